import { cellKey } from "../../disclosure/cube.ts";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { type ReadTable, readTableOf } from "../../disclosure/what-is-left.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { addCareMonth } from "./care-month.ts";
import { addClients } from "./client-sums.ts";
import { clientTruths } from "./client-truths.ts";
import { monthPlan, monthTableId } from "./month-plan.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { besideCountings, type Counting } from "./near-countings.ts";
import { keyOfNumber } from "./number-table.ts";

type Cells = ReadonlyMap<string, ReleasedCell>;

/** A month of a counting as its readers know it. */
export interface CountingTable {
  readonly table: ReadTable;
  /** True numbers by key; none where the month stays as it was released while rows changed: then every number that it hides may be small. */
  readonly truth: ReadonlyMap<string, number> | undefined;
}

/** Rows of a month by model, of one municipality. */
export interface MonthRows {
  readonly of: (model: string) => PeriodRows;
  readonly month: string;
  readonly municipality: string;
}

/** The rows of the clients of a counting. */
export function clientsOf({ of }: MonthRows, { counting }: Pick<Counting, "counting">): PeriodRows {
  return of(`clienten-per-maand ${counting}`);
}

/** The key of a number of clients of a counting. */
export function clientKey(rows: MonthRows, counting: Counting, column: string, spread: string): string {
  return keyOfNumber(indicatorOf(rows, counting), namesOf(clientsOf(rows, counting))(column, spread));
}

function indicatorOf({ municipality }: MonthRows, { subject }: Counting): string {
  return `${subject} ${municipality}`;
}

/** What is released of a month of a counting, and with it in its subject: its numbers and the sums between them. */
export function countingTable(
  rows: MonthRows,
  counting: Counting,
  { released, ofNow }: { readonly released: Cells; readonly ofNow: ReadonlySet<string> },
): CountingTable | undefined {
  const { month, municipality } = rows;
  const indicator = indicatorOf(rows, counting);
  const clients = asReleased(rows, counting, released);
  const of = (model: string): PeriodRows => (model === clients.model ? clients : rows.of(model));
  const plan = monthPlan(counting.subject, indicator, month, (numbers) => {
    const { near } = besideCountings(clients, { own: counting.counting, municipality }, { released: [released] });
    if (counting.subject === "zorg") return { ...addCareMonth(numbers, of, indicator), near };
    addClients(numbers, clients);
    return { near, alsoKnown: clientTruths(clients, indicator) };
  });
  const dataset = plan.build(released, released);
  const table = dataset && readTableOf(dataset);
  if (dataset === undefined || table === undefined) return undefined;
  if (ofNow.has(monthTableId(counting.subject, indicator, month))) return { table, truth: truthOf(dataset) };
  const keys = table.sums.flatMap(({ total, parts }) => [total, ...parts]);
  return { table: { ...table, small: [...new Set(keys)] }, truth: undefined };
}

function truthOf({ sums }: Dataset): ReadonlyMap<string, number> {
  return new Map((sums?.numbers ?? []).map(({ indicator, place, value }) => [cellKey(indicator, place), value]));
}

/**
 * The rows that were released, also where another category has clients now: what is not there any more is nothing, and who is in a category that
 * was not there is counted in another one, so that everything adds up as it did.
 */
function asReleased(rows: MonthRows, counting: Counting, released: Cells): PeriodRows {
  const clients = clientsOf(rows, counting);
  const isReleased = (spread: string): boolean => released.has(clientKey(rows, counting, "clienten", spread));
  const [before = "", after = ""] = clientKey(rows, counting, "clienten", "#").split("#");
  const spreads = [...released.keys()]
    .filter((key) => key.startsWith(before) && key.endsWith(after))
    .map((key) => key.slice(before.length, -after.length))
    .filter((spread) => spread.includes("/"));
  const kept = new Map<string, ModelRow>([...clients.rows].filter(([spread]) => isReleased(spread)));
  const zeros = { clienten: 0, voorzieningen: 0, met_een: 0, met_twee: 0, met_meer: 0 };
  for (const spread of spreads) if (!kept.has(spread)) kept.set(spread, zeros);
  for (const [spread, row] of clients.rows) {
    const [law = ""] = spread.split("/");
    const other = isReleased(spread)
      ? undefined
      : spreads.find((one) => one.startsWith(`${law}/`) && one !== `${law}/*`);
    if (other === undefined) continue;
    const more = Number(kept.get(other)?.["clienten"] ?? 0) + Number(row["clienten"] ?? 0);
    kept.set(other, { ...kept.get(other), clienten: more });
  }
  return { ...clients, rows: kept };
}
