import type { RandomStream } from "../figure/random-stream.ts";
import type { MonthNumber } from "./day-number.ts";
import { amountOf, type Delivery } from "./delivery.ts";
import type { Line } from "./line.ts";
import type { Provider } from "./provider.ts";
import type { RegimePlan } from "./regime-plan.ts";
import { between, happens } from "./streams.ts";

/** No provider needs more months than this to declare. */
const longest = 18;

/** The lines of one delivery: the right one, what was wrong before it, and what was taken back. */
export interface Declared {
  readonly lines: readonly Line[];
  /** Eurocents of care that was given and will never be declared rightly. */
  readonly forgone: number;
}

/**
 * How a provider declares what it gave. In each month it declares an own share of what is still open, so the delay is geometric, cut at
 * eighteen months. Some lines are wrong and rejected, and come again or never; some are accepted and corrected some months later:
 * taken back wholly, and declared anew (OP360). A regime moves the month.
 */
export function declare(random: RandomStream, delivery: Delivery, provider: Provider, plan: RegimePlan): Declared {
  const { allocation, month, volume, most, unit, price } = delivery;
  const lines: Line[] = [];
  let at = month;
  while (at < month + longest && !happens(random, provider.pace)) at += 1;
  const line = (volumeOf: number, priceOf: number, declared: MonthNumber): Line => ({
    delivery,
    declared: moved(plan, provider.index, declared),
    // Letters between the digits: nine in a row could be read as a person's number.
    reference: `${allocation.number.toString(36).toUpperCase()}M${month}N${lines.length}`,
    volume: volumeOf,
    price: priceOf,
    amount: amountOf(volumeOf, unit, priceOf),
  });
  if (happens(random, provider.wrong)) {
    const tariff = unit !== "83" && happens(random, 0.6);
    const wrong = tariff
      ? line(volume, price + between(random, 1, 9) * Math.ceil(price / 100), at)
      : line(most + between(random, 1, 9), price, at);
    lines.push({ ...wrong, rejected: tariff ? "0611" : "9321" });
    if (happens(random, 0.05)) return { lines, forgone: amountOf(volume, unit, price) };
    at = Math.max(at, wrong.declared) + 1 + (happens(random, 0.5) ? 0 : between(random, 0, 3));
  }
  if (volume < most && unit !== "14" && happens(random, provider.corrected)) {
    const high = line(Math.min(most, volume + Math.max(1, Math.round(volume * 0.2))), price, at);
    lines.push(high);
    at += between(random, 1, 5);
    const back = line(high.volume, price, Math.max(at, high.declared + 1));
    lines.push({ ...back, takesBack: high.reference });
    lines.push({ ...line(volume, price, at), declared: back.declared });
  } else {
    lines.push(line(volume, price, at));
  }
  return { lines, forgone: 0 };
}

/** Who stops or falls silent declares when that is over. */
function moved({ stops, catchesUp }: RegimePlan, provider: number, month: MonthNumber): MonthNumber {
  for (const silence of [stops, catchesUp])
    if (silence?.provider === provider && month >= silence.from && month < silence.until) return silence.until;
  return month;
}
