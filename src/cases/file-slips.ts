import { findDoubleLabels } from "../audit/slips/double-label.ts";
import { findSeriesBreaks } from "../audit/slips/series-break.ts";
import { findSignSlips, legendOf } from "../audit/slips/sign-against-legend.ts";
import type { Certainty } from "../policy/certainty.ts";
import { t } from "../text/catalogue.ts";
import type { ForeignTable, LocatedCell } from "./recognise-tables.ts";

/** A slip beyond sums in somebody else's table, at the first number of its line. */
export interface FileSlip {
  readonly rule: "double-label" | "sign-against-legend" | "series-break";
  readonly certainty: Certainty;
  readonly at: LocatedCell;
  readonly printed: string;
  readonly message: string;
}

/** What the rules beyond sums find in a table of which we only know what it prints. */
export function fileSlips(table: ForeignTable): readonly FileSlip[] {
  return [...doubleLabels(table), ...signs(table), ...breaks(table)].flatMap(({ axis, line, ...rest }) => {
    const at = firstOf(table, axis, line);
    return at === undefined ? [] : [{ at, ...rest }];
  });
}

interface LineSlip extends Omit<FileSlip, "at"> {
  readonly axis: "row" | "column";
  readonly line: string;
}

function doubleLabels({ grid }: ForeignTable): readonly LineSlip[] {
  return findDoubleLabels(grid).map(({ axis, line, label, others }) => ({
    rule: "double-label",
    certainty: "waarschijnlijk",
    axis,
    line,
    printed: label,
    message: t("nl", "slip.double-label", {
      label,
      axis,
      lines: others.map((id) => t("nl", axis === "row" ? "slip.file-row" : "slip.file-column", { id })),
    }),
  }));
}

/** Only where a title or a note says what a sign means. */
function signs({ grid, table }: ForeignTable): readonly LineSlip[] {
  const positive = legendOf([...table.titles, ...table.notes]);
  if (positive === undefined) return [];
  return findSignSlips(grid, positive).map(({ axis, line, label, says }) => ({
    rule: "sign-against-legend",
    certainty: "mogelijk",
    axis,
    line,
    printed: label,
    message: t("nl", "slip.sign-against-legend", { label, says, positive }),
  }));
}

function breaks({ grid, table }: ForeignTable): readonly LineSlip[] {
  // A note that names a break has said it already.
  const isSaid = [...table.titles, ...table.notes].some((text) =>
    /trendbreuk|reeksbreuk|breuk in de reeks/iu.test(text),
  );
  if (isSaid) return [];
  const nameOf = (id: string) => [...grid.rows, ...grid.columns].find((line) => line.id === id)?.label ?? id;
  return findSeriesBreaks(grid, () => false).map(({ axis, at, lines, how }) => ({
    rule: "series-break",
    certainty: "mogelijk",
    axis: axis === "row" ? "column" : "row",
    line: at,
    printed: nameOf(at),
    message: t("nl", `slip.series-break.${how}`, { at: nameOf(at), lines: lines.map(nameOf) }),
  }));
}

function firstOf({ grid, locate }: ForeignTable, axis: "row" | "column", line: string): LocatedCell | undefined {
  const index = (axis === "row" ? grid.rows : grid.columns).findIndex(({ id }) => id === line);
  const places = axis === "row" ? grid.columns : grid.rows;
  for (const place of places.keys()) {
    const found = axis === "row" ? locate(index, place) : locate(place, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
