import type { Cell, DataRow, DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import type { Gate } from "../../../disclosure/gate.ts";
import { parseDay } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import { andList } from "../../../text/and-list.ts";
import { t } from "../../../text/catalogue.ts";
import { writePercent } from "../../../text/write-number.ts";
import type { YearAnswer } from "../../forecast-year.ts";
import { periodOfName } from "../monitor/steps.ts";
import { type Against, differenceOf } from "./against.ts";
import { type ExpectedFrame, intervalOf } from "./expected.ts";
import { namedFor, withOutside } from "./whole-year.ts";

/** A product of the ledger with the run-off of its own declarations, and what else it costs. */
export interface ProductYearEnd {
  readonly id: string;
  readonly title: string;
  /** Whether anything of it ever came in messages: without that there is nothing to expect anything from. */
  readonly inMessages: boolean;
  /** Absent where nothing of it was declared. */
  readonly answer?: YearAnswer;
  /** What is spent outside declarations, in the whole year. */
  readonly outside: readonly Measured[];
  readonly against?: Measured;
}

/** The whole of which the products are parts. */
export interface ProductsWhole {
  readonly source: string;
  readonly year: string;
  /** Of declarations, and with what is spent besides. */
  readonly care: Measured;
  readonly total: Measured;
  readonly outside: readonly Measured[];
  readonly against?: Against;
}

/** An expectation that was this far off in the middle before says too little of a product by itself. */
const worstError = 0.25;

/**
 * Where each product is expected to end, by the run-off of its own declarations and what is spent besides, or the reason why that cannot be
 * said; and beside it the budget, or when the year is over what was booked. Every column adds up to its total: care is estimated of all
 * declarations together, and what that differs from the products stands as a line of its own, with all that is known of products without an
 * expectation: so that line adds up too.
 */
export function productExpectations(
  whole: ProductsWhole,
  products: readonly ProductYearEnd[],
  frame: ExpectedFrame,
  gate: Gate,
): DataTable {
  const { source, year, total, care, against } = whole;
  const lines = products
    .map((one) => lineOf(one, whole, frame, gate))
    .toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
  const all: Omit<Line, "id" | "title" | "why"> = {
    ...{ care: { ...care, ref: `${care.ref}/totaal` }, together: { ...total, ref: `${total.ref}/totaal` } },
    ...present("outside", sumOf("totaal", whole.outside)),
    ...present("low", endOf(total, "low")),
    ...present("high", endOf(total, "high")),
    ...present(
      "against",
      against === undefined ? undefined : { ...against.amount, ref: `${against.amount.ref}/totaal` },
    ),
    ...present("less", against === undefined ? undefined : differenceOf(against, total)),
  };
  const rest = (of: (line: Omit<Line, "id" | "title" | "why">) => Measured | undefined): Measured | undefined => {
    const whole = of(all);
    return whole === undefined
      ? undefined
      : restOf(
          whole,
          lines.flatMap((line) => of(line) ?? []),
        );
  };
  const without = lines.filter(({ together }) => together === undefined).map(({ title }) => title);
  const cellsOf = (line: Omit<Line, "id" | "title">) => [
    cell(line.care),
    cell(line.outside),
    cell(line.together),
    cell(line.low),
    cell(line.high),
    ...(against === undefined ? [] : [cell(line.against), cell(line.less)]),
  ];
  const difference = t("nl", "depletion.by-product.difference.why", { products: andList(without) });
  const reasons = [...new Set([...lines.map(({ why }) => why), difference])].filter((why) => why !== "");
  const marked = (title: string, why: string): string =>
    why === "" ? title : `${title} ${raised(reasons.indexOf(why) + 1)}`;
  const rows: readonly DataRow[] = [
    ...lines.map(
      (line): DataRow => ({ id: line.id, role: "line", header: marked(line.title, line.why), cells: cellsOf(line) }),
    ),
    {
      ...{ id: "verschil", role: "line", header: marked(t("nl", "depletion.by-product.difference"), difference) },
      cells: cellsOf({
        ...present(
          "care",
          rest((line) => line.care),
        ),
        ...present(
          "outside",
          rest((line) => line.outside),
        ),
        ...present(
          "together",
          rest((line) => line.together),
        ),
        ...present(
          "against",
          rest((line) => line.against),
        ),
        ...present(
          "less",
          rest((line) => line.less),
        ),
        why: difference,
      }),
    },
    { ...{ id: "totaal", role: "total", header: t("nl", "depletion.total") }, cells: cellsOf({ ...all, why: "" }) },
  ];
  return {
    ...{ id: "verwachting-per-product", source, rowTitle: t("nl", "tie-out.column.product"), rows },
    caption: t("nl", "depletion.by-product.caption", { year }),
    unit: t("nl", "tie-out.unit"),
    style: { scale: 1, decimals: 0 },
    columns: [
      { id: "zorg", title: t("nl", "depletion.by-product.care"), align: "end" },
      { id: "buiten", title: t("nl", "depletion.by-product.outside"), align: "end" },
      { id: "samen", title: t("nl", "depletion.expected.short"), align: "end" },
      { id: "laag", title: t("nl", "depletion.expected.laag"), align: "end" },
      { id: "hoog", title: t("nl", "depletion.expected.hoog"), align: "end" },
      ...(against === undefined
        ? []
        : [
            { id: against.id, title: t("nl", `depletion.against.${against.id}`), align: "end" as const },
            { id: "over", title: t("nl", `depletion.against.${against.id}.less`), align: "end" as const },
          ]),
    ],
    footnotes: [
      ...reasons.map((text, at) => ({ mark: String(at + 1), text })),
      { mark: "", text: t("nl", "depletion.by-product.ranges") },
    ],
  };
}

/** A number as a mark beside a word: `¹²`. */
function raised(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly care?: Measured;
  readonly outside?: Measured;
  readonly together?: Measured;
  readonly low?: Measured;
  readonly high?: Measured;
  readonly against?: Measured;
  readonly less?: Measured;
  /** Why there is no number, or no range; empty where both are there. */
  readonly why: string;
}

function lineOf(product: ProductYearEnd, whole: ProductsWhole, frame: ExpectedFrame, gate: Gate): Line {
  const { id, title, against } = product;
  const own = whole.against === undefined || against === undefined ? undefined : { ...whole.against, amount: against };
  const found = careOf(product, whole.year, frame, gate);
  // What else is known of it stands in the row of the rest, with the care that it belongs to: that row would not add up without it.
  if (typeof found === "string") return { id, title, why: found };
  const { care, low, high } = found;
  const together = withOutside(care, product.outside, "verwacht", title);
  return {
    ...{ id, title },
    ...present("outside", sumOf(id, product.outside, title)),
    ...present("against", own?.amount),
    ...{ care, together, why: care.figure.value === 0 ? t("nl", "depletion.by-product.none") : "" },
    ...present("low", low === undefined ? undefined : withOutside(low, product.outside, "laag", title)),
    ...present("high", high === undefined ? undefined : withOutside(high, product.outside, "hoog", title)),
    ...present("less", own === undefined ? undefined : differenceOf(own, together, title)),
  };
}

/** The declared care of a product as it is expected with its range, or why that cannot be said. */
function careOf(
  { id, title, answer, inMessages }: ProductYearEnd,
  year: string,
  frame: ExpectedFrame,
  gate: Gate,
): string | { readonly care: Measured; readonly low?: Measured; readonly high?: Measured } {
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
      provenance: {
        ...{ type: "model", model: "declaratie_naar_aankomst", snapshot: frame.snapshot },
        filter: { tot_en_met: year, product: id },
      },
    }),
  });
  // Nothing was expected of what is booked but was never declared: zero would say that it costs nothing.
  if (answer === undefined && !inMessages) return t("nl", "depletion.by-product.undeclared");
  if (answer === undefined) return { care: measured("verwacht", 0) };
  const { total } = answer;
  if ("code" in total) {
    const isShort = total.months < total.needed;
    // Long known, and still nothing to hold an expectation against: there was hardly any such care.
    return isShort ? t("nl", "depletion.by-product.short", total) : t("nl", "depletion.by-product.nothing");
  }
  const { past, expected, ranges } = total;
  const isNothing = Math.round(expected) === 0;
  if (!isNothing && !(past.medianError <= worstError))
    return Number.isFinite(past.medianError)
      ? t("nl", "depletion.by-product.fitful", { error: writePercent(100 * past.medianError, { decimals: 0 }) })
      : t("nl", "depletion.by-product.nothing");
  const range = isNothing ? undefined : intervalOf(ranges);
  return {
    care: measured("verwacht", expected),
    ...(range === undefined ? {} : { low: measured("laag", range.low), high: measured("hoog", range.high) }),
  };
}

function present<K extends string>(name: K, found: Measured | undefined): Partial<Record<K, Measured>> {
  return found === undefined ? {} : ({ [name]: found } as Partial<Record<K, Measured>>);
}

function sumOf(id: string, parts: readonly Measured[], product?: string): Measured | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { scope, unit, kind, knownOn, period, status } = first.figure;
  return {
    ref: `jaareinde/buiten/samen/${id}`,
    figure: combineShown(
      parts.map(({ figure }) => figure),
      (values) => values.reduce((sum, value) => sum + value, 0),
      {
        ...{
          scope,
          unit,
          kind,
          knownOn,
          period,
          status,
          label: namedFor(t("nl", "depletion.by-product.outside"), product),
        },
        definition: { id: "uitputting.buiten", version: 1 },
        provenance: {
          ...{ type: "computed", formula: "depletion.sum" },
          inputs: parts.map(({ ref }) => ({ ref, sign: 1 })),
        },
      },
    ),
  };
}

/** What of the total is in no product: so that the column adds up to the cent. */
function restOf(total: Measured, told: readonly Measured[]): Measured {
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
