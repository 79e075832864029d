import type { Dossier } from "../dossier/dossier.ts";
import { resolveRow } from "../dossier/lookup.ts";
import type { ForecastEntry } from "../policy/forecast.ts";
import type { TableRow } from "../policy/table.ts";
import type { Line } from "../scenario/comparison.ts";
import { sumLine, termsOf } from "../scenario/sum-line.ts";
import { t } from "../text/catalogue.ts";

/** What the rest of the budget leaves over, per year, as a forecast of the whole budget prints it. */
export interface BudgetRoom {
  readonly forecast: ForecastEntry;
  readonly row: TableRow;
  readonly line: Line;
}

/**
 * The structural room of the budget without the social domain. Balance (art. 189 Gemeentewet) is of the whole budget: only
 * with this room can it be told (Zwolle L529 and L870-878). Undefined where the source gives no room per year.
 */
export function budgetRoom(dossier: Dossier): BudgetRoom | undefined {
  for (const forecast of dossier.forecasts) {
    const { room } = forecast;
    const row = room === undefined ? undefined : resolveRow(dossier, room)?.row;
    if (row === undefined) continue;
    const line = Object.entries(row.cells).map(([year, figure]) => ({ year, ref: `${room}/${year}`, figure }));
    if (line.length > 0) return { forecast, row, line };
  }
  return undefined;
}

/** A balance of the social domain plus the room, in the years for which the source gives both. */
export function withRoom(balance: Line, room: BudgetRoom, ref: (year: string) => string): Line {
  const years = room.line.map(({ year }) => year).filter((year) => balance.some((entry) => entry.year === year));
  const name = { ref, label: t("nl", "cover.line.whole"), formula: "cover.whole-budget" };
  return sumLine(name, years, termsOf([balance, room.line]));
}
