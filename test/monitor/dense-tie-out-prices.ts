import { type DayNumber, dayNumber } from "../../src/synth/day-number.ts";
import type { Draw } from "./dense-tie-out.ts";
import type { TariffTold } from "./truth/history.ts";

export const firstKnown: DayNumber = dayNumber(2024, 10, 1);
/** Care that the municipality lists by its category, by its code though the category is listed as well, by its code alone, and not at all. */
export const goods = [
  { law: "wmo", category: "02", product: "02A01" },
  { law: "wmo", category: "02", product: "07A01" },
  { law: "jeugdwet", category: "45", product: "45A01" },
  { law: "jeugdwet", category: "50", product: "50A01" },
] as const;
export const providers = ["98000001", "98000002"] as const;
/** Of whom the price ends without another: on the last day of a month, and on the first day of the next. */
export const endingPrices = [
  { provider: "98000003", end: dayNumber(2025, 2, 28) },
  { provider: "98000004", end: dayNumber(2025, 3, 1) },
] as const;
/** Whose prices never change. */
export const steadyProvider = "98000005";
const begin = dayNumber(2024, 1, 1);

/** Prices of every provider, care and unit; of care by result one that never changes. */
export function tieOutPrices(draw: Draw): readonly TariffTold[] {
  const changing = providers.flatMap((provider) =>
    goods.flatMap((good) =>
      ["01", "04", "14", "16"].flatMap((unit) => changingPrice(draw, { ...good, provider, unit, knownOn: firstKnown })),
    ),
  );
  const steady = { contract: "C82", unit: "82", price: 6_000, knownOn: firstKnown, begin };
  return [
    ...changing,
    ...providers.flatMap((provider) => goods.map((good) => ({ ...good, ...steady, provider }))),
    ...endingPrices.map((ending) => ({ ...goods[0], ...steady, ...ending })),
    ...["04", "14", "16", "82"].map((unit) => ({
      ...{ ...goods[0], ...steady, provider: steadyProvider, unit, contract: `C${unit}` },
    })),
  ];
}

/** A price and the one after it, a day or two later or beside the first; sometimes two contracts begin together, or one says no price. */
function changingPrice(
  { below, pick, edge }: Draw,
  one: Omit<TariffTold, "contract" | "begin">,
): readonly TariffTold[] {
  const [change, price] = [edge(), one.unit === "01" ? 100 : 6_000];
  const first = { ...one, contract: `C${one.unit}`, price, begin, ...(below(2) === 0 ? {} : { end: change }) };
  const next = { ...one, begin: change + below(3), ...(below(3) === 0 ? { end: change + 20 + below(50) } : {}) };
  const beside = { ...next, contract: pick([`B${one.unit}`, `D${one.unit}`]), price: price + 11 };
  return [
    ...(one.unit !== "01" || below(2) === 0 ? [first] : []),
    { ...next, contract: `C${one.unit}`, ...(below(5) === 0 ? {} : { price: price + 37 }) },
    ...(below(3) === 0 ? [beside] : []),
  ];
}
