import { problem, UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import { equalAgeDay } from "../../monitor/cost-change/equal-age.ts";
import {
  type CostRow,
  costRows,
  type Declared,
  declaredUntil,
  type LaterRow,
  laterRows,
} from "../../monitor/cost-change/read-cost.ts";
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
  /** The last day of which anything is known: what is known today is known on it. */
  readonly asOf: string;
  /** The day as of which each period is compared: of the newer the last day on which something was declared, of the older when it was as old. */
  readonly compared: Readonly<Record<Side, string>>;
  readonly snapshot: string;
  readonly from: AskedPeriod;
  readonly to: AskedPeriod;
  /** The period that ended first, the day on which it was as old as the other is now, and what came of it since. */
  readonly older?: { readonly side: Side; readonly day: string; readonly later: readonly LaterRow[] };
  readonly costs: ReadonlyMap<Breakdown, Readonly<Record<Side, PeriodRows>>>;
}

export type Side = "from" | "to";

/** Reads both periods. UserError as in {@link askedOf}. */
export async function readExplained(lake: Lake, request: ExplainRequest, principal: Principal): Promise<ReadExplained> {
  const { municipality, asOf: declared, from, to } = await askedOf(lake, request, principal);
  // What was declared is answered later: today is the last day of either, and a refusal after the last declaration counts in it.
  const asOf = request.asOf ?? (await lastAnswered(lake, municipality)) ?? declared;
  const side: Side | undefined = from.last < to.last ? "from" : to.last < from.last ? "to" : undefined;
  const day = equalAgeDay(declared, from, to);
  const compared = { from: side === "from" ? day : declared, to: side === "to" ? day : declared };
  const months = { from, to };
  const rowsOf = async (reader: LakeReader, one: Side): Promise<ReadonlyMap<Breakdown, readonly CostRow[]>> => {
    const rows = new Map<Breakdown, readonly CostRow[]>();
    for (const by of request.by) rows.set(by, await costRows(reader, by, months[one], request.gap));
    return rows;
  };
  return withReader(lake, municipality, asOf, async (reader) => {
    const today = { from: await rowsOf(reader, "from"), to: await rowsOf(reader, "to") };
    const then = async (one: Side) =>
      compared[one] === asOf
        ? today[one]
        : withReader(lake, municipality, compared[one], (earlier) => rowsOf(earlier, one));
    const before = { from: await then("from"), to: await then("to") };
    const of = (one: Side, by: Breakdown): PeriodRows => ({
      today: today[one].get(by) ?? [],
      compared: before[one].get(by) ?? [],
    });
    return {
      ...{ municipality, asOf, compared, from, to, snapshot: reader.snapshot.id },
      ...(side === undefined ? {} : { older: { side, day, later: await laterRows(reader, months[side], day) } }),
      costs: new Map(request.by.map((by) => [by, { from: of("from", by), to: of("to", by) }])),
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
  const asOf = request.asOf ?? (await declaredOf(lake, municipality))?.day;
  if (asOf === undefined) throw new UserError([problem("explain.nothing", { municipality })]);
  return { municipality, asOf, from, to };
}

/** What the lake knows of the declarations of a municipality; undefined where there are none. */
export async function declaredOf(lake: Lake, municipality: string): Promise<Declared | undefined> {
  return (await withReader(lake, municipality, undefined, declaredUntil)).get(municipality);
}

/** The last day on which something was declared or answered. */
export async function lastAnswered(lake: Lake, municipality: string): Promise<string | undefined> {
  return withReader(lake, municipality, undefined, async (reader) => {
    const days = ["declaratieregel", "declaratieantwoord"].map((name) => `SELECT known_on FROM ${name}`);
    const sql = `SELECT CAST(max(known_on) AS VARCHAR) FROM (${days.join(" UNION ALL ")})`;
    for await (const { rows } of reader.query({ name: "beantwoord", sql })) {
      const [last] = rows[0] ?? [];
      if (typeof last === "string") return last;
    }
    return undefined;
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
