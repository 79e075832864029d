import { type DayNumber, type MonthNumber, monthOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import type { Law } from "./history.ts";
import { municipalProduct } from "./municipal-product.ts";
import type { LedgerHistory } from "./postings.ts";
import { type Line, linesOf, type TieOutQuestion } from "./tie-out.ts";

/** A payment to a provider; what it does not say of the care is absent. */
export interface PaymentTold {
  readonly number: string;
  readonly day: DayNumber;
  readonly provider: string;
  readonly law?: Law;
  readonly claim?: string;
  readonly month?: MonthNumber;
  readonly category?: string;
  readonly product?: string;
  readonly cents: number;
  readonly knownOn: DayNumber;
}

/** What was approved and what was paid of one product and month of a declaration. */
export interface PaidPlace {
  readonly product: string;
  readonly month: MonthNumber;
  readonly granted: number;
  readonly paid: number;
}

/** A declaration of which something was approved or paid, or a payment that is for none. */
export interface PaidClaim {
  readonly provider: string;
  /** Its approved lines. */
  readonly granted: readonly Line[];
  readonly places: readonly PaidPlace[];
  readonly isPaid: boolean;
  /** The month of its first payment. */
  readonly paidIn?: MonthNumber;
}

/** A payment with how the municipality calls its care, where the payment says that. */
type Payment = PaymentTold & { readonly named?: string };

const add = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const placeOf = (product: string, month: MonthNumber): string => `${product}|${month}`;

/** Every declaration with what was approved and paid of it on the day. A payment without a declaration is for nothing that is known. */
export function paidClaims(history: LedgerHistory, question: TieOutQuestion): readonly PaidClaim[] {
  const lines = linesOf(history, question);
  const claims = new Map<string, { readonly provider: string; readonly lines: Line[]; readonly payments: Payment[] }>();
  const claimOf = (key: string, provider: string) => {
    const own = claims.get(key) ?? { provider, lines: [], payments: [] };
    claims.set(key, own);
    return own;
  };
  for (const line of lines)
    if (line.state === "granted")
      claimOf(`${line.law} ${line.provider} claim ${line.claim}`, line.provider).lines.push(line);
  for (const told of history.payments.filter(({ knownOn }) => knownOn <= question.asOf)) {
    const { provider, claim, number, category = "", product = "" } = told;
    const law = told.law ?? onlyLaw(lines.filter((line) => line.provider === provider && line.claim === claim));
    const isNamed = law !== undefined && (category !== "" || product !== "");
    const payment = isNamed ? { ...told, named: municipalProduct(history.listed, { law, category, product }) } : told;
    const key = claim === undefined ? `payment ${number}` : `${law} ${provider} claim ${claim}`;
    claimOf(key, provider).payments.push(payment);
  }
  return [...claims.values()].map(({ provider, lines: granted, payments }) => paidClaim(provider, granted, payments));
}

/** The law of lines; of two laws nobody knows which one is meant. */
function onlyLaw(lines: readonly Line[]): Law | undefined {
  const laws = new Set(lines.map(({ law }) => law));
  return laws.size === 1 ? lines[0]?.law : undefined;
}

/**
 * A payment that says product and month is there. Any other is for the declaration as a whole: each approved product and month has its part, and where
 * nothing was approved in all the payment is where it says, or on a product that nobody knows in the month of the payment.
 */
function paidClaim(provider: string, granted: readonly Line[], payments: readonly Payment[]): PaidClaim {
  const total = add(granted.map(({ amount }) => amount));
  const approved = [...groupBy(granted, ({ named, month }) => placeOf(named, month)).values()]
    .map((own) => ({ named: own[0]?.named ?? "", month: own[0]?.month ?? 0, cents: add(own.map((one) => one.amount)) }))
    .toSorted((a, b) => (a.named === b.named ? a.month - b.month : a.named < b.named ? -1 : 1));
  const places = new Map<string, PaidPlace>(
    approved.map(({ named, month, cents }) => [
      placeOf(named, month),
      { product: named, month, granted: cents, paid: 0 },
    ]),
  );
  const pay = (product: string, month: MonthNumber, cents: number): void => {
    const known = places.get(placeOf(product, month)) ?? { product, month, granted: 0, paid: 0 };
    places.set(placeOf(product, month), { ...known, paid: known.paid + cents });
  };
  const isSaid = ({ named, month }: Payment): boolean => named !== undefined && month !== undefined;
  const said = payments.filter(isSaid);
  const whole = payments.filter((one) => !isSaid(one));
  // What cancels itself out needs no payment, unless it is paid product by product.
  const isByPlace = said.some(({ named = "", month = 0 }) => places.has(placeOf(named, month)));
  const isSettled = granted.length > 0 && total === 0;
  if (isSettled && !isByPlace) for (const { named, month, cents } of approved) pay(named, month, cents);
  for (const { named = "", month = 0, cents } of said) pay(named, month, cents);
  if (total === 0)
    for (const { named, month, day, cents } of whole) pay(named ?? "onbekend", month ?? monthOf(day), cents);
  else
    for (const { named, month, share } of divide(add(whole.map(({ cents }) => cents)), approved))
      pay(named, month, share);
  const first = Math.min(...payments.map(({ day }) => day));
  return {
    ...{ provider, granted, places: [...places.values()], isPaid: isSettled || payments.length > 0 },
    ...(payments.length === 0 ? {} : { paidIn: monthOf(first) }),
  };
}

/** So many cents in proportion: of what is paid up to each part whole cents, so that all parts are all of it. */
function divide<T extends { readonly cents: number }>(cents: number, parts: readonly T[]) {
  const upTo = (count: number): number => {
    const approved = add(parts.slice(0, count).map((part) => part.cents));
    return Number((BigInt(cents) * BigInt(approved)) / BigInt(add(parts.map((part) => part.cents))));
  };
  return parts.map((part, at) => ({ ...part, share: upTo(at + 1) - upTo(at) }));
}
