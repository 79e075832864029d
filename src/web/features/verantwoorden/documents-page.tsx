import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useState } from "react";
import { t } from "../../../text/catalogue.ts";
import type { DocumentList } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { SinceVersion } from "./since-version.tsx";

const forms = [
  { form: "pdf", title: "ui.documents.pdf", explanation: "ui.documents.pdf.use" },
  { form: "docx", title: "ui.documents.docx", explanation: "ui.documents.docx.use" },
  { form: "html", title: "ui.documents.html", explanation: "ui.documents.html.use" },
  { form: "xlsx", title: "ui.documents.xlsx", explanation: "ui.documents.xlsx.use" },
  { form: "csv", title: "ui.documents.csv", explanation: "ui.documents.csv.use" },
] as const;

/** The documents that can be made from a dossier, each in its forms, and since which version changes are told. */
export function DocumentsPage({ dossier }: { readonly dossier: string }) {
  const resource = useResource<DocumentList>(paths.documents(dossier));
  const [since, setSince] = useState("");
  return (
    <Page
      title={t("nl", "ui.documents.title")}
      name={t("nl", "page.documenten")}
      lead={t("nl", "ui.documents.lead")}
      dossier={dossier}
    >
      <Loaded resource={resource} shape="table">
        {({ templates, versions }) =>
          templates.length === 0 ? (
            <p className="slu-empty">{t("nl", "ui.documents.none")}</p>
          ) : (
            <>
              {templates.map(({ id, title, text }) => (
                <section key={id} className="slu-section">
                  <Heading level={2}>{title}</Heading>
                  <Paragraph>{text}</Paragraph>
                  <ul className="slu-list">
                    {forms.map(({ form, title: name, explanation }) => (
                      <li key={form}>
                        <Link href={paths.document(dossier, id, form, since)}>
                          {t("nl", name, { document: title })}
                        </Link>{" "}
                        <span className="slu-quiet">({t("nl", explanation)})</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <SinceVersion versions={versions} since={since} choose={setSince} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
