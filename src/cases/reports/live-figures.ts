import type { Shown } from "../../figure/shown.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import type { Meaning } from "../../report/model.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { existingLake } from "../existing-lake.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { knownDays } from "../monitor/known-days.ts";
import { runMonitor } from "../monitor/run-monitor.ts";
import { municipalityIn } from "../municipality-of-lake.ts";
import type { Principal } from "../principal.ts";

/** Which live figures a document takes. */
export interface LiveRequest {
  readonly lake: string;
  /** As a dossier names it, `GM9912`. */
  readonly municipality: string;
  /** Ids of indicators, in the order of the table; {@link usualIndicators} when there is none. */
  readonly indicators: readonly string[];
  /** The last day of which something may be known; with it the document can be made again. */
  readonly asOf?: string;
}

/** Released figures of a lake as of a day: per indicator the last six months up to that day. */
export interface LiveFigures {
  readonly asOf: string;
  readonly snapshot: string;
  /** `2026-01`, oldest first. */
  readonly months: readonly string[];
  readonly rows: readonly LiveRow[];
}

/** One indicator of the whole municipality. */
export interface LiveRow {
  readonly indicator: Indicator;
  readonly figures: ReadonlyMap<string, Shown>;
}

/** What a council sees of a month when a dossier names no indicators. */
const usualIndicators: readonly string[] = [
  "clienten-toegewezen",
  "trajecten-lopend",
  "trajecten-instroom",
  "trajecten-uitstroom",
];

/**
 * Live figures for a document: totals of the municipality, as everyone on the council may see them; a document can go anywhere. UserError
 * `monitor.municipality` for one that is not in the lake, `monitor.indicator-unknown`, `monitor.empty`, `lake.missing`.
 */
export async function liveFigures(request: LiveRequest): Promise<LiveFigures> {
  const { lake, municipality, asOf } = request;
  // A document about a municipality of which nothing was loaded would say that nothing was released.
  const opened = await existingLake(lake);
  const code = await municipalityIn(opened, lakeCode(municipality));
  const last = asOf ?? (await knownDays(await opened.read({ gemeenten: [code] }))).last;
  const ids = request.indicators.length === 0 ? usualIndicators : request.indicators;
  const council: Principal = {
    ...{ name: "Document", accounts: new Map(), roles: [], municipalities: [code] },
    ...{ laws: "all", areas: "all", audience: "council" },
  };
  const answer = await runMonitor(
    { lake, indicators: ids, by: new Set(), from: monthsBefore(last), asOf: last, rules: {}, internal: false },
    council,
    { user: "", now: () => new Date(0), append: () => Promise.reject(new Error("protected figures need no record")) },
  );
  const months = [...new Set(answer.figures.map(({ period }) => period))].filter((one) => one.length === 7).toSorted();
  return {
    ...{ asOf: answer.asOf, snapshot: answer.snapshot, months },
    rows: ids.map((id) => ({
      indicator: indicatorNamed(id),
      figures: new Map(
        answer.figures.filter(({ indicator }) => indicator.id === id).map(({ period, figure }) => [period, figure]),
      ),
    })),
  };
}

const monthsShown = 6;

/** The first of the months that end with that of a day. */
function monthsBefore(day: string): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - monthsShown;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** What the figures mean, for the back of the document. */
export function liveMeanings({ rows }: LiveFigures): readonly Meaning[] {
  return rows.map(({ indicator: { name, definition, formula } }) => ({ name, text: definition, formula }));
}
