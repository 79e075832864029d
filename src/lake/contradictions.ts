import { type TableName, tableOf } from "./canonical.ts";
import type { Model } from "./reader.ts";

/**
 * A question that counts the things of which versions of the same day and number say something different. Which of them leads follows from
 * their values, so that the order of deliveries makes no difference; a person who knows better gives the right one a higher number.
 */
export function contradictionsOf(table: TableName): Model {
  const { key, columns, newerBy = [], thenBy = [] } = tableOf(table);
  const same = [...new Set(["gemeente", ...key, ...newerBy, ...thenBy, "known_on", "revision"])];
  const content = Object.keys(columns).filter((name) => !same.includes(name) && name !== "bericht");
  if (content.length === 0) return { name: table, sql: "SELECT 0" };
  const differs = content
    .map((name) => `count(DISTINCT ${name}) + max(CASE WHEN ${name} IS NULL THEN 1 ELSE 0 END) > 1`)
    .join(" OR ");
  const groups = `SELECT 1 AS one FROM ${table}_versies GROUP BY ${same.join(", ")} HAVING count(*) > 1 AND (${differs})`;
  return { name: table, sql: `SELECT count(*) FROM (${groups}) AS contradictions` };
}
