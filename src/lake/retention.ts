import { type StoredName, tableOf } from "./canonical.ts";
import { leftOutTable } from "./left-out.ts";
import { newestFirst } from "./newest-version.ts";
import { quoted } from "./sql-text.ts";
import { markColumn, type TableDefinition } from "./table.ts";

/** For how long rows of one source may be kept, with the day to which that has come. */
export interface RetentionRule {
  /** The word after `sluitend import`. */
  readonly source: string;
  /** Only rows of this law, where the source has several. */
  readonly law?: string;
  /**
   * `person`: the rows of a person go together, when nothing of the source has spoken of them since; a dossier. `row`: every thing goes by
   * itself, with its versions.
   */
  readonly per: "person" | "row";
  readonly purpose: string;
  /** The law, regulation or decision that gives the term. */
  readonly basis: string;
  /** What was last spoken of on this day or before, goes. */
  readonly until: string;
}

/** A rule for one table: which of its rows it deletes. */
export interface TableRule {
  readonly rule: RetentionRule;
  readonly table: StoredName;
  /** Over the columns of the table. */
  readonly condition: string;
}

/** How a table of a source is called while its term is looked at: all rows of it that are on no list, of one municipality. */
export function workName(table: StoredName): string {
  return `work_${table}`;
}

/**
 * For the tables of one source which rows its rules delete, with the statements that must run first. A row speaks until the day on which it
 * was known, or the last day that it is about if that is later; what still goes on has no such day.
 *
 * A mark on the list of what was left out goes by the day on which it was last told of, and then the rows that bear it go with it: without
 * the list they would be seen.
 *
 * A table without a law of its own (`client`) goes by the longest of the terms, and stays when a law of the source has none.
 */
export function retentionPlan(
  rules: readonly RetentionRule[],
  tables: readonly StoredName[],
): { readonly before: readonly string[]; readonly deletes: readonly TableRule[] } {
  const before: string[] = [];
  const deletes: TableRule[] = [];
  const add = (rule: RetentionRule, table: StoredName, number: string): void => {
    const gone = `gone_${number}`;
    const law = rule.law === undefined || !hasLaw(table) ? "true" : `wet = ${quoted(rule.law)}`;
    const alone = `${thing(table)} IN (SELECT thing FROM ${gone}_${table})`;
    before.push(goneThings(`${gone}_${table}`, table, rule.until));
    const condition =
      rule.per === "person" && hasPerson(table)
        ? `CASE WHEN client IS NULL THEN ${alone} ELSE client IN (SELECT client FROM ${gone}) END`
        : alone;
    deletes.push({ rule, table, condition: `coalesce(${law} AND ${condition}, false)` });
  };
  for (const [number, rule] of rules.entries()) {
    const own = tables.filter((table) => rule.law === undefined || hasLaw(table));
    before.push(gonePersons(`gone_${number}`, own, rule));
    for (const table of own) add(rule, table, String(number));
  }
  const longest = commonRule(rules);
  if (longest !== undefined) {
    before.push(gonePersons("gone_all", tables, longest));
    for (const table of tables.filter((one) => !hasLaw(one))) add(longest, table, "all");
  }
  return { before, deletes: [...deletes, ...deletes.flatMap((one) => leftOutWith(one, tables, deletes))] };
}

/** Where marks go from the list: the rows that bear them, as far as no rule deletes those already. */
function leftOutWith(
  { rule, table: list, condition: listed }: TableRule,
  tables: readonly StoredName[],
  deletes: readonly TableRule[],
): readonly TableRule[] {
  if (list !== leftOutTable) return [];
  const marks = `SELECT ${markColumn} FROM ${workName(list)} WHERE ${listed}`;
  return tables
    .filter((table) => tableOf(table).isMarked === true)
    .map((table) => {
      const others = deletes.filter((one) => one.table === table).map(({ condition }) => ` AND NOT ${condition}`);
      return { rule, table, condition: `(coalesce(${markColumn} IN (${marks}), false)${others.join("")})` };
    });
}

/** The rule for what tells no law: the longest term, if every law of the source has one. `rules` are those of one source. */
export function commonRule(rules: readonly RetentionRule[]): RetentionRule | undefined {
  const laws = new Set(rules.map(({ law }) => law));
  const [shortest] = [...rules].sort((one, other) => (one.until < other.until ? -1 : 1));
  if (shortest === undefined || laws.has(undefined) || !laws.has("wmo") || !laws.has("jeugdwet")) return undefined;
  const { law: _law, ...rest } = shortest;
  return rest;
}

function hasLaw(table: StoredName): boolean {
  return "wet" in tableOf(table).columns;
}

function hasPerson(table: StoredName): boolean {
  return "client" in tableOf(table).columns;
}

/** What tells one thing of a table from another, as one text; an empty part of a key is a value like any other. */
function thing(table: StoredName): string {
  const parts = tableOf(table).key.map((name) => `coalesce(CAST(${name} AS VARCHAR), chr(30))`);
  return `concat_ws(chr(31), ${parts.join(", ")})`;
}

/** The last day of which a row speaks. */
function lastDay({ columns, ends }: TableDefinition): string {
  if (ends === undefined) return "known_on";
  const day =
    columns[ends.column]?.type === "month" ? `last_day(CAST(concat(${ends.column}, '-01') AS DATE))` : ends.column;
  return `greatest(known_on, coalesce(${day}, known_on))`;
}

/** Whether the thing of a row still goes on: its newest version has no end. */
function isOpen(table: StoredName): string {
  const definition = tableOf(table);
  const { ends, key } = definition;
  if (ends?.isOpen !== true) return "false";
  const leading = `first_value(${ends.column}) OVER (PARTITION BY ${key.join(", ")} ORDER BY ${newestFirst(definition)})`;
  return `${leading} IS NULL`;
}

function goneThings(name: string, table: StoredName, until: string): string {
  return [
    `CREATE OR REPLACE TABLE ${name} AS SELECT thing FROM`,
    `(SELECT ${thing(table)} AS thing, ${lastDay(tableOf(table))} AS last, ${isOpen(table)} AS open FROM ${workName(table)})`,
    `GROUP BY thing HAVING max(last) <= DATE ${quoted(until)} AND NOT bool_or(open)`,
  ].join(" ");
}

function gonePersons(name: string, tables: readonly StoredName[], { law, until }: RetentionRule): string {
  const spoken = tables.filter(hasPerson).map((table) => {
    const wanted = law === undefined || !hasLaw(table) ? "" : ` WHERE wet = ${quoted(law)}`;
    return `SELECT client, ${lastDay(tableOf(table))} AS last, ${isOpen(table)} AS open FROM ${workName(table)}${wanted}`;
  });
  const rows =
    spoken.length === 0
      ? "SELECT CAST(NULL AS VARCHAR) AS client, CAST(NULL AS DATE) AS last, false AS open WHERE false"
      : spoken.join(" UNION ALL ");
  return [
    `CREATE OR REPLACE TABLE ${name} AS SELECT client FROM (${rows}) WHERE client IS NOT NULL`,
    `GROUP BY client HAVING max(last) <= DATE ${quoted(until)} AND NOT bool_or(open)`,
  ].join(" ");
}
