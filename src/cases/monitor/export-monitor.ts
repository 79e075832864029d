import { isMissing } from "../../figure/missing.ts";
import { writeSpreadsheetCsv } from "../../tables/csv-write.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { jsonValue } from "../../text/json-value.ts";
import { breakdowns } from "./monitor-dimensions.ts";
import type { MonitorFigure } from "./monitor-run.ts";
import type { MonitorAnswer } from "./run-monitor.ts";

/** A row of the long form: one figure with its definition, version and status. Amounts are euros. */
export interface LongRow {
  readonly [column: string]: string | number | undefined;
}

const dimensions = [...breakdowns.values()];

/** The columns of the long form, with the type of each. */
export const longColumns: readonly (readonly [name: string, type: "text" | "decimal"])[] = [
  ...[
    "indicator",
    "versie",
    "naam",
    "definitie",
    "formule",
    "eenheid_indicator",
    "gemeente",
    "periode",
    ...dimensions,
  ].map((name) => [name, "text"] as const),
  ["waarde", "decimal"],
  ["ondergrens", "decimal"],
  ["bovengrens", "decimal"],
  ...["geen_waarde", "waarom", "status", "grond", "peildatum", "momentopname", "soort_cijfer"].map(
    (name) => [name, "text"] as const,
  ),
];

/** All figures in long form. */
export function longRows({ figures, asOf, snapshot }: MonitorAnswer): readonly LongRow[] {
  return figures.map((one) => ({
    ...descriptionOf(one),
    ...Object.fromEntries(dimensions.map((column) => [column, one.dimensions[column]])),
    ...shownValue(one),
    ...{ status: one.figure.status === "final" ? "definitief" : "voorlopig", grond: one.figure.ground },
    ...{ peildatum: asOf, momentopname: snapshot, soort_cijfer: kindOf(one) },
  }));
}

/** Whether a figure was counted, or estimated from a sample or from elsewhere. */
function kindOf({ figure }: MonitorFigure): string {
  return figure.kind === "estimate" ? "schatting" : "telling";
}

function descriptionOf({ indicator, municipality, period }: MonitorFigure): LongRow {
  const { id, version, name, definition, formula, unit } = indicator;
  return {
    ...{ indicator: id, versie: String(version), naam: name, definitie: definition, formule: formula },
    ...{ eenheid_indicator: unit, gemeente: municipality, periode: period },
  };
}

function shownValue({ figure }: MonitorFigure): LongRow {
  const value = jsonValue(figure.value, figure.unit);
  const { interval } = figure;
  if (!isMissing(value))
    return {
      waarde: value,
      ...(interval === undefined ? {} : { ondergrens: interval.low, bovengrens: interval.high }),
    };
  return {
    geen_waarde: value.missing,
    ...(figure.hidden === undefined ? {} : { waarom: describeHidden(figure.hidden) }),
  };
}

/** The long form as csv for a spreadsheet. */
export function monitorCsv(answer: MonitorAnswer): string {
  const names = longColumns.map(([name]) => name);
  return writeSpreadsheetCsv([names, ...longRows(answer).map((row) => names.map((name) => row[name] ?? ""))], "nl");
}

/** The same as one JSON document; each indicator is described once. A missing value has its reason and is never null. */
export function monitorJson(answer: MonitorAnswer): object {
  const { snapshot, asOf, settings, figures, refused } = answer;
  return {
    ...{ snapshot, asOf, settings },
    refused: refused.map(({ code, facts }) => ({ code, facts })),
    indicators: [...new Set(figures.map(({ indicator }) => indicator))],
    figures: figures.map(({ indicator, municipality, period, dimensions: by, figure }) => ({
      ...{ indicator: indicator.id, version: indicator.version, municipality, period, by },
      value: jsonValue(figure.value, figure.unit),
      ...(figure.kind === "estimate" ? { kind: figure.kind } : {}),
      ...(figure.interval === undefined ? {} : { interval: figure.interval }),
      ...{ status: figure.status, ground: figure.ground },
      ...(figure.hidden === undefined ? {} : { hidden: figure.hidden }),
    })),
  };
}
