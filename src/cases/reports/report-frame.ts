import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { summarise } from "../dossier-summary.ts";
import type { OpenedDossier } from "../opened-dossier.ts";

/** What every document of a dossier says of itself: its id, author, day, version and confidentiality. */
export function reportFrame(
  { dossier }: OpenedDossier,
  template: string,
): Pick<Report, "id" | "language" | "author" | "date" | "version" | "confidentiality"> {
  const { date, version, confidentiality } = summarise(dossier);
  return {
    id: `${template}-${dossier.id}`,
    language: "nl",
    author: t("nl", "report.author", { name: dossier.name }),
    date,
    version: t("nl", "report.version", { version }),
    ...(confidentiality === undefined ? {} : { confidentiality }),
  };
}
