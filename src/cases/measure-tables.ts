import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { ComputedResult, Line } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { entryOf, thousands } from "./amounts.ts";
import type { AvoidedCost } from "./avoided-cost.ts";
import { exactly } from "./figure-words.ts";
import { numbered } from "./numbered.ts";
import { pendingNotes, pendingRow, shortName } from "./pending.ts";
import { headingRow, type LineWriter, lineWriter } from "./scenario-lines.ts";

/** What a table of measures is made with, besides the result itself. */
export interface MeasureFrame {
  readonly domains: readonly Domain[];
  /** All measures of the dossier, for those that are part of another. */
  readonly measures: readonly Measure[];
  readonly years: readonly string[];
  readonly gate: Gate;
  readonly source: string;
}

/**
 * The measures of one scenario by domain, with their effect per year, the sum, what is still PM, and the sum again with each
 * kind of effect apart. Undefined for a baseline.
 */
export function measuresTable(
  { scenario, measures, effects }: ComputedResult,
  avoided: readonly AvoidedCost[],
  { domains, measures: all, years, gate, source }: MeasureFrame,
): DataTable | undefined {
  if (effects === undefined) return undefined;
  const writer = lineWriter(gate, years);
  const present = new Set(measures.map(({ measure }) => measure.id));
  return markMaxima({
    id: `maatregelen-${scenario.id}`,
    caption: t("nl", "scenario.measures.caption", { scenario: scenario.title }),
    unit: t("nl", "scenario.unit.thousands"),
    style: thousands,
    rowTitle: t("nl", "scenario.measure.row"),
    columns: years.map((year) => ({ id: year, title: year, align: "end" })),
    rows: [
      ...domains.flatMap(({ id, title }) => {
        const own = measures.filter(({ measure, counted }) => counted && measure.domain === id);
        if (own.length === 0) return [];
        return [
          headingRow(id, title, years),
          ...own.flatMap(({ measure, effect: line }) => [
            writer.row(measure.id, numbered(measure), line),
            ...all
              .filter(({ partOf }) => partOf === measure.id)
              .map((part) => elsewhereRow(part, measure, years.length, !present.has(part.id))),
          ]),
        ];
      }),
      writer.row("effect", t("nl", "scenario.effect"), effects.effect, "total"),
      ...pendingRow(
        "pm",
        effects.openMeasures.map((open) => open.length),
      ),
      ...kindRows(effects, years, writer),
    ],
    footnotes: [
      ...pendingNotes(years, effects.openMeasures),
      ...avoided.map(({ measure, figure }) => ({
        mark: t("nl", "scenario.avoided.mark"),
        text: t("nl", "scenario.avoided", { measure: shortName(measure), amount: exactly(gate.release(figure)) }),
      })),
    ],
    source,
  });
}

/** Marks every amount that the source gives as a maximum, with the footnote that says so. */
function markMaxima(table: DataTable): DataTable {
  const mark = t("nl", "scenario.maximum.mark");
  const isMaximum = (cell: Cell) => cell.type === "figure" && cell.figure.printed?.qualifier === "at-most";
  if (!table.rows.some(({ cells }) => cells.some(isMaximum))) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (isMaximum(cell) ? { ...cell, footnote: mark } : cell)),
  }));
  return { ...table, rows, footnotes: [{ mark, text: t("nl", "scenario.maximum") }, ...table.footnotes] };
}

/** The sum of the effects, each kind apart; nothing where all effects are of one kind and none is a maximum. */
function kindRows(
  { byKind, atMost }: NonNullable<ComputedResult["effects"]>,
  years: readonly string[],
  writer: LineWriter,
): readonly DataRow[] {
  if (byKind.size < 2 && atMost.length === 0) return [];
  return [
    headingRow("soorten", t("nl", "scenario.kinds.heading"), years),
    ...[...byKind].map(([kind, line]) => writer.row(`soort-${kind}`, t("nl", `kind.${kind}`), line)),
    ...(atMost.length === 0
      ? []
      : [writer.row("ten-hoogste", t("nl", "scenario.kinds.at-most"), atMost, "of-which" as const)]),
  ];
}

/** A measure whose effect stands with another one: it says so, and has no number of its own. */
function elsewhereRow(part: Measure, whole: Measure, columns: number, isOnlyThere: boolean): DataRow {
  const text = t("nl", "scenario.part-of", { measure: shortName(whole) });
  return {
    id: isOnlyThere ? part.id : `${part.id}-deel`,
    role: "of-which",
    header: numbered(part),
    cells: Array.from({ length: columns }, () => ({ type: "text", text })),
  };
}

/** Measures in the rows, scenarios in the columns: the effect in one year, empty where a scenario does not have the measure. */
export function measureMatrix(
  results: readonly ComputedResult[],
  year: string,
  { measures, domains, gate, source }: MeasureFrame,
): DataTable {
  const packages = results.filter((result) => result.effects !== undefined);
  const ids = packages.map(({ scenario }) => scenario.id);
  const writer = lineWriter(gate, ids);
  const across = (lineOf: (result: ComputedResult) => Line | undefined): Line =>
    packages.flatMap((result) => {
      const entry = entryOf(lineOf(result), year);
      return entry === undefined ? [] : [{ ...entry, year: result.scenario.id }];
    });
  const row = (measure: Measure): DataRow => {
    const whole = measures.find(({ id }) => id === measure.partOf);
    const line = across(({ measures: own }) => own.find((one) => one.measure.id === measure.id)?.effect);
    if (whole === undefined || line.length > 0) return writer.row(measure.id, numbered(measure), line);
    const within = packages.map((result) => result.measures.some((one) => one.measure.id === whole.id));
    const { cells, ...frame } = elsewhereRow(measure, whole, ids.length, true);
    return { ...frame, cells: cells.map((cell, at) => (within[at] === true ? cell : { type: "empty" })) };
  };
  return markMaxima({
    id: "maatregelen",
    caption: t("nl", "scenario.matrix.caption", { year }),
    unit: t("nl", "scenario.unit.thousands"),
    style: thousands,
    rowTitle: t("nl", "scenario.measure.row"),
    columns: packages.map(({ scenario }) => ({ id: scenario.id, title: scenario.title, align: "end" })),
    rows: [
      ...domains.flatMap(({ id, title }) => {
        const own = measures.filter((measure) => measure.domain === id);
        return own.length === 0 ? [] : [headingRow(id, title, ids), ...own.map(row)];
      }),
      writer.row(
        "effect",
        t("nl", "scenario.effect"),
        across(({ effects }) => effects?.effect),
        "total",
      ),
      ...pendingRow(
        "pm",
        packages.map(({ open, effects }) => (effects === undefined ? 0 : (open.at(-1) ?? 0))),
      ),
    ],
    footnotes: [],
    source,
  });
}
