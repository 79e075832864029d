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
  { form: "pdf", short: "ui.documents.pdf.short", title: "ui.documents.pdf", explanation: "ui.documents.pdf.use" },
  { form: "docx", short: "ui.documents.docx.short", title: "ui.documents.docx", explanation: "ui.documents.docx.use" },
  { form: "html", short: "ui.documents.html.short", title: "ui.documents.html", explanation: "ui.documents.html.use" },
  { form: "xlsx", short: "ui.documents.xlsx.short", title: "ui.documents.xlsx", explanation: "ui.documents.xlsx.use" },
  { form: "csv", short: "ui.documents.csv.short", title: "ui.documents.csv", explanation: "ui.documents.csv.use" },
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
              <dl className="slu-forms">
                {forms.map(({ form, short, explanation }) => (
                  <div key={form}>
                    <dt>{t("nl", short)}</dt>
                    <dd>{t("nl", explanation)}</dd>
                  </div>
                ))}
              </dl>
              {templates.map(({ id, title, text }) => (
                <section key={id} className="slu-section slu-document">
                  <Heading level={2}>{title}</Heading>
                  <Paragraph>{text}</Paragraph>
                  <ul className="slu-document__forms">
                    {forms.map(({ form, short, title: name }) => (
                      <li key={form}>
                        <Link
                          href={paths.document(dossier, id, form, since)}
                          aria-label={t("nl", name, { document: title })}
                        >
                          {t("nl", short)}
                        </Link>
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
