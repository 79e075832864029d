import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { releaseBeside } from "../../disclosure/release-beside.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import type { DisclosureRules } from "../../disclosure/rules.ts";
import type { Solver } from "../../solve/linear-program.ts";
import type { Edition, Left, ReleasedTable } from "./edition.ts";
import { type BuiltTable, leftOf } from "./left-over.ts";
import { fewestWished, nearTables } from "./near-tables.ts";
import type { Follower, Standing, TablePlan } from "./table-plan.ts";

/** What an edition gets: tables with values of its own, and those that stay as they were released before. */
export type NewTables = Pick<Edition, "tables" | "kept" | "left">;

interface Before {
  readonly releases: readonly Release[];
  readonly last: ReleasedTable;
  readonly number: number;
}

/**
 * Releases tables one after the other, each held against what stands of the tables before it and against every earlier release of itself.
 * What may not change yet stays as it was, and a table that is not planned any more, since the rows behind it are gone, stays too.
 */
export function releaseTables(
  plans: readonly TablePlan[],
  history: readonly Edition[],
  { snapshot, asOf }: Pick<Edition, "snapshot" | "asOf">,
  solver: Solver,
): NewTables {
  const before = historyOf(history);
  const standing = new Map<string, ReleasedCell>();
  const tables: ReleasedTable[] = [];
  const kept: Record<string, number> = {};
  const read: BuiltTable[] = [];
  const planned = new Set(plans.map(({ id }) => id));
  const keep = (id: string, { last, number }: Before): void => {
    kept[id] = number;
    for (const [key, cell] of Object.entries(last.cells)) standing.set(key, cell);
  };
  for (const [id, one] of before) if (!planned.has(id)) keep(id, one);
  for (const plan of plans) {
    const earlier = before.get(plan.id);
    const dataset = plan.build(standing, ownOf(earlier));
    const made = release(plan, dataset, { earlier, standing }, { snapshot, asOf }, solver);
    if (dataset !== undefined)
      read.push({ id: plan.id, isNew: made !== undefined, dataset, isPublished: plan.isPublished ?? (() => true) });
    if (made !== undefined) {
      tables.push(made);
      for (const [key, cell] of Object.entries(made.cells)) standing.set(key, cell);
    } else if (earlier !== undefined) keep(plan.id, earlier);
  }
  const made: Made = { tables, standing, before, read };
  const left = leftOf(read, standing, history, solver);
  const again = withMoreHidden(plans, left, made, { snapshot, asOf }, solver);
  return again === undefined
    ? { tables, kept, left }
    : { tables: again, kept, left: leftOf(read, standing, history, solver) };
}

interface Made {
  readonly tables: readonly ReleasedTable[];
  readonly standing: Map<string, ReleasedCell>;
  readonly before: ReadonlyMap<string, Before>;
  readonly read: readonly BuiltTable[];
}

/**
 * The tables, with those made once more that too little is left of beside the one before and the one after: held against both. What these show of
 * numbers that they share stays. Undefined where enough is left of all of them.
 */
function withMoreHidden(
  plans: readonly TablePlan[],
  left: Readonly<Record<string, Left>>,
  { tables, standing, before, read }: Made,
  about: Pick<Edition, "snapshot" | "asOf">,
  solver: Solver,
): readonly ReleasedTable[] | undefined {
  const isNarrow = ({ id, isNew }: BuiltTable): boolean => isNew && (left[id]?.fewest ?? fewestWished) < fewestWished;
  if (!read.some(isNarrow)) return undefined;
  const again = new Map(tables.map((table) => [table.dataset, table]));
  for (const [at, one] of read.entries()) {
    const plan = isNarrow(one) ? plans.find(({ id }) => id === one.id) : undefined;
    const near = plan === undefined ? undefined : nearTables(read, at, standing);
    if (plan === undefined || near === undefined) continue;
    const others = [...before].flatMap(([id, { last }]) => (again.has(id) ? [] : [last]));
    const beside = [...again.values(), ...others].flatMap(({ dataset, cells }) =>
      dataset === one.id ? [] : Object.entries(cells),
    );
    const wider: TablePlan = { ...plan, laidBeside: () => [...(plan.laidBeside?.() ?? []), near] };
    const made = release(wider, one.dataset, { earlier: before.get(one.id), standing: new Map(beside) }, about, solver);
    if (made === undefined) continue;
    again.set(one.id, made);
    for (const [key, cell] of Object.entries(made.cells)) standing.set(key, cell);
  }
  return [...again.values()];
}

/** A table with values of its own; undefined where what was released before stays as it was, or nothing can be. */
function release(
  { id, followers = [], diligence = "quick", laidBeside = () => [], isPublished = () => true }: TablePlan,
  dataset: Dataset | undefined,
  { earlier, standing }: { readonly earlier: Before | undefined; readonly standing: Standing },
  { snapshot, asOf }: Pick<Edition, "snapshot" | "asOf">,
  solver: Solver,
): ReleasedTable | undefined {
  const own = ownOf(earlier);
  if (dataset === undefined) return undefined;
  const options = { snapshot, earlier: earlier?.releases ?? [], beside: standing, diligence };
  const made = releaseBeside(dataset, solver, { ...options, laidBeside: laidBeside(), isPublished });
  if (made === undefined) return undefined;
  const isHeld = [...own].every(([key, cell]) => !made.cells.has(key) || isSame(cell, made.cells.get(key)));
  if (earlier !== undefined && isHeld && own.size >= made.cells.size) return undefined;
  const isNew = earlier === undefined || !isHeld;
  const cells = new Map([...made.cells, ...following(followers, made, dataset, isNew ? undefined : own)]);
  const since = isNew ? asOf : earlier.last.since;
  return { dataset: id, since, rules: made.rules, cells: Object.fromEntries(cells) };
}

/** What was released of a table before. */
function ownOf(earlier: Before | undefined): Standing {
  return new Map(Object.entries(earlier?.last.cells ?? {}));
}

/** Everything that was released of each table, oldest first. */
function historyOf(history: readonly Edition[]): ReadonlyMap<string, Before> {
  const found = new Map<string, Before>();
  for (const { number, snapshot, tables } of history)
    for (const table of tables) {
      const { dataset, rules, cells } = table;
      const release: Release = { dataset, snapshot, rules, cells: new Map(Object.entries(cells)) };
      found.set(dataset, { releases: [...(found.get(dataset)?.releases ?? []), release], last: table, number });
    }
  return found;
}

/**
 * What follows counts changes with them and never without: while they stay as they were released, so does it, since a correction of one
 * person alone would be seen.
 */
function following(
  followers: readonly Follower[],
  { cells }: Release,
  { rules }: Dataset,
  before: Standing | undefined,
): readonly (readonly [string, ReleasedCell])[] {
  return followers.map((one) => [one.key, before?.get(one.key) ?? followed(one, cells, rules)]);
}

function followed(
  { value, follows, least }: Follower,
  cells: ReadonlyMap<string, ReleasedCell>,
  { minimumObservations }: DisclosureRules,
): ReleasedCell {
  const minimum = least ?? minimumObservations;
  for (const [at, key] of follows.entries()) {
    const cell = cells.get(key);
    if (cell === undefined || "hidden" in cell) return { hidden: { because: "input-hidden" } };
    if (at === 0 && cell.shown < minimum) return { hidden: { because: "few-observations", minimum } };
  }
  return { shown: value, ground: "protected" };
}

function isSame(one: ReleasedCell, other: ReleasedCell | undefined): boolean {
  if (other === undefined) return false;
  if ("shown" in one) return "shown" in other && one.shown === other.shown;
  return "hidden" in other;
}
