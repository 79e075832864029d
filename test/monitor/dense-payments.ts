import { lastDayOf, monthOf } from "../../src/synth/day-number.ts";
import { groupBy } from "../../src/synth/group.ts";
import { claimedGoods, firstMonthOfCare, type LedgerDraw } from "./dense-claims.ts";
import { type ClaimLine, isRefusedWhole } from "./truth/history.ts";
import type { PaymentTold } from "./truth/payments.ts";

type Paid = Omit<PaymentTold, "number" | "knownOn">;

/** What is paid of each declaration, on the day of its answer or some time before or after it. */
export function densePayments(draw: LedgerDraw, lines: readonly ClaimLine[]): readonly PaymentTold[] {
  const ofClaims = [...groupBy(lines, ({ law, provider, claim }) => `${law} ${provider} ${claim}`).values()].flatMap(
    (own) => {
      const [head] = own;
      if (head === undefined) return [];
      const { law, provider, claim, sent, answered } = head;
      const day = draw.pick([sent, answered, answered + 3, answered + 20, answered + 60]);
      const plain = { law, provider, claim, day };
      return paidOf(
        draw,
        plain,
        own.filter((line) => !line.rejected && !isRefusedWhole(line)),
      ).map(
        (one, at): PaymentTold => ({
          number: `B${law}${provider}${claim}N${at}`,
          knownOn: one.day + draw.below(4),
          ...one,
        }),
      );
    },
  );
  return [...ofClaims, ...besideClaims(draw, lines)];
}

/** In full, in two parts, too little, back again, product by product, on a product beside it, or not at all; sometimes without a law. */
function paidOf(
  { below, pick }: LedgerDraw,
  told: Omit<Paid, "cents">,
  granted: readonly ClaimLine[],
): readonly Paid[] {
  const whole = granted.reduce((sum, { amount }) => sum + amount, 0);
  const { law, ...lawless } = told;
  const plain = below(4) === 0 ? lawless : told;
  const named = granted.map(({ first, category, product, amount }) => ({
    ...{ ...plain, month: monthOf(first), category, product, cents: amount },
  }));
  const other = pick(claimedGoods.filter((one) => one.law === law));
  const month = firstMonthOfCare + below(4);
  const codes = { category: other.category, product: other.product };
  const part = Math.trunc(whole / 3);
  const rest = { ...plain, day: told.day + 31, cents: whole - part };
  const kinds: readonly (readonly Paid[])[] = [
    ...[[{ ...plain, cents: whole }], [{ ...plain, cents: whole }], [{ ...plain, cents: part }, rest]],
    ...[
      [{ ...plain, cents: whole - 1 }],
      [{ ...plain, cents: 7 }],
      [
        { ...plain, cents: whole },
        { ...rest, cents: -5 },
      ],
    ],
    ...[named, named, named.slice(1), [...named, { ...plain, ...codes, month, cents: 50 }]],
    ...[
      [{ ...plain, ...codes, cents: whole }],
      [{ ...plain, month, cents: whole }],
      [{ ...plain, category: codes.category, month, cents: 9 }],
    ],
    ...[
      [
        { ...plain, cents: 40 },
        { ...rest, cents: -40 },
      ],
      [
        { ...plain, ...codes, month, cents: 11 },
        { ...rest, cents: 100 },
      ],
    ],
    [{ ...plain, law: law === "wmo" ? "jeugdwet" : "wmo", cents: whole }],
    ...[[], [], [], []],
  ];
  return pick(kinds);
}

/** Payments for no declaration, of which the number is that of one, or for one that nobody sent; with the care, the month, both or neither. */
function besideClaims({ below, pick }: LedgerDraw, lines: readonly ClaimLine[]): readonly PaymentTold[] {
  const heads = [...new Map(lines.map((line) => [line.claim, line])).values()];
  return heads.slice(0, 24).map(({ claim, provider, law, category, product }, at): PaymentTold => {
    const day = lastDayOf(firstMonthOfCare + below(6));
    const care = pick([{}, { product }, { category }, { category, product }]);
    return {
      ...{ number: claim, provider, day, knownOn: day, cents: pick([100, -100, 12_34]) },
      ...(below(3) === 0 ? {} : { law }),
      ...{ ...care, ...(below(2) === 0 ? {} : { month: firstMonthOfCare + below(4) }) },
      ...(below(2) === 0 ? {} : { claim: `X${at % 9}` }),
    };
  });
}
