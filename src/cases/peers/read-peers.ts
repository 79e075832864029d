import { problem, UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { equalAgeDays, type MonthRange } from "../../monitor/cost-change/equal-age.ts";
import {
  type CostRow,
  clientsByLaw,
  costRows,
  declaredUntil,
  inhabitantsAt,
} from "../../monitor/cost-change/read-cost.ts";
import { fewestPeers } from "../../monitor/peers/distribution.ts";
import { knownDaysByMunicipality } from "../monitor/known-days.ts";
import { comparedDay, reaches } from "./compared-day.ts";
import type { PeerGroup } from "./peer-group.ts";
import "./problems.ts";

/** What a municipality spent in a quarter, by product, and how many people live there. True numbers. */
export interface PeerQuarter {
  readonly municipality: string;
  /** The quarter as a period writes it, `2025-Q4`, and the day until which was listened. */
  readonly quarter: string;
  readonly asOf: string;
  readonly snapshot: string;
  readonly rows: readonly CostRow[];
  /** Different persons by law. */
  readonly byLaw: ReadonlyMap<string, number>;
  readonly inhabitants?: number;
}

/** A municipality and the others, in the last quarter that it declared, each as known on the same day. */
export interface ReadPeers {
  readonly group: PeerGroup;
  readonly own: PeerQuarter;
  /** The quarter before, when it was as old as this one is now; of the municipality itself only. */
  readonly before: PeerQuarter;
  readonly others: readonly PeerQuarter[];
  /** Those of the group of which the lake knows no declarations. */
  readonly unknown: readonly string[];
  /** Those of which it knows some, but not until the day or over the quarter. */
  readonly behind: readonly string[];
}

const gap = 30;

/** Reads a group. UserError `peers.own`, `peers.too-few`, and those of the lake. */
export async function readPeers(
  lake: Lake,
  group: PeerGroup,
  municipality: string,
  asked?: string,
): Promise<ReadPeers> {
  const others = group.municipalities.filter((code) => code !== municipality);
  const loaded = new Set((await lake.snapshot()).deliveries.map(({ gemeente }) => gemeente));
  const asking = [municipality, ...others].filter((one) => loaded.has(one));
  const told = await knownDaysByMunicipality(await lake.read({ gemeenten: asking }));
  const self = told.get(municipality);
  if (self === undefined) throw new UserError([problem("peers.own", { municipality })]);
  // The day and the quarter follow from the municipality itself: its own figures are the same beside whatever group.
  const asOf = comparedDay(asked === undefined ? self : { ...self, last: asked });
  const declared = await withReader(lake, asking, asOf, declaredUntil);
  const own = declared.get(municipality);
  if (own === undefined) throw new UserError([problem("peers.own", { municipality })]);
  const quarter = lastQuarter(own.months.last);
  const ever = await withReader(lake, asking, undefined, declaredUntil);
  const known = others.filter(
    (code) => (declared.get(code)?.months.last ?? "") >= quarter.last && reaches(told.get(code), asOf),
  );
  if (known.length < fewestPeers)
    throw new UserError([problem("peers.too-few", { group: group.title, known: known.length, needed: fewestPeers })]);
  const earlier = quarterOf(quarter.number - 1);
  const [now, ...rest] = await readQuarter(lake, [municipality, ...known], quarter, asOf);
  const age = equalAgeDays(asOf, quarter, earlier);
  const [before] = await readQuarter(lake, [municipality], earlier, age.other);
  if (now === undefined || before === undefined) throw new UserError([problem("peers.own", { municipality })]);
  const absent = others.filter((code) => !known.includes(code));
  return {
    ...{ group, own: now, before, others: rest },
    unknown: absent.filter((code) => !ever.has(code)),
    behind: absent.filter((code) => ever.has(code)),
  };
}

interface Quarter extends MonthRange {
  readonly number: number;
  readonly text: string;
}

/** The last whole quarter up to a month, `2025-12`. */
function lastQuarter(month: string): Quarter {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return quarterOf(Math.floor(months / 3) - 1);
}

/** A quarter by its number since the year 0. */
function quarterOf(number: number): Quarter {
  const [year, quarter] = [Math.floor(number / 4), number % 4];
  const month = (at: number): string => `${year}-${String(quarter * 3 + at).padStart(2, "0")}`;
  return { number, text: `${year}-Q${quarter + 1}`, first: month(1), last: month(3) };
}

/** A quarter of several municipalities, in one reading, in the order asked. */
function readQuarter(
  lake: Lake,
  municipalities: readonly string[],
  quarter: Quarter,
  asOf: string,
): Promise<readonly PeerQuarter[]> {
  return withReader(lake, municipalities, asOf, async (reader) => {
    const rows = await costRows(reader, "product", quarter, gap);
    const byLaw = await clientsByLaw(reader, quarter, gap);
    const inhabitants = await inhabitantsAt(reader, quarter);
    return municipalities.map((municipality) => {
      const people = inhabitants.get(municipality);
      const laws = ["wmo", "jeugdwet"].map((law) => [law, byLaw.get(`${municipality} ${law}`) ?? 0] as const);
      return {
        ...{ municipality, quarter: quarter.text, asOf, snapshot: reader.snapshot.id, byLaw: new Map(laws) },
        rows: rows.filter((row) => row.municipality === municipality),
        ...(people === undefined ? {} : { inhabitants: people }),
      };
    });
  });
}

async function withReader<T>(
  lake: Lake,
  gemeenten: readonly string[],
  asOf: string | undefined,
  work: (reader: LakeReader) => Promise<T>,
): Promise<T> {
  const reader = await lake.read({ gemeenten, ...(asOf === undefined ? {} : { asOf }) });
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}
