import { monthText } from "../figure/month-number.ts";
import { problem, UserError } from "../figure/problem.ts";
import { expectPath, type PathPoint } from "../forecast/year/expect-path.ts";
import { expectYear, type YearExpectation, type YearTooShort } from "../forecast/year/expect-year.ts";
import { type Outlook, outlookOf, together } from "../forecast/year/outlook.ts";
import { type ProviderNote, providerNotes } from "../forecast/year/provider-note.ts";
import { type DeclarationsFile, readDeclarations } from "./declarations-input.ts";

/** What a user asks of a file of declarations. */
export interface YearRequest {
  readonly path: string;
  /** The amounts came in the period itself, instead of up to and including it. */
  readonly incremental: boolean;
  /** The last month of which everything that came counts (year × 12 + month − 1); the newest of the file unless given. */
  readonly asOf?: number;
  /** The year of which the total is asked; that of `asOf` unless given. */
  readonly year?: number;
  readonly budgets: ReadonlyMap<number, number>;
}

/** The year of one product, or why it cannot be told. */
export interface ProductYear {
  readonly product: string;
  readonly answer: YearExpectation | YearTooShort;
  readonly notes: readonly ProviderNote[];
}

/** The year of a file. */
export interface YearAnswer {
  readonly file: string;
  readonly firstMonth: number;
  readonly asOf: number;
  readonly year: number;
  /** How many months of the year have passed; at most 12. */
  readonly passed: number;
  readonly products: readonly ProductYear[];
  /** Of several products together: their errors are taken together too, since they are often late together. */
  readonly total: YearExpectation | YearTooShort;
  /** The way to that total month by month; empty while it cannot be told. */
  readonly path: readonly PathPoint[];
  readonly budget?: number;
}

/**
 * Expects the total of a year of which claims still come in, while it runs or in the year after it, by what was known in one month.
 * UserError for the file, and for a year or month that it cannot tell of.
 */
export async function forecastYear(request: YearRequest): Promise<YearAnswer> {
  return answerYear(await readDeclarations(request.path, request.incremental), request);
}

/** The same of declarations that are read already. UserError for a year or month that they cannot tell of. */
export function answerYear(
  { file, firstMonth, products }: DeclarationsFile,
  request: Pick<YearRequest, "asOf" | "year" | "budgets">,
): YearAnswer {
  const last = firstMonth + (products[0]?.declarations.months ?? 0) - 1;
  const asOf = request.asOf ?? last;
  if (asOf < firstMonth || asOf > last)
    throw new UserError([problem("year.as-of", { asOf: monthText(asOf), ...spanOf(firstMonth, last) }, { file })]);
  const ofNow = Math.floor(asOf / 12);
  const year = request.year ?? ofNow;
  if (year > ofNow || year < ofNow - 1 || year * 12 + 11 < firstMonth)
    throw new UserError([problem("year.out-of-reach", { year, known: ofNow, asOf: monthText(asOf) }, { file })]);
  const start = year * 12 - firstMonth;
  const months = asOf - firstMonth + 1;
  const tooShort: YearTooShort = { code: "too-few-months", months, needed: 24 };
  const looked = products.map(({ product, declarations }) => ({
    product,
    providers: declarations.providers,
    outlook: outlookOf({ ...declarations, months }),
  }));
  const answer = (outlook: Outlook | undefined) =>
    outlook === undefined || start < 0 ? tooShort : expectYear(outlook, start);
  const told = looked.flatMap(({ outlook }) => outlook ?? []);
  const whole = told.length === looked.length ? together(told) : undefined;
  const total = answer(whole);
  const budget = request.budgets.get(year);
  return {
    file,
    firstMonth,
    asOf,
    year,
    passed: Math.min(12, asOf - year * 12 + 1),
    products: looked.map(({ product, providers, outlook }) => ({
      product,
      answer: answer(outlook),
      notes: outlook === undefined ? [] : providerNotes(providers, outlook, Math.max(0, start)),
    })),
    total,
    path: whole === undefined || "code" in total ? [] : expectPath(whole, start),
    ...(budget === undefined ? {} : { budget }),
  };
}

function spanOf(first: number, last: number) {
  return { first: monthText(first), last: monthText(last) };
}
