import { problem, UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import { equalAgeDays } from "../../monitor/cost-change/equal-age.ts";
import { type CostRow, costRows, type Declared, declaredUntil } from "../../monitor/cost-change/read-cost.ts";
import { sourceBegins } from "../../monitor/source-reach.ts";
import { knownDaysIn } from "../monitor/known-days.ts";
import { municipalityOfLake } from "../municipality-of-lake.ts";
import type { Principal } from "../principal.ts";
import "../tie-out/problems.ts";
import { type AskedPeriod, wholeMonths } from "./whole-months.ts";
import "./problems.ts";

/** What somebody asks: two periods of a municipality, and by what the change is laid out. */
export interface ExplainRequest {
  /** CBS code, four digits; not needed where the lake has one municipality. */
  readonly municipality?: string;
  readonly from: string;
  readonly to: string;
  readonly by: readonly Breakdown[];
  /** The last day of which something may be known, `2026-03-31`; the last day of which the lake knows without it. */
  readonly asOf?: string;
  /** Days without an allocation that still keep a traject together. */
  readonly gap: number;
}

/** The cost of a period in one breakdown: at the age at which periods are compared, and as known today. */
export interface PeriodRows {
  readonly compared: readonly CostRow[];
  readonly today: readonly CostRow[];
}

/** Both periods as the lake tells them: true amounts, that nobody sees before they are released. */
export interface ReadExplained {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
  readonly from: AskedPeriod;
  readonly to: AskedPeriod;
  /** The last day of which something of a period is known where it is compared, of one of which that is before the day asked. */
  readonly aged: Aged;
  readonly costs: ReadonlyMap<Breakdown, Readonly<Record<Side, PeriodRows>>>;
}

export type Side = "from" | "to";

/** Until when periods are listened to, by which of them it is; the one that ended first is always among them, unless they end together. */
export type Aged = Readonly<Partial<Record<Side, string>>>;

/** Reads both periods. UserError as in {@link askedOf}. */
export async function readExplained(lake: Lake, request: ExplainRequest, principal: Principal): Promise<ReadExplained> {
  const { municipality, asOf, from, to } = await askedOf(lake, request, principal);
  const days = equalAgeDays(asOf, from, to);
  const months = { from, to };
  const aged: Aged = {
    ...(days.one < asOf ? { from: days.one } : {}),
    ...(days.other < asOf ? { to: days.other } : {}),
  };
  const rowsOf = async (reader: LakeReader, one: Side): Promise<ReadonlyMap<Breakdown, readonly CostRow[]>> => {
    const rows = new Map<Breakdown, readonly CostRow[]>();
    for (const by of request.by) rows.set(by, await costRows(reader, by, months[one], request.gap));
    return rows;
  };
  return withReader(lake, municipality, asOf, async (reader) => {
    const bothAges = async (one: Side) => {
      const today = await rowsOf(reader, one);
      const day = aged[one];
      const then = day === undefined ? today : await withReader(lake, municipality, day, (read) => rowsOf(read, one));
      return (by: Breakdown): PeriodRows => ({ today: today.get(by) ?? [], compared: then.get(by) ?? [] });
    };
    const rows = { from: await bothAges("from"), to: await bothAges("to") };
    return {
      ...{ municipality, asOf, from, to, aged, snapshot: reader.snapshot.id },
      costs: new Map(request.by.map((by) => [by, { from: rows.from(by), to: rows.to(by) }])),
    };
  });
}

/**
 * Of which municipality, day and periods the question is. UserError for periods that are none, for a municipality that the lake does not have, and
 * those of the lake.
 */
export async function askedOf(
  lake: Lake,
  request: Pick<ExplainRequest, "from" | "to" | "municipality" | "asOf">,
  principal: Principal,
): Promise<Pick<ReadExplained, "municipality" | "asOf" | "from" | "to">> {
  const [from, to] = [wholeMonths(request.from), wholeMonths(request.to)];
  if (from.first === to.first && from.last === to.last)
    throw new UserError([problem("explain.same-period", { period: request.from })]);
  const { municipalities } = principal;
  const municipality = await municipalityOfLake(
    lake,
    request.municipality,
    (code) => municipalities === "all" || municipalities.includes(`GM${code}`),
  );
  const asOf = request.asOf ?? (await knownDaysIn(await lake.read({ gemeenten: [municipality] })))?.last;
  if (asOf === undefined) throw new UserError([problem("explain.nothing", { municipality })]);
  return { municipality, asOf, from, to };
}

/**
 * What the lake knows of the declarations of a municipality; undefined where there are none. They tell of the month before the first of them on: what
 * came late of months before it is not all there was.
 */
export function declaredOf(lake: Lake, municipality: string): Promise<Declared | undefined> {
  return withReader(lake, municipality, undefined, async (reader) => {
    const found = (await declaredUntil(reader)).get(municipality);
    const begin = (await sourceBegins(reader, ["declaratieregel"])).get(municipality)?.["declaratieregel"];
    if (found === undefined || begin === undefined) return found;
    const [, first = found.months.first] = [found.months.first, begin.slice(0, "2026-03".length)].toSorted();
    return { ...found, months: { ...found.months, first } };
  });
}

async function withReader<T>(
  lake: Lake,
  municipality: string,
  asOf: string | undefined,
  work: (reader: LakeReader) => Promise<T>,
): Promise<T> {
  const reader = await lake.read({ gemeenten: [municipality], ...(asOf === undefined ? {} : { asOf }) });
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}
