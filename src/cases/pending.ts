import type { DataRow, DataTable } from "../chart/data-table.ts";
import { t } from "../text/catalogue.ts";

/** Something whose amount is still to be worked out, by the name that a reader knows it by. */
export interface Pending {
  readonly number?: string;
  readonly title: string;
}

/** The short name of a measure, post or target: its number where it has one. */
export function shortName({ number, title }: Pending): string {
  return number ?? title;
}

/** The name of a measure that explains its number: "S1 (Verdeelmodellen)". */
export function longName({ number, title }: Pending): string {
  return number === undefined ? title : `${number} (${title})`;
}

/** The row under a total that makes it read "x + PM (k)"; absent when nothing is open in any year. */
export function pendingRow(id: string, counts: readonly number[]): readonly DataRow[] {
  if (counts.every((count) => count === 0)) return [];
  const cells = counts.map((count): DataRow["cells"][number] =>
    count === 0 ? { type: "empty" } : { type: "text", text: t("nl", "scenario.pm.cell", { count }) },
  );
  return [{ id, role: "of-which", header: t("nl", "scenario.pm.row"), cells }];
}

/** Who is open in which years, as a footnote: "2018: S1, S2; 2019–2022: P6, S1". */
export function pendingNotes(
  years: readonly string[],
  pending: readonly (readonly Pending[])[],
): DataTable["footnotes"] {
  const groups: { first: string; last: string; readonly names: string }[] = [];
  years.forEach((year, index) => {
    const names = (pending[index] ?? []).map(shortName).join(", ");
    const before = groups.at(-1);
    if (before?.names === names) before.last = year;
    else groups.push({ first: year, last: year, names });
  });
  const said = groups.filter(({ names }) => names !== "");
  if (said.length === 0) return [];
  const text = said
    .map(({ first, last, names }) =>
      t("nl", "scenario.pm.footnote", { year: first === last ? first : `${first}–${last}`, measures: names }),
    )
    .join("; ");
  return [{ mark: t("nl", "scenario.pm.footnote.mark"), text }];
}
