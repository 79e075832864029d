import type { ResultValue } from "../../lake/engine.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { ComposedModel } from "../compose-model.ts";
import type { CostCell, CostPeriod } from "./cost-cell.ts";
import { type Breakdown, composeCost, readCostText } from "./cost-model.ts";
import type { MonthRange } from "./equal-age.ts";

/** What a period cost, of all (`*`), of a group, or of a product and unit in a group; of all providers (`*`) or of one. */
export interface CostRow {
  readonly municipality: string;
  readonly group: string;
  /** Law, category and unit, `wmo/02/04`; `*` for all of them. */
  readonly product: string;
  readonly provider: string;
  readonly clients: number;
  readonly trajects: number;
  readonly volume: number;
  readonly cents: number;
}

/** What the cost of a period was and what explains it, of each municipality that the reader sees. UserError as the reader gives it. */
export async function costRows(
  reader: LakeReader,
  by: Breakdown,
  months: MonthRange,
  gap: number,
): Promise<readonly CostRow[]> {
  const rows = await ask(reader, composeCost(readCostText("kosten", by)), { ...daysOf(months), gat: gap });
  return rows.map((row) => ({
    municipality: text(row, "gemeente"),
    group: text(row, "groep"),
    product: [text(row, "wet"), text(row, "categorie"), text(row, "eenheid")].join("/").replace("*/*/*", "*"),
    provider: text(row, "leverancier"),
    clients: Number(row["clienten"]),
    trajects: Number(row["trajecten"]),
    volume: Number(row["volume"]),
    cents: Number(row["bedrag"]),
  }));
}

/** What is known of declarations: the last day on which something of them was, and the months of care that they are about. */
export interface Declared {
  readonly day: string;
  readonly months: MonthRange;
}

/** What is known of declarations, by municipality. */
export async function declaredUntil(reader: LakeReader): Promise<ReadonlyMap<string, Declared>> {
  const rows = await ask(reader, composeCost(readCostText("kosten_bekend")), {});
  return new Map(
    rows.map((row) => [
      text(row, "gemeente"),
      { day: text(row, "dag"), months: { first: text(row, "eerste"), last: text(row, "laatste") } },
    ]),
  );
}

/** How many inhabitants the register counts at the end of a period, by municipality that has one. */
export async function inhabitantsAt(reader: LakeReader, months: MonthRange): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(reader, composeCost(readCostText("inwoners")), { ...daysOf(months) });
  return new Map(rows.map((row) => [text(row, "gemeente"), Number(row["inwoners"])]));
}

/** Different persons by municipality and law, under `9912 wmo`. */
export async function clientsByLaw(
  reader: LakeReader,
  months: MonthRange,
  gap: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await ask(reader, composeCost(readCostText("clienten_per_wet")), { ...daysOf(months), gat: gap });
  return new Map(rows.map((row) => [`${text(row, "gemeente")} ${text(row, "wet")}`, Number(row["clienten"])]));
}

/** A count that CBS published of the municipality that the reader sees. */
export interface PublishedCount {
  readonly table: string;
  readonly subject: string;
  /** As CBS codes it, `2024JJ00`. */
  readonly period: string;
  readonly value: number;
}

/** Counts of clients that CBS published, by table and subject. */
export async function publishedCounts(reader: LakeReader): Promise<readonly PublishedCount[]> {
  const rows = await ask(reader, composeCost(readCostText("gepubliceerd")), {});
  return rows
    .map((row) => ({
      table: text(row, "tabel"),
      subject: text(row, "onderwerpnaam"),
      period: text(row, "periode"),
      value: Number(row["waarde"]),
    }))
    .toSorted((a, b) => (`${a.table} ${a.subject}` < `${b.table} ${b.subject}` ? -1 : 1));
}

/** The rows of a period as they are compared, with what came later where the same period was also read as of a later day. */
export function costPeriod(rows: readonly CostRow[], today: readonly CostRow[] = rows): CostPeriod {
  const now = new Map(cellsOf(today).map((row) => [keyOf(row), row]));
  const then = new Map(cellsOf(rows).map((row) => [keyOf(row), row]));
  const cells = [...new Set([...then.keys(), ...now.keys()])].flatMap((key): readonly CostCell[] => {
    const [first, last] = [then.get(key), now.get(key)];
    const known = first ?? last;
    if (known === undefined) return [];
    const { group, product } = known;
    const { clients = 0, trajects = 0, volume = 0, cents: amount = 0 } = first ?? {};
    return [{ group, product, clients, trajects, volume, amount, later: (last?.cents ?? 0) - amount }];
  });
  return { clients: rows.find((row) => row.group === "*" && row.provider === "*")?.clients ?? 0, cells };
}

function cellsOf(rows: readonly CostRow[]): readonly CostRow[] {
  return rows.filter(({ product, provider }) => product !== "*" && provider === "*");
}

function keyOf({ group, product }: CostRow): string {
  return `${group}|${product}`;
}

function daysOf({ first, last }: MonthRange): { readonly van: string; readonly tot: string } {
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5))];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
  return { van: `${first}-01`, tot: `${next}-01` };
}

type Row = Readonly<Record<string, ResultValue>>;

async function ask(
  reader: LakeReader,
  model: ComposedModel,
  settings: Readonly<Record<string, ResultValue>>,
): Promise<readonly Row[]> {
  const values = model.settings.map((name) => settings[name] ?? null);
  const rows: Row[] = [];
  for await (const batch of reader.query(model, values))
    for (const row of batch.rows)
      rows.push(Object.fromEntries(batch.columns.map((column, at) => [column, row[at] ?? null])));
  return rows;
}

function text(row: Row, column: string): string {
  return String(row[column]);
}
