import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../../text/catalogue.ts";
import type { DocumentList } from "../../api/contract.ts";
import { writeDay } from "../../figure/day.ts";

/** Lets the reader choose the earlier version since which every document tells what changed. */
export function SinceVersion(props: {
  readonly versions: DocumentList["versions"];
  readonly since: string;
  readonly choose: (version: string) => void;
}) {
  const { versions, since, choose } = props;
  return (
    <section className="slu-section">
      <Heading level={2}>{t("nl", "ui.documents.since")}</Heading>
      {versions.length === 0 ? (
        <p className="slu-quiet">{t("nl", "ui.documents.since.only")}</p>
      ) : (
        <>
          <Paragraph>
            <label htmlFor="sinds-versie">{t("nl", "ui.documents.since.text")}</label>
          </Paragraph>
          <select
            id="sinds-versie"
            className="slu-select"
            value={since}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{t("nl", "ui.documents.since.none")}</option>
            {versions.map(({ version, loadedAt }) => (
              <option key={version} value={version}>
                {t("nl", "ui.documents.since.version", { version, day: writeDay(loadedAt) })}
              </option>
            ))}
          </select>
        </>
      )}
    </section>
  );
}
