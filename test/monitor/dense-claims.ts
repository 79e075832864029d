import { firstDayOf, lastDayOf, type MonthNumber } from "../../src/synth/day-number.ts";
import type { ClaimLine } from "./truth/history.ts";
import type { ListedProduct } from "./truth/municipal-product.ts";

/** Chance, as a history until the ledger uses it. */
export interface LedgerDraw {
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export const listedProducts: readonly ListedProduct[] = [
  { product: "begeleiding", law: "wmo", category: "02" },
  { product: "dagbesteding", law: "wmo", category: "07", code: "07A01" },
  { product: "ambulant", law: "jeugdwet", category: "45", code: "45A01" },
  // The same codes of the other law, of a product of its own and of the same.
  { product: "jeugd", law: "jeugdwet", category: "02" },
  { product: "dagbesteding", law: "jeugdwet", category: "07", code: "07A01" },
];
/** Care that the municipality lists by its category, by its code, and not at all. */
export const claimedGoods = [
  { law: "wmo", category: "02", product: "02A01" },
  { law: "wmo", category: "02", product: "02B01" },
  { law: "wmo", category: "07", product: "07A01" },
  { law: "jeugdwet", category: "45", product: "45A01" },
  { law: "jeugdwet", category: "50", product: "50A01" },
  { law: "jeugdwet", category: "02", product: "02A01" },
  { law: "jeugdwet", category: "07", product: "07A01" },
] as const;
export const claimants = ["98000001", "98000002", "98000003"] as const;
export const firstMonthOfCare: MonthNumber = 2025 * 12;

/** Amounts of which few differ, so that what differs here is often what differs there, and some that divide nowhere. */
const amounts = [100, 100, 100, 200, 200, -100, -200, 333, 1_001, -333, 0, 70_001];

/**
 * Declarations of one or more products, months and clients: some correct themselves to nothing, some are refused in part or as a whole, and each is
 * answered at once, later or after the last day that is asked.
 */
export function denseClaims(draw: LedgerDraw, count: number): readonly ClaimLine[] {
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => linesOfClaim(draw, at));
}

function linesOfClaim({ below, pick }: LedgerDraw, at: number): readonly ClaimLine[] {
  const sent = firstDayOf(firstMonthOfCare + pick([1, 2, 3, 4])) + below(25);
  const own = numberOf(at);
  const law = own.law ?? pick(claimedGoods).law;
  const head = { law, provider: own.provider, claim: own.claim, sent, answered: sent + pick([0, 5, 9, 30, 90]) };
  const goods = claimedGoods.filter((one) => one.law === law);
  const line = (nth: number, amount: number): ClaimLine => {
    // Of one number in two laws there is a line of the same product and month in each.
    const isAlike = own.law !== undefined && nth === 0;
    const month = firstMonthOfCare + (isAlike ? 0 : below(4));
    const good = pick(isAlike ? goods.filter(({ product }) => product === "07A01") : goods);
    return {
      ...{ ...head, ...good, reference: `R${at}N${nth}`, client: `c${below(9)}`, number: 1 + below(20), unit: "83" },
      ...{ first: firstDayOf(month) + below(20), last: lastDayOf(month), volume: amount, amount, rejected: false },
    };
  };
  const drawn = Array.from({ length: 1 + below(4) }, (_, nth) => line(nth, pick(amounts)));
  const toNothing = drawn.reduce((sum, { amount }) => sum + amount, 0);
  if (below(4) === 0) return [...drawn, line(drawn.length, -toNothing)];
  if (below(9) === 0) return drawn.map((one) => ({ ...one, header: "0001" }));
  return drawn.map((one) => ({ ...one, rejected: below(7) === 0 }));
}

/** Each provider numbers its own declarations, so that two have the same; and now and then one gives a number in both laws. */
function numberOf(at: number) {
  const nth = Math.floor(at / claimants.length);
  const provider = claimants[at % claimants.length] ?? claimants[0];
  if (nth % 4 < 2) return { provider, claim: `D${nth}` };
  return { provider, claim: `D${nth - (nth % 2)}`, law: nth % 2 === 0 ? ("wmo" as const) : ("jeugdwet" as const) };
}
