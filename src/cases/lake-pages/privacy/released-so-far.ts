import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { subjects } from "../../monitor/subjects.ts";
import { paragraph } from "../../pages/blocks.ts";
import type { Edition } from "../../releases/edition.ts";
import { openReleaseStore } from "../../releases/release-store.ts";
import { wordTable } from "./word-table.ts";

/** What was released of a municipality so far, per subject: how often, as of when, and how many numbers are shown and hidden. */
export async function releasedSoFar(lake: string, gemeente: string): Promise<readonly Block[]> {
  const store = openReleaseStore(lake);
  const found = await Promise.all(
    subjects.map(async ({ id }) => ({ id, editions: await store.editions(gemeente, id) })),
  );
  const released = found.filter(({ editions }) => editions.some((one) => cellsOf(one).length > 0));
  if (released.length === 0) return [paragraph(t("nl", "privacy-page.released.none"))];
  const table = wordTable({
    id: "vrijgegeven",
    caption: t("nl", "privacy-page.released.caption"),
    titles: [
      t("nl", "privacy-page.released.subject"),
      t("nl", "privacy-page.released.editions"),
      t("nl", "privacy-page.released.last"),
      t("nl", "privacy-page.released.shown"),
      t("nl", "privacy-page.released.hidden"),
    ],
    rows: released.map(({ id, editions }) => {
      const cells = editions.flatMap(cellsOf);
      const shown = cells.filter((cell) => "shown" in cell).length;
      return [id, String(editions.length), editions.at(-1)?.asOf ?? "", String(shown), String(cells.length - shown)];
    }),
    source: t("nl", "privacy-page.released.source"),
  });
  return [{ type: "table", table }];
}

function cellsOf({ tables }: Edition) {
  return tables.flatMap(({ cells }) => Object.values(cells));
}
