import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../../text/catalogue.ts";
import type { StartView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";

const forms = [
  { form: "pdf", title: "ui.documents.pdf", explanation: "ui.documents.pdf.use" },
  { form: "docx", title: "ui.documents.docx", explanation: "ui.documents.docx.use" },
  { form: "html", title: "ui.documents.html", explanation: "ui.documents.html.use" },
  { form: "xlsx", title: "ui.documents.xlsx", explanation: "ui.documents.xlsx.use" },
  { form: "csv", title: "ui.documents.csv", explanation: "ui.documents.csv.use" },
] as const;

/** The documents that can be made from a dossier, each in its forms. */
export function DocumentsPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<StartView>(paths.dossier(dossier));
  return (
    <Page
      title={t("nl", "ui.documents.title")}
      name={t("nl", "page.documenten")}
      lead={t("nl", "ui.documents.lead")}
      dossier={dossier}
    >
      <Loaded resource={resource} shape="table">
        {({ pages }) =>
          pages.some(({ id }) => id === "documenten") ? (
            <section className="slu-section">
              <Heading level={2}>{t("nl", "ui.documents.scenarionotitie")}</Heading>
              <Paragraph>{t("nl", "ui.documents.scenarionotitie.text")}</Paragraph>
              <ul className="slu-list">
                {forms.map(({ form, title, explanation }) => (
                  <li key={form}>
                    <Link href={paths.document(dossier, "scenarionotitie", form)}>
                      {t("nl", title, { document: t("nl", "ui.documents.scenarionotitie") })}
                    </Link>{" "}
                    <span className="slu-quiet">({t("nl", explanation)})</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : (
            <p className="slu-empty">{t("nl", "ui.documents.none")}</p>
          )
        }
      </Loaded>
    </Page>
  );
}
