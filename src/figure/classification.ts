import { addDecimals, decimalOf, toNumber } from "./decimal.ts";
import { allocateCents, type Cents } from "./money.ts";
import { nearest } from "./nearest.ts";
import type { Day } from "./period.ts";
import { periodText } from "./period-text.ts";
import { isProblem, type Problem, problem } from "./problem.ts";

/** A code of a classification in one of its versions: valid from a day (included) until a day (excluded). */
export interface ClassificationCode {
  readonly code: string;
  /** In the words of the classification. */
  readonly name: string;
  readonly from: string;
  readonly until?: string;
  /** False where we have it from somebody else than who sets the classification; shown beside every figure with it. */
  readonly verified: boolean;
}

/** A list of codes over time: products of a municipality, *taakvelden* of Iv3. */
export interface Classification {
  readonly id: string;
  readonly codes: readonly ClassificationCode[];
}

/** One code goes to another, wholly or for a share, from a day (included) until a day (excluded). */
export interface MappingRow {
  readonly from: string;
  readonly to: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** From 0 to 1; the shares of one code add up to exactly 1. May be left out when a code goes to one other. */
  readonly share?: number;
}

/** How codes of one classification become codes of another. */
export interface MappingTable {
  readonly from: string;
  readonly to: string;
  readonly verified: boolean;
  readonly rows: readonly MappingRow[];
}

/** Where a code goes, and how much of it. */
export interface MappingTarget {
  readonly code: string;
  readonly share: number;
}

/** The version of a code on a day. Problem `code.unknown` when the classification does not have it then. */
export function codeOn({ id, codes }: Classification, code: string, on: Day): ClassificationCode | Problem {
  const day = periodText(on);
  const valid = codes.filter(({ from, until }) => from <= day && (until === undefined || day < until));
  const found = valid.find((version) => version.code === code);
  if (found !== undefined) return found;
  const near = nearest(code, new Set(valid.map((version) => version.code)));
  const facts = { code, classification: id, on: day };
  return problem("code.unknown", near === undefined ? facts : { ...facts, nearest: near });
}

/**
 * The codes that a code goes to on a day, with their shares. Problems: `classification.unmapped` when the table has none,
 * `classification.ambiguous` when it has several without shares (never guessed), `classification.shares` when the shares
 * do not add up to exactly 1.
 */
export function mapCode(table: MappingTable, code: string, on: Day): readonly MappingTarget[] | Problem {
  return mapOnDay(table, code, periodText(on));
}

/**
 * Divides an amount of a code over the codes that it goes to, without losing a cent. Problems as of {@link mapCode}.
 */
export function mapAmount(
  table: MappingTable,
  { code, on, amount }: { readonly code: string; readonly on: Day; readonly amount: Cents },
): ReadonlyMap<string, Cents> | Problem {
  const targets = mapCode(table, code, on);
  if (isProblem(targets)) return targets;
  const parts = allocateCents(
    amount,
    targets.map(({ share }) => share),
  );
  return new Map(targets.flatMap((target, index) => parts.slice(index, index + 1).map((part) => [target.code, part])));
}

/** Every mistake of a mapping table, on every day on which something in it changes. A code that has ended is no mistake. */
export function checkMapping(table: MappingTable): readonly Problem[] {
  const codes = [...new Set(table.rows.map(({ from }) => from))];
  return codes.flatMap((code) => {
    const rows = table.rows.filter(({ from }) => from === code);
    const days = new Set(rows.map(({ validFrom }) => validFrom ?? beginning));
    for (const { validUntil } of rows) if (validUntil !== undefined) days.add(validUntil);
    const found = [...days].sort().map((day) => mapOnDay(table, code, day));
    return found.filter(isProblem).filter((mistake) => mistake.code !== "classification.unmapped");
  });
}

/**
 * The same table read the other way. Shares are left out, for they say nothing about the way back: what was joined is
 * ambiguous again.
 */
export function invertMapping(table: MappingTable): MappingTable {
  const rows = table.rows.map(({ from, to, share: _, ...valid }) => ({ ...valid, from: to, to: from }));
  return { ...table, from: table.to, to: table.from, rows };
}

/** Before every day that can be written. */
const beginning = "0000-00-00";

function mapOnDay(table: MappingTable, code: string, on: string): readonly MappingTarget[] | Problem {
  const valid = table.rows.filter(
    ({ from, validFrom = beginning, validUntil }) =>
      from === code && validFrom <= on && (validUntil === undefined || on < validUntil),
  );
  const facts = { code, from: table.from, to: table.to, on };
  const [only, ...others] = valid;
  if (only === undefined) return problem("classification.unmapped", facts);
  const targets = valid.map(({ to }) => to);
  const shareless = others.length > 0 && valid.some(({ share }) => share === undefined);
  if (shareless || new Set(targets).size < targets.length) {
    return problem("classification.ambiguous", { ...facts, targets });
  }
  const shares = valid.map(({ to, share }) => ({ code: to, share: share ?? 1 }));
  const total = toNumber(shares.map(({ share }) => decimalOf(share)).reduce(addDecimals));
  const outside = shares.some(({ share }) => share < 0);
  return total === 1 && !outside ? shares : problem("classification.shares", { code, on, total: String(total) });
}
