import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useState } from "react";
import { t } from "../../../text/catalogue.ts";
import type { OwnText, TextList } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useForget, useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { TextItem } from "./text-item.tsx";

/** The municipality's own texts: what stands where, who wrote it, and a place to write. */
export function TextsPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<TextList>(paths.texts(dossier));
  const forget = useForget();
  const [open, setOpen] = useState<string>();
  const refresh = resource.state === "ready" ? resource.refresh : () => undefined;
  // A text stands on pages and in figures' sentences that were read before.
  const changed = () => {
    forget(paths.dossier(dossier));
    refresh();
    setOpen(undefined);
  };
  return (
    <Page
      title={t("nl", "ui.texts.title")}
      name={t("nl", "page.teksten")}
      lead={t("nl", "ui.texts.lead")}
      dossier={dossier}
    >
      <Loaded resource={resource} shape="page">
        {({ mayEdit, texts }) => (
          <>
            {mayEdit ? null : <Paragraph>{t("nl", "ui.texts.read-only")}</Paragraph>}
            {texts
              .filter((text) => mayEdit || text.markdown !== "")
              .map((text: OwnText) => (
                <TextItem
                  key={`${text.id}-${text.version}-${text.state}`}
                  dossier={dossier}
                  text={text}
                  mayEdit={mayEdit}
                  editing={open === text.id}
                  edit={(on) => setOpen(on ? text.id : undefined)}
                  changed={changed}
                />
              ))}
            {mayEdit ? <Export dossier={dossier} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Export({ dossier }: { readonly dossier: string }) {
  return (
    <section className="slu-section">
      <Heading level={2}>{t("nl", "ui.texts.export")}</Heading>
      <Paragraph>{t("nl", "ui.texts.export.text")}</Paragraph>
      <p>
        <Link href={paths.export(dossier)}>{t("nl", "ui.texts.export.link")}</Link>
      </p>
    </section>
  );
}
