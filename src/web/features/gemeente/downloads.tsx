import { Link } from "@nl-design-system-candidate/link-react";
import { t } from "../../../text/catalogue.ts";
import { type LakePageView, paths } from "../../api/contract.ts";

const forms = ["pdf", "docx", "xlsx"] as const;

/** The documents that a reader may take along from a page of a municipality, each in the forms that it has. */
export function Downloads(props: {
  readonly code: string;
  readonly documents: NonNullable<LakePageView["downloads"]>;
}) {
  const { code, documents } = props;
  return (
    <ul className="slu-list">
      {documents.map((document) => (
        <li key={document}>
          {t("nl", `ui.privacy.${document}`)}:{" "}
          {forms.map((form, at) => (
            <span key={form}>
              {at === 0 ? "" : ", "}
              <Link
                href={paths.privacyDocument(code, document, form)}
                aria-label={`${t("nl", `ui.privacy.${document}`)}, ${t("nl", `ui.documents.${form}.short`)}`}
                download
              >
                {t("nl", `ui.documents.${form}.short`)}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
