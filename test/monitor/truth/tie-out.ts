import { lastDayOf, type MonthNumber, monthOf, monthText } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { type AllocatedMonth, allocatedMonths } from "./allocated-months.ts";
import type { BookedTold } from "./booked.ts";
import { type ClaimLine, type History, isRefusedBy, type Question } from "./history.ts";
import { type ListedProduct, municipalProduct } from "./municipal-product.ts";

/** What a municipality was told, with its own list of products. */
export interface TieOutHistory extends History {
  readonly listed: readonly ListedProduct[];
  readonly booked: readonly BookedTold[];
}

/** The day of the question, and the months after that of the care in which a declaration is still awaited. */
export interface TieOutQuestion extends Question {
  readonly awaited: number;
}

/** A number of cents that one client and provider give to a stage or to a class of a difference. */
export interface Part {
  readonly product: string;
  readonly month: MonthNumber;
  /** A stage (`toegewezen`) or a class of a step (`gedeclareerd/ander-tarief`). */
  readonly name: string;
  readonly client: string;
  readonly cents: number;
}

/** A line with how the municipality calls its care, the month of the care, and what had been said of it by the day. */
export type Line = ClaimLine & {
  readonly named: string;
  readonly month: MonthNumber;
  readonly state: "open" | "refused" | "granted";
};

/** All that is allocated, declared and approved on the day, and all that lies between them, allocation by allocation and line by line. */
export function tieOutParts(history: TieOutHistory, question: TieOutQuestion): readonly Part[] {
  const lines = linesOf(history, question);
  const heard = [...lines.map(({ month }) => month), ...bookedMonths(history, question)];
  const allocated = allocatedMonths(history, question, Math.min(...heard)).map((one) => ({
    ...one,
    product: municipalProduct(history.listed, one.told),
  }));
  return [
    ...allocated.map(({ told: { client }, product, month, cents = 0 }) => ({
      ...{ product, month, name: "toegewezen", client, cents },
    })),
    ...allocated.flatMap(({ told: { client }, product, month, cents }) =>
      cents === undefined ? [{ product, month, name: "zonder prijs", client, cents: 1 }] : [],
    ),
    ...declaredParts(allocated, lines, question),
    ...lines.flatMap(lineParts),
  ];
}

/** The lines that were sent by the day. */
export function linesOf(history: TieOutHistory, { asOf }: TieOutQuestion): readonly Line[] {
  return history.lines
    .filter(({ sent }) => sent <= asOf)
    .map((line) => ({
      ...line,
      named: municipalProduct(history.listed, line),
      month: monthOf(line.first),
      state: line.answered > asOf ? "open" : isRefusedBy(line, asOf) ? "refused" : "granted",
    }));
}

function bookedMonths({ booked }: TieOutHistory, { asOf }: TieOutQuestion): readonly MonthNumber[] {
  return booked.filter(({ knownOn }) => knownOn <= asOf).map(({ month }) => month);
}

/** What a line gives to the stages, and to what lies between declared and approved. */
function lineParts({ named: product, month, client, amount, state }: Line): readonly Part[] {
  const part = (name: string, cents: number): Part => ({ product, month, name, client, cents });
  const declared = part("gedeclareerd", amount);
  if (state === "granted") return [declared, part("goedgekeurd", amount)];
  const unanswered = amount < 0 ? "correctie-onbeantwoord" : "onbeantwoord";
  return [declared, part(`goedgekeurd/${state === "refused" ? "afgekeurd" : unanswered}`, -amount)];
}

type Named = AllocatedMonth & { readonly product: string };

const sum = (lines: readonly Line[]): number => lines.reduce((total, { amount }) => total + amount, 0);

/** What lies between allocated and declared: what was refused, what stands on what was allocated, and what stands beside it. */
function declaredParts(allocated: readonly Named[], lines: readonly Line[], question: TieOutQuestion): readonly Part[] {
  const refused = lines.filter(({ state }) => state === "refused");
  const standing = lines.filter(({ state }) => state !== "refused");
  const inMonths = new Map(allocated.map((one) => [`${one.told.law} ${one.told.number} ${one.month}`, one]));
  const monthOfLine = ({ law, number, month }: Line): Named | undefined => inMonths.get(`${law} ${number} ${month}`);
  const beside = standing.filter((line) => monthOfLine(line)?.product !== line.named);
  return [
    ...together(refused, () => "afgekeurde-regels"),
    ...together(beside, (line) =>
      monthOfLine(line) === undefined ? "zonder-toewijzing" : "op-ander-toegewezen-product",
    ),
    ...[...groupBy(allocated, ({ told }) => `${told.law} ${told.number}`).values()].flatMap((months) =>
      allocationParts(months, standing, question),
    ),
  ];
}

/** Lines of the same product and month on one allocation as one part: what was declared and taken back is nobody's difference. */
function together(lines: readonly Line[], nameOf: (line: Line) => string): readonly Part[] {
  const groups = groupBy(lines, ({ law, number, named, month }) => [law, number, named, month].join("|"));
  return [...groups.values()].flatMap((own) =>
    own.slice(0, 1).map((line) => ({
      ...{ product: line.named, month: line.month, name: `gedeclareerd/${nameOf(line)}` },
      ...{ client: line.client, cents: sum(own) },
    })),
  );
}

/** One allocation, month after month: of a total the months before have used their part. */
function allocationParts(
  months: readonly Named[],
  standing: readonly Line[],
  { asOf, awaited }: TieOutQuestion,
): readonly Part[] {
  let used = 0;
  return months.flatMap(({ told, product, month, cents, ceiling, total, worthOfLine }) => {
    const part = (name: string, amount: number): Part => ({
      ...{ product, month, client: told.client, name: `gedeclareerd/${name}`, cents: amount },
    });
    const ofMonth = standing.filter((line) => line.month === month && isOn(line, told));
    const own = ofMonth.filter(({ named }) => named === product);
    if (cents === undefined) return [part("geen-prijs", sum(own))];
    if (ofMonth.length > 0 && own.length === 0) return [part("op-ander-toegewezen-product", -cents)];
    if (own.length === 0)
      return [part(lastDayOf(month + awaited) >= asOf ? "nog-te-declareren" : "niet-gedeclareerd", -cents)];
    const values = own.map(worthOfLine);
    if (values.includes(undefined)) return [part("andere-eenheid", sum(own) - cents)];
    const value = values.reduce<number>((all, one) => all + (one ?? 0), 0);
    const over = (upTo: number, most: number | undefined): number => Math.max(0, upTo - (most ?? upTo));
    const above = total === undefined ? over(value, ceiling) : over(used + value, total) - over(used, total);
    used += value;
    return [
      ...[part("boven-toewijzing", above), part("ander-volume", value - cents - above)],
      part("ander-tarief", sum(own) - value),
    ];
  });
}

function isOn(line: Line, { law, number }: AllocatedMonth["told"]): boolean {
  return line.law === law && line.number === number;
}

/** Parts added up as `product month name: cents (clients)`, with of how many clients some part is not nothing; what is nothing in all is left out. */
export function saidOf(parts: readonly Part[]): readonly string[] {
  const cells = groupBy(parts, ({ product, month, name }) => `${product} ${monthText(month)} ${name}`);
  return [...cells]
    .flatMap(([key, own]) => {
      const cents = own.reduce((total, one) => total + one.cents, 0);
      const clients = new Set(own.filter((one) => one.cents !== 0).map(({ client }) => client)).size;
      if (cents === 0) return [];
      return [key.includes("/") ? `${key}: ${cents} (${clients})` : `${key}: ${cents}`];
    })
    .toSorted();
}
