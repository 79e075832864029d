import { type MonthNumber, monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type ApprovedLine, approvedLines, type BookedBy, type LedgerCell, ledgerCells } from "./ledger-cells.ts";
import { type PaidClaim, paidClaims } from "./payments.ts";
import { type LedgerHistory, type Posting, postingsOf } from "./postings.ts";
import { linesOf, type TieOutQuestion } from "./tie-out.ts";

/** Cents of a stage (`betaald`) or of a class of a step (`geboekt/onverklaard`), of one client and provider where these are known. */
export interface LedgerPart {
  readonly product: string;
  readonly month: MonthNumber;
  readonly name: string;
  readonly cents: number;
  readonly client?: string;
  readonly provider?: string;
}

/** All that is paid and booked on the day, and all that lies between approved, paid and booked. */
export function ledgerParts(history: LedgerHistory, question: TieOutQuestion, by: BookedBy): readonly LedgerPart[] {
  const claims = paidClaims(history, question);
  const postings = postingsOf(history, question);
  const lines = approvedLines(claims, by);
  const cells = ledgerCells(postings, lines);
  const hasIt = new Set(cells.filter(({ name }) => name !== "niet-geboekt").flatMap((cell) => cell.lines));
  const otherwise = claims.flatMap(paidOtherwise);
  return [
    ...claims.flatMap(({ places }) => places.map((one) => ({ ...placed(one), name: "betaald", cents: one.paid }))),
    ...postings.map((one) => ({ ...placed(one), name: "geboekt", cents: one.cents })),
    ...lines.filter(({ isPaid }) => !isPaid).map((one) => ofLine(one, "betaald/niet-betaald", -1)),
    ...otherwise,
    // The ledger has what was approved: what was paid otherwise is a difference from it as well, the other way.
    ...otherwise.map((part) => ({ ...part, name: part.name.replace("betaald/", "geboekt/"), cents: -part.cents })),
    ...postings.filter(({ stream }) => stream !== "declaratie").map(streamPart),
    ...cells.flatMap(cellPart),
    ...lines.flatMap((one) => lineParts(one, hasIt.has(one))),
  ];
}

const placed = ({ product, month }: { readonly product: string; readonly month: MonthNumber }) => ({ product, month });

function ofLine({ line }: ApprovedLine, name: string, sign: number, month = line.month): LedgerPart {
  const { named, client, provider, amount } = line;
  return { product: named, month, name, cents: sign * amount, client, provider };
}

/** Where a declaration that is paid was paid otherwise than it was approved, or was not approved at all. */
function paidOtherwise({ provider, granted, places, isPaid }: PaidClaim): readonly LedgerPart[] {
  if (!isPaid) return [];
  const name = granted.length === 0 ? "betaald/betaald-zonder-toekenning" : "betaald/anders-betaald";
  return places.map((one) => ({ ...placed(one), name, provider, cents: one.paid - one.granted }));
}

function streamPart({ stream, ...one }: Posting): LedgerPart {
  return { ...one, name: `geboekt/stroom-${stream}` };
}

function cellPart({ product, month, provider, name, rest }: LedgerCell): readonly LedgerPart[] {
  if (name === "niet-geboekt" || name === "sluit") return [];
  const part = { product, month, name: `geboekt/${name}`, cents: rest };
  return [provider === undefined ? part : { ...part, provider }];
}

/** What an approved line gives: the ledger has it in its own month, and it is paid in the month of the care. */
function lineParts(one: ApprovedLine, isBooked: boolean): readonly LedgerPart[] {
  const { line, isPaid, due = line.month } = one;
  if (!isBooked) return isPaid ? [ofLine(one, "geboekt/betaald-niet-geboekt", -1)] : [];
  return [
    ...(isPaid ? [] : [ofLine(one, "geboekt/geboekt-niet-betaald", 1)]),
    ...(due === line.month
      ? []
      : [ofLine(one, "geboekt/over-andere-zorgmaand", 1, due), ofLine(one, "geboekt/in-andere-maand-geboekt", -1)]),
  ];
}

/** Parts added up, of a difference with of how many clients and providers some part is not nothing; what is nothing in all is left out. */
export function ledgerPartsSaid(parts: readonly LedgerPart[]): readonly string[] {
  return [...groupBy(parts, ({ product, month, name }) => `${product} ${monthText(month)} ${name}`)]
    .flatMap(([key, own]) => {
      const cents = own.reduce((sum, one) => sum + one.cents, 0);
      const some = own.filter((one) => one.cents !== 0);
      const count = (word: "client" | "provider"): number => new Set(some.flatMap((one) => one[word] ?? [])).size;
      if (cents === 0) return [];
      return [key.includes("/") ? `${key}: ${cents} (${count("client")}, ${count("provider")})` : `${key}: ${cents}`];
    })
    .toSorted();
}

/** What was approved of each client, by product and year. */
export function clientAmountsSaid(history: LedgerHistory, question: TieOutQuestion): readonly string[] {
  const granted = linesOf(history, question).filter(({ state }) => state === "granted");
  return [...groupBy(granted, (one) => `${one.named} ${monthText(one.month).slice(0, 4)} ${one.client}`)]
    .map(([key, own]) => `${key}: ${own.reduce((sum, { amount }) => sum + amount, 0)}`)
    .toSorted();
}
