import type { Cell, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import type { Gate } from "../../../disclosure/gate.ts";
import { parseDay } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import { t } from "../../../text/catalogue.ts";
import { writePercent } from "../../../text/write-number.ts";
import type { YearAnswer } from "../../forecast-year.ts";
import { periodOfName } from "../monitor/steps.ts";
import { type ExpectedFrame, intervalOf } from "./expected.ts";

/** A product of the ledger with the run-off of its own declarations. */
export interface ProductYearEnd {
  readonly id: string;
  readonly title: string;
  readonly answer: YearAnswer;
}

/** An expectation that was this far off in the middle before says too little of a product by itself. */
const worstError = 0.25;

/**
 * Where each product is expected to end, by the run-off of its own declarations, or the reason why that cannot be said. The lines add up to the
 * total: that is estimated of all declarations together, and what it differs from the products stands as a line of its own.
 */
export function productExpectations(
  { source, year, total }: { readonly source: string; readonly year: string; readonly total: Measured },
  products: readonly ProductYearEnd[],
  frame: ExpectedFrame,
  gate: Gate,
): DataTable {
  const lines = products
    .map((one) => lineOf(one, year, frame, gate))
    .toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
  const told = lines.flatMap(({ expected }) => expected ?? []);
  const rows: readonly DataRow[] = [
    ...lines.map(
      ({ id, title, expected, low, high, why }): DataRow => ({
        ...{ id, role: "line", header: title },
        cells: [cell(expected), cell(low), cell(high), why === "" ? { type: "empty" } : { type: "text", text: why }],
      }),
    ),
    {
      ...{ id: "verschil", role: "line", header: t("nl", "depletion.by-product.difference") },
      cells: [
        cell(differenceOf(total, told)),
        { type: "empty" },
        { type: "empty" },
        { type: "text", text: t("nl", "depletion.by-product.difference.why", { without: lines.length - told.length }) },
      ],
    },
    {
      ...{ id: "totaal", role: "total", header: t("nl", "depletion.total") },
      cells: [
        cell({ ...total, ref: `${total.ref}/totaal` }),
        cell(endOf(total, "low")),
        cell(endOf(total, "high")),
        { type: "empty" },
      ],
    },
  ];
  return {
    ...{ id: "verwachting-per-product", source, rowTitle: t("nl", "tie-out.column.product"), rows },
    caption: t("nl", "depletion.by-product.caption", { year }),
    unit: t("nl", "tie-out.unit"),
    style: { scale: 1, decimals: 0 },
    columns: [
      { id: "verwacht", title: t("nl", "depletion.expected.short"), align: "end" },
      { id: "laag", title: t("nl", "depletion.expected.laag"), align: "end" },
      { id: "hoog", title: t("nl", "depletion.expected.hoog"), align: "end" },
      { id: "waarom", title: t("nl", "depletion.by-product.why"), align: "start" },
    ],
    footnotes: [{ mark: "", text: t("nl", "depletion.by-product.ranges") }],
  };
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly expected?: Measured;
  readonly low?: Measured;
  readonly high?: Measured;
  /** Why there is no number, or no range; empty where both are there. */
  readonly why: string;
}

function lineOf(
  { id, title, answer: { total } }: ProductYearEnd,
  year: string,
  frame: ExpectedFrame,
  gate: Gate,
): Line {
  if ("code" in total) {
    const isShort = total.months < total.needed;
    // Long known, and still nothing to hold an expectation against: there was hardly any such care.
    return {
      id,
      title,
      why: isShort ? t("nl", "depletion.by-product.short", total) : t("nl", "depletion.by-product.nothing"),
    };
  }
  const { past, expected, ranges } = total;
  const isNothing = Math.round(expected) === 0;
  if (!isNothing && !(past.medianError <= worstError))
    return {
      ...{ id, title },
      why: Number.isFinite(past.medianError)
        ? t("nl", "depletion.by-product.fitful", { error: writePercent(100 * past.medianError, { decimals: 0 }) })
        : t("nl", "depletion.by-product.nothing"),
    };
  const range = isNothing ? undefined : intervalOf(ranges);
  const known = parseDay(frame.asOf);
  if (isProblem(known)) throw new Error(`Not a day: ${frame.asOf}`);
  const measured = (what: "verwacht" | "laag" | "hoog", value: number): Measured => ({
    ref: `jaareinde/${what}/${year}/${id}`,
    figure: gate.release({
      ...{ value: Math.round(value), unit: { quantity: "money" }, kind: "estimate", status: "provisional" },
      label: `${t("nl", `depletion.expected.${what}`)}, ${title}`,
      definition: { id: `uitputting.${what}`, version: 1 },
      scope: { municipality: frame.municipality },
      ...{ period: periodOfName(year), knownOn: known },
      ...(what === "verwacht" && range !== undefined ? { interval: range } : {}),
      provenance: {
        ...{ type: "model", model: "declaratie_naar_aankomst", snapshot: frame.snapshot },
        filter: { tot_en_met: year, product: id },
      },
    }),
  });
  return {
    ...{
      id,
      title,
      why: isNothing ? t("nl", "depletion.by-product.none") : "",
      expected: measured("verwacht", expected),
    },
    ...(range === undefined ? {} : { low: measured("laag", range.low), high: measured("hoog", range.high) }),
  };
}

/** What of the total is in no product: so that the column adds up to the cent. */
function differenceOf(total: Measured, told: readonly Measured[]): Measured {
  const { scope, unit, kind, knownOn, period, status } = total.figure;
  return {
    ref: `jaareinde/verschil/${total.ref}`,
    figure: combineShown(
      [total.figure, ...told.map(({ figure }) => figure)],
      ([whole = 0, ...parts]) => parts.reduce((rest, part) => rest - part, whole),
      {
        ...{ scope, unit, kind, knownOn, period, status },
        label: t("nl", "depletion.by-product.difference"),
        definition: { id: "uitputting.samen", version: 1 },
        provenance: {
          ...{ type: "computed", formula: "depletion.together" },
          inputs: [{ ref: total.ref, sign: 1 }, ...told.map(({ ref }) => ({ ref, sign: -1 as const }))],
        },
      },
    ),
  };
}

function endOf({ ref, figure }: Measured, end: "low" | "high"): Measured | undefined {
  const { interval, ...frame } = figure;
  if (interval === undefined) return undefined;
  const what = end === "low" ? "laag" : "hoog";
  return {
    ref: `${ref}/totaal/${what}`,
    figure: combineShown([figure], () => interval[end], {
      ...{ scope: frame.scope, unit: frame.unit, kind: frame.kind, knownOn: frame.knownOn },
      ...{ period: frame.period, status: frame.status, provenance: frame.provenance },
      label: t("nl", `depletion.expected.${what}`),
      definition: { id: `uitputting.${what}`, version: 1 },
    }),
  };
}

function cell(found: Measured | undefined): Cell {
  return found === undefined ? { type: "empty" } : { type: "figure", ...found };
}
