import { type Problem, problem } from "../figure/problem.ts";
import { isTableName } from "./canonical.ts";
import { householdState } from "./household.ts";
import type { Deletion } from "./manifest.ts";
import type { AskedNames } from "./query-policy.ts";
import { householdColumn, versionsOf } from "./table.ts";
import { gemeentenOf, hidesHouseholds, type Scope } from "./view.ts";

/**
 * How a question stands to households, while they may not be joined: it has nothing to do with them, or only passes the (empty) column on;
 * it asks about one table alone, in which no laws are joined; or it would join them.
 */
export function householdUse({ tables, columns, used }: AskedNames, scope: Scope): "none" | "alone" | "joins" {
  if (!columns.has(householdColumn) || !hidesHouseholds(scope)) return "none";
  const asked = new Set([...tables].map((name) => name.replace(/_versies$/, "")).filter(isTableName));
  if (asked.size <= 1) return "alone";
  return used.has(householdColumn) ? "joins" : "none";
}

/**
 * What may not be asked of a scope, though the question itself is in order: joining households, as long as the municipality has not recorded
 * why (`lake.households-off`), and tables of which rows went that the answer would need (`lake.expired`): as of a day on or before that to which
 * rows were deleted, or in a snapshot of before they were.
 */
export function checkScope(model: string, names: AskedNames, scope: Scope): readonly Problem[] {
  const { tables } = names;
  const problems: Problem[] = [];
  if (householdUse(names, scope) === "joins")
    for (const gemeente of gemeentenOf(scope)) {
      const { refusal } = householdState(scope.newest, gemeente, scope.today);
      if (refusal !== undefined) problems.push(problem("lake.households-off", { model, gemeente, reason: refusal }));
    }
  const lost = new Map<string, Deletion>();
  for (const deletion of lostIn(scope)) {
    if (!tables.has(deletion.table) && !tables.has(versionsOf(deletion.table))) continue;
    const before = lost.get(deletion.table);
    if (before === undefined || deletion.until > before.until) lost.set(deletion.table, deletion);
  }
  for (const [table, { gemeente, until }] of lost)
    problems.push(problem("lake.expired", { model, table, gemeente, until, asOf: scope.asOf ?? "" }));
  return problems;
}

/** The deletions that make an answer of this scope another than it was. */
function lostIn(scope: Scope): readonly Deletion[] {
  const { newest, snapshot, asOf } = scope;
  const own = new Set(gemeentenOf(scope));
  const known = snapshot.deletions?.length ?? 0;
  return (newest.deletions ?? []).filter(
    ({ gemeente, until }, index) => own.has(gemeente) && (index >= known || (asOf !== undefined && asOf <= until)),
  );
}
