import { type TableName, tableOf } from "./canonical.ts";
import type { Model } from "./reader.ts";
import { householdColumn } from "./table.ts";

/**
 * A question that counts the things of which versions of the same day and number say something different. Which of them leads follows from
 * their values, so that the order of deliveries makes no difference; a person who knows better gives the right one a higher number.
 * Households stay out: they may not be asked for everywhere.
 */
export function contradictionsOf(table: TableName): Model {
  const { key, columns, newerBy = [], thenBy = [] } = tableOf(table);
  const same = [...new Set(["gemeente", ...key, ...newerBy, ...thenBy, "known_on", "revision"])];
  const content = Object.keys(columns).filter(
    (name) => !same.includes(name) && name !== "bericht" && name !== householdColumn,
  );
  if (content.length === 0) return { name: table, sql: "SELECT 0" };
  const names = same.join(", ");
  // First the few that come more than once: to compare the values of all rows at once takes more memory than there may be.
  const twice = `SELECT ${names} FROM ${table}_versies GROUP BY ${names} HAVING count(*) > 1`;
  const equal = same.map((name) => `v.${name} IS NOT DISTINCT FROM t.${name}`).join(" AND ");
  const differs = content
    .map((name) => `min(v.${name}) <> max(v.${name}) OR count(v.${name}) NOT IN (0, count(*))`)
    .join(" OR ");
  const grouped = same.map((name) => `v.${name}`).join(", ");
  const groups = `SELECT 1 AS one FROM ${table}_versies v JOIN (${twice}) t ON ${equal} GROUP BY ${grouped} HAVING ${differs}`;
  return { name: table, sql: `SELECT count(*) FROM (${groups}) AS contradictions` };
}
