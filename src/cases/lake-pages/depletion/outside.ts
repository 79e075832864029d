import type { Measured } from "../../../chart/state.ts";
import type { Gate } from "../../../disclosure/gate.ts";
import { isMissing } from "../../../figure/missing.ts";
import { parseDay } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import type { Stream } from "../../../monitor/tie-out/stage.ts";
import { t } from "../../../text/catalogue.ts";
import type { ProductView, TieOutView } from "../../tie-out/tie-out-view.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { ExpectedFrame } from "./expected.ts";
import type { LedgerPart } from "./ledger.ts";

/** Declarations and their accruals are the care that is expected from declarations; income is no cost. */
const declared: ReadonlySet<Stream> = new Set(["declaratie", "overlopend", "eigen-bijdrage"]);

/** Costs of a part of the ledger that do not come through declarations: personal budgets, grants, what the region settles. */
export interface Outside {
  /** From January up to and including each month: booked, and in months to come as assumed. Empty where there are no such costs. */
  readonly months: ReadonlyMap<string, Measured>;
  readonly booked: Measured;
  /** What is assumed of the months of which nothing is booked yet; absent where the year is booked whole. */
  readonly ahead?: Measured;
  /** Where that comes from: the same months of last year, or the months of this year at the same pace. */
  readonly basis: "last-year" | "pace";
  /** What was booked by month, product and stream: what all this adds up. */
  readonly beneath: readonly Measured[];
}

/** Why costs outside declarations cannot be told apart: kinds of booking that no list names, or nothing to take the rest of the year from. */
export type OutsideUnknown = "kinds" | "rest";

/** What is asked: a year with the last month of it that is booked whole. */
interface OutsideAsked {
  readonly year: string;
  readonly bookedUntil: string;
}

/**
 * What is spent of a part of the ledger besides declarations, by the streams of money of the tie-out. Months that are not booked yet are taken to
 * be as the same months of last year, or where the ledger does not reach so far back as the months of this year were. Amounts in eurocents.
 */
export function outsideOf(
  { products, total }: Pick<TieOutView, "products" | "total">,
  part: LedgerPart,
  { year, bookedUntil }: OutsideAsked,
  frame: ExpectedFrame,
  gate: Gate,
): Outside | OutsideUnknown {
  const own = products.filter(({ product }) => part.products === "all" || part.products.has(product));
  const before = (month: string): string => `${Number(year) - 1}${month.slice(4)}`;
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
  const [past, ahead] = [months.filter((month) => month <= bookedUntil), months.filter((month) => month > bookedUntil)];
  const found = new Map(
    [...past, ...ahead.map(before)].map((month) => [month, own.flatMap((one) => streamsOf(one, month))] as const),
  );
  const all = [...found.values()].flat();
  if (all.some(({ stream, cents }) => stream === "onbekend" && cents !== 0)) return "kinds";
  const booked = new Set(
    total.months.filter(({ coverage }) => coverage.streams.length > 0).map(({ period }) => period),
  );
  const isByLastYear = ahead.every((month) => booked.has(before(month)));
  if (!isByLastYear && past.length === 0) return "rest";
  const sumOf = (of: readonly string[]): readonly Streamed[] => of.flatMap((month) => found.get(month) ?? []);
  const centsOf = (parts: readonly Streamed[]): number => parts.reduce((sum, { cents }) => sum + cents, 0);
  const soFar = centsOf(sumOf(past));
  const assumedOf = (of: readonly string[]): number =>
    isByLastYear ? centsOf(sumOf(of.map(before))) : Math.round((soFar * of.length) / past.length);
  const day = parseDay(frame.asOf);
  if (isProblem(day)) throw new Error(`Not a day: ${frame.asOf}`);
  const measured = (what: "buiten" | "buiten-komend", period: string, cents: number, parts: readonly Streamed[]) => ({
    ref: `jaareinde/${what}/${part.id}/${period}`,
    figure: gate.release({
      ...{ value: cents, unit: { quantity: "money" }, kind: "estimate", status: "provisional", knownOn: day },
      label: `${t("nl", `depletion.${what}`)}, ${part.label}`,
      definition: { id: `uitputting.${what}`, version: 1 },
      scope: { municipality: frame.municipality },
      period: periodOfName(period),
      provenance: {
        ...{ type: "computed", formula: what === "buiten" || isByLastYear ? "depletion.sum" : "depletion.pace" },
        inputs: parts.map(({ ref }) => ({ ref, sign: 1 })),
      },
    }),
  });
  const isAny = all.some(({ cents }) => cents !== 0);
  return {
    basis: isByLastYear ? "last-year" : "pace",
    booked: measured("buiten", year, soFar, sumOf(past)),
    ...(ahead.length === 0
      ? {}
      : { ahead: measured("buiten-komend", year, assumedOf(ahead), sumOf(isByLastYear ? ahead.map(before) : past)) }),
    months: new Map(
      isAny
        ? months.map((month) => {
            const until = past.filter((one) => one <= month);
            const assumed = ahead.filter((one) => one <= month);
            const cents = centsOf(sumOf(until)) + (assumed.length === 0 ? 0 : assumedOf(assumed));
            const parts = [...sumOf(until), ...(isByLastYear ? sumOf(assumed.map(before)) : [])];
            return [month, measured("buiten", month, cents, parts)] as const;
          })
        : [],
    ),
    beneath: all.map(({ ref, figure }) => ({ ref, figure })),
  };
}

interface Streamed extends Measured {
  readonly stream: Stream;
  readonly cents: number;
}

function streamsOf({ product, months }: ProductView, month: string): readonly Streamed[] {
  const streams = months.find(({ period }) => period === month)?.coverage.streams ?? [];
  return streams
    .filter(({ stream }) => !declared.has(stream))
    .map(({ stream, amount }) => ({
      ...{ ref: `stroom/${product}/${stream}/${month}`, figure: amount, stream },
      cents: isMissing(amount.value) ? 0 : amount.value,
    }));
}
