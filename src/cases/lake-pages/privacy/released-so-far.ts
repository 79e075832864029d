import { countRules } from "../../../disclosure/rules.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { writeNumber } from "../../../text/write-number.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import { durationSubject } from "../../durations/release-durations.ts";
import { subjects } from "../../monitor/subjects.ts";
import { paragraph } from "../../pages/blocks.ts";
import type { Edition } from "../../releases/edition.ts";
import { openReleaseStore } from "../../releases/release-store.ts";
import { periodOfName } from "../monitor/steps.ts";
import { wordTable } from "./word-table.ts";

/** What a subject was released of a municipality, and where a reader comes nearest to a hidden count. */
interface Released {
  readonly id: string;
  readonly editions: readonly Edition[];
  /** Hidden counts of all its tables. */
  readonly hidden: number;
  /** The fewest values that a small count has left, and the month or year in which. */
  readonly nearest?: { readonly fewest: number; readonly period: string };
  /** Tables of which it could not be worked out. */
  readonly unknown: number;
  /** Tables of which it was. */
  readonly known: number;
}

/**
 * What was released of a municipality so far, per subject: how often, as of when, how many numbers are shown and hidden, and what a reader could work
 * out of them. That was worked out when they were released and is only read here.
 */
export async function releasedSoFar(lake: string, gemeente: string): Promise<readonly Block[]> {
  const store = openReleaseStore(lake);
  const ids = [...subjects.map(({ id }) => id), durationSubject];
  const found = await Promise.all(ids.map(async (id) => releasedOf(id, await store.editions(gemeente, id))));
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
      t("nl", "privacy-page.released.fewest"),
    ],
    rows: released.map(({ id, editions, nearest }) => {
      const cells = editions.flatMap(cellsOf);
      const shown = cells.filter((cell) => "shown" in cell).length;
      const counts = [
        writtenCount(editions.length),
        writtenPeriod(editions.at(-1)?.asOf ?? ""),
        writtenCount(shown),
        writtenCount(cells.length - shown),
      ];
      return [
        subjectName(id),
        ...counts,
        nearest === undefined ? "" : t("nl", "privacy-page.released.fewest.cell", nearest),
      ];
    }),
    source: t("nl", "privacy-page.released.source"),
  });
  return [...inferredFrom(released), { type: "table", table }];
}

function releasedOf(id: string, editions: readonly Edition[]): Released {
  const left = Object.entries(editions.at(-1)?.left ?? {});
  const [nearest] = left
    .flatMap(([table, { fewest }]) =>
      fewest === undefined ? [] : [{ fewest, period: writePeriod(periodOfName(table.split(" ").at(-1) ?? "")) }],
    )
    .toSorted((a, b) => a.fewest - b.fewest);
  return {
    ...{ id, editions },
    hidden: left.reduce((sum, [, { hidden }]) => sum + hidden, 0),
    ...(nearest === undefined ? {} : { nearest }),
    unknown: left.filter(([, { isUnknown }]) => isUnknown === true).length,
    known: left.length,
  };
}

/** What somebody could work out, in words: of the subject in which it is most. */
function inferredFrom(released: readonly Released[]): readonly Block[] {
  const most = countRules.threshold - 1;
  const narrowest = released
    .flatMap(({ id, nearest }) => (nearest === undefined ? [] : [{ subject: subjectName(id), ...nearest }]))
    .toSorted((a, b) => a.fewest - b.fewest)[0];
  const hidden = released.reduce((sum, one) => sum + one.hidden, 0);
  const unknown = released.reduce((sum, one) => sum + one.unknown, 0);
  if (released.every(({ known }) => known === 0)) return [paragraph(t("nl", "privacy-page.inferred.none"))];
  return [
    ...(narrowest === undefined ? [] : [paragraph(t("nl", "privacy-page.inferred", { hidden, most, ...narrowest }))]),
    ...(unknown === 0 ? [] : [paragraph(t("nl", "privacy-page.inferred.unknown", { tables: unknown }))]),
    paragraph(t("nl", "privacy-page.inferred.amounts")),
  ];
}

function subjectName(subject: string): string {
  return t("nl", "privacy-page.subject", { subject });
}

function writtenCount(count: number): string {
  return writeNumber(count, { quantity: "count", of: "" }, { scale: 1, decimals: 0 });
}

function cellsOf({ tables }: Edition) {
  return tables.flatMap(({ cells }) => Object.values(cells));
}
