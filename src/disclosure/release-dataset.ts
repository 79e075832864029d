import { type Problem, problem } from "../figure/problem.ts";
import type { HiddenReason } from "../figure/shown.ts";
import type { Solver } from "../solve/linear-program.ts";
import type { AlsoKnown } from "./also-known.ts";
import { type CellSystem, joinCubes, type SystemCell } from "./cell-system.ts";
import { type Cube, cellName, placeKey } from "./cube.ts";
import { openKnownWorlds } from "./known-worlds.ts";
import type { Diligence, Pattern } from "./protect.ts";
import { type Protected, protectSystem } from "./protect-silently.ts";
import { type Release, type ReleasedCell, toldBefore } from "./release.ts";
import { isSmallRevision, isUnchanged, revisesFew } from "./revision.ts";
import { narrowlyRounded, roundControlled, roundNearest } from "./round.ts";
import { checkRules, type DisclosureRules, type RoundingMethod } from "./rules.ts";
import { joinSums, type SumTable } from "./sum-table.ts";
import type { Settled, Task } from "./task.ts";
import { toldBy } from "./told-by.ts";

/**
 * One indicator of one period (of flows: of one year) in all breakdowns of the catalogue. Cubes are protected together, since a
 * reader can put them side by side; what no cube has, no reader can get.
 */
export interface Dataset {
  readonly id: string;
  readonly rules: DisclosureRules;
  readonly cubes: readonly Cube[];
  /** Numbers with sums that make no cube; then there are no cubes. */
  readonly sums?: SumTable;
  /** Keys of cells that law makes public (Iv3, the annual accounts). */
  readonly publicByLaw?: ReadonlySet<string>;
  /** Keys of cells that somebody else has published already. */
  readonly alreadyPublished?: ReadonlySet<string>;
  /** Keys of cells that somebody asked to hide. */
  readonly designated?: ReadonlySet<string>;
  /**
   * Places that are hidden in the counts behind these amounts (see {@link hiddenPlaces}): they are hidden here too, or a known price
   * would give the count away.
   */
  readonly follows?: ReadonlySet<string>;
  /** How many people a correction of an amount is about, by key of the cell; fewer than the threshold are held back, unknown too. */
  readonly corrected?: ReadonlyMap<string, number>;
  /**
   * Keys of counts that another table hides and that stand here too, as what stands at the end of one month and the begin of the next. They must
   * stay as open here as small counts are there, so far as that can be: else what is shown here narrows what is hidden there.
   */
  readonly bordering?: ReadonlySet<string>;
  /**
   * What another table, that stays as it is, says of these counts: by key a number that differs from the one here by fewer people than the
   * threshold. They are hidden, and every difference of so few must stay possible.
   */
  readonly revised?: ReadonlyMap<string, number>;
  /** What readers know of these numbers besides what adds up. */
  readonly alsoKnown?: AlsoKnown;
  /** How many times dearer it is to hide a number than its value says, by key: what readers look at first is hidden last. */
  readonly worthOf?: (key: string) => number;
}

/** What a dataset is released from, and what came before. */
export interface ReleaseOptions {
  readonly snapshot: string;
  /** Earlier releases of this dataset, oldest first. */
  readonly earlier?: readonly Release[];
  /** What stands now in other tables that share cells with this one, by key: shown here as there, and hidden here where it is hidden there. */
  readonly beside?: ReadonlyMap<string, ReleasedCell>;
  readonly diligence?: Diligence;
}

type Released = { readonly release?: Release; readonly pattern?: Pattern; readonly problems: readonly Problem[] };

/**
 * Protects a dataset and gives what may be released. A cell that was shown before and has not changed is known to everyone;
 * one that was hidden stays hidden. When the difference with what was shown would tell about fewer people than the threshold, or
 * cannot be protected, the earlier release stays as it is: corrections wait until they are large enough. Problems: those of
 * rules and cubes, and `disclosure.unprotectable`.
 */
export function releaseDataset(dataset: Dataset, solver: Solver, options: ReleaseOptions): Released {
  const { rules } = dataset;
  const wrong = checkRules(rules);
  if (wrong.length > 0) return { problems: wrong };
  const { system, problems } = systemOf(dataset);
  if (system === undefined) return { problems };
  const { snapshot, earlier = [], beside = new Map<string, ReleasedCell>(), diligence } = options;
  const last = earlier.at(-1);
  const told = withBeside(toldBefore(earlier), beside, system);
  if (rules.method === "hide" && last !== undefined && isUnchanged(system, dataset, last, told))
    return { release: { ...last, snapshot }, problems };
  if (rules.method === "hide" && last !== undefined && isSmallRevision(system, told, dataset))
    return { release: holdBack(last, system, snapshot), problems };
  if (rules.method !== "hide") return roundAll(dataset, system, rules.method, solver, options);
  const { task, pattern } = protectOpenly(
    system,
    dataset,
    { ...settle(system, dataset, told), read: readIn(system, rules, beside) },
    solver,
    diligence,
  );
  if (pattern.failed.length > 0) {
    if (last !== undefined) return { release: holdBack(last, system, snapshot), problems };
    const cells = [...new Set(pattern.failed.map(({ cell }) => nameOf(system, cell)))];
    return { problems: [problem("disclosure.unprotectable", { cells })] };
  }
  if (last !== undefined && revisesFew(system, told, pattern.hidden, dataset))
    return { release: holdBack(last, system, snapshot), problems };
  const cells = new Map(
    system.cells.map(({ key, value }, index): [string, ReleasedCell] => [
      key,
      pattern.hidden.has(index)
        ? { hidden: besideReason(beside.get(key)) ?? reasonOf(task, pattern, index, dataset) }
        : { shown: value, ground: groundOf(key, dataset) },
    ]),
  );
  const { id, version } = rules;
  return { release: { dataset: dataset.id, snapshot, rules: { id, version }, cells }, pattern, problems };
}

/** Why a number is hidden is told once: another reason for the same number would tell what the first did not. */
function besideReason(cell: ReleasedCell | undefined): HiddenReason | undefined {
  return cell !== undefined && "hidden" in cell ? cell.hidden : undefined;
}

/** What the reasons that stand in other tables tell of counts; where a count has changed since, they tell nothing of what it is now. */
function readIn(
  { cells }: CellSystem,
  { kind, threshold }: DisclosureRules,
  beside: ReadonlyMap<string, ReleasedCell>,
): NonNullable<Settled["read"]> {
  return new Map(
    cells.flatMap(({ key, value }, index) => {
      const reason = kind === "count" ? besideReason(beside.get(key)) : undefined;
      const [lowest, highest] = reason === undefined ? [0, Number.POSITIVE_INFINITY] : toldBy(reason, threshold);
      return reason === undefined || value < lowest || value > highest ? [] : [[index, { lowest, highest }] as const];
    }),
  );
}

/** So often cells that cannot be as open as was asked are asked for half. */
const halvings = 5;

/**
 * Keeps what another table hides as open as it asks; a cell for which nothing can be hidden that would do so, half as far, and so on, and at least so
 * that it cannot be computed. Others stay as open as they can be.
 */
function protectOpenly(
  system: CellSystem,
  { rules, bordering = new Set() }: Dataset,
  settled: Settled,
  solver: Solver,
  diligence: Diligence = "quick",
): Protected {
  const far = rules.threshold - 2;
  const reach = new Map(system.cells.flatMap(({ key }, index) => (bordering.has(key) ? [[index, far] as const] : [])));
  const known = openKnownWorlds();
  for (let halved = 0; halved < halvings && reach.size > 0; halved += 1) {
    const found = protectSystem(system, rules, { ...settled, bordering: new Map(reach) }, solver, diligence, known);
    if (found.pattern.failed.length === 0) return found;
    const failed = [...new Set(found.pattern.failed.map(({ cell }) => cell))].filter((cell) => reach.has(cell));
    for (const cell of failed.length === 0 ? [...reach.keys()] : failed) {
      const half = Math.floor((reach.get(cell) ?? 0) / 2);
      if (half === 0) reach.delete(cell);
      else reach.set(cell, half);
    }
  }
  return protectSystem(system, rules, settled, solver, diligence, known);
}

/** The cells of a dataset and every sum between them. Problems: those of cubes, or of numbers and sums. */
export function systemOf({ cubes, sums, rules: { kind } }: Dataset) {
  return sums === undefined ? joinCubes(cubes, kind) : joinSums(sums, kind);
}

/** The places of a dataset that a release hides, for the amounts that follow it. */
export function hiddenPlaces(dataset: Dataset, { cells }: Release): ReadonlySet<string> {
  const { system } = systemOf(dataset);
  return new Set(
    (system?.cells ?? []).flatMap(({ key, place }) => {
      const cell = cells.get(key);
      return cell !== undefined && "shown" in cell ? [] : [placeKey(place)];
    }),
  );
}

function withBeside(
  told: ReadonlyMap<string, number | "hidden">,
  beside: ReadonlyMap<string, ReleasedCell>,
  { cells }: CellSystem,
): ReadonlyMap<string, number | "hidden"> {
  if (beside.size === 0) return told;
  const all = new Map(told);
  for (const { key } of cells) {
    const cell = beside.get(key);
    if (cell !== undefined) all.set(key, "shown" in cell ? cell.shown : "hidden");
  }
  return all;
}

/** The last release once more, with what is new in the cubes hidden until a revision can be shown. */
function holdBack(last: Release, { cells }: CellSystem, snapshot: string): Release {
  const held = cells.map(({ key }): [string, ReleasedCell] => [
    key,
    last.cells.get(key) ?? { hidden: { because: "held-back" } },
  ]);
  return { ...last, snapshot, cells: new Map([...last.cells, ...held]) };
}

/**
 * Rounds every count; what was released before stays while it is still within a step of the truth. Where numbers rounded to their
 * nearest would together give a small count away, totals become sums of what came of their parts after all.
 */
function roundAll(
  { id, rules }: Dataset,
  system: CellSystem,
  method: RoundingMethod,
  solver: Solver,
  { snapshot, earlier = [] }: ReleaseOptions,
): Released {
  const { base } = method;
  const last = earlier.at(-1);
  const isNear = ({ key, value }: SystemCell): boolean => {
    const before = last?.cells.get(key);
    return before !== undefined && "shown" in before && Math.abs(before.shown - value) < base;
  };
  if (last !== undefined && system.cells.every(isNear)) return { release: { ...last, snapshot }, problems: [] };
  const { values, narrow } = roundSafely(system, rules, method, solver);
  if (narrow.length > 0)
    return { problems: [problem("disclosure.unprotectable", { cells: narrow.map((index) => nameOf(system, index)) })] };
  const cells = system.cells.map(({ key }, index): [string, ReleasedCell] => [
    key,
    { shown: values[index] ?? 0, ground: "protected" },
  ]);
  const release = { dataset: id, snapshot, rules: { id: rules.id, version: rules.version }, cells: new Map(cells) };
  return { release, problems: [] };
}

/** Rounded values, and the small counts that they give away whatever is tried. */
function roundSafely(
  system: CellSystem,
  { threshold }: DisclosureRules,
  { base, additive }: RoundingMethod,
  solver: Solver,
): { readonly values: readonly number[]; readonly narrow: readonly number[] } {
  const limits = { base, threshold };
  if (!additive) {
    const values = system.cells.map(({ value }) => roundNearest(value, base));
    if (narrowlyRounded(system, values, limits, solver).length === 0) return { values, narrow: [] };
  }
  const controlled = roundControlled(system, base, solver);
  const narrow = controlled.additive ? [] : narrowlyRounded(system, controlled.values, limits, solver);
  return { values: controlled.values, narrow };
}

function settle(system: CellSystem, dataset: Dataset, told: ReadonlyMap<string, number | "hidden">): Settled {
  const positions = (isIn: (cell: SystemCell) => boolean): ReadonlySet<number> =>
    new Set(system.cells.flatMap((cell, index) => (isIn(cell) ? [index] : [])));
  const { publicByLaw, alreadyPublished, designated, follows, revised, worthOf } = dataset;
  const isPublic = (key: string): boolean => publicByLaw?.has(key) === true || alreadyPublished?.has(key) === true;
  return {
    known: positions(({ key, value }) => isPublic(key) || told.get(key) === value),
    hidden: positions(({ key, place }) => told.get(key) === "hidden" || follows?.has(placeKey(place)) === true),
    designated: positions(({ key }) => designated?.has(key) === true),
    ...(worthOf === undefined
      ? {}
      : { worth: new Map(system.cells.map(({ key }, index) => [index, worthOf(key)] as const)) }),
    revised: new Map(
      system.cells.flatMap(({ key }, index) => {
        const before = revised?.get(key);
        return before === undefined ? [] : [[index, before] as const];
      }),
    ),
  };
}

function groundOf(
  key: string,
  { publicByLaw, alreadyPublished }: Dataset,
): "protected" | "public-by-law" | "already-published" {
  if (publicByLaw?.has(key) === true) return "public-by-law";
  return alreadyPublished?.has(key) === true ? "already-published" : "protected";
}

/** So many protected cells are named in a reason; more help no reader. */
const named = 3;

function reasonOf(
  { system, stances }: Task,
  { proofs }: Pattern,
  index: number,
  { rules: { kind, threshold }, follows, sums }: Dataset,
): HiddenReason {
  const { unsafe, role, silent } = stances[index] ?? {};
  const cell = system.cells[index];
  if (silent === true) return { because: "withheld" };
  if (unsafe === "dominated" || unsafe === "designated") return { because: unsafe };
  if (unsafe !== undefined) return { because: unsafe, threshold };
  if (stances[index]?.revised !== undefined) return { because: "held-back" };
  if (cell !== undefined && follows?.has(placeKey(cell.place)) === true) return { because: "withheld" };
  const guarded = new Set(
    proofs.flatMap(({ requirement, world }) =>
      requirement.cell !== index && world.has(index) ? [requirement.cell] : [],
    ),
  );
  // "To protect others" tells that a count is large enough itself; one that was hidden before may have become zero.
  const isLarge = kind === "amount" || (cell?.value ?? 0) >= threshold;
  if (role === "hidden" && (guarded.size === 0 || !isLarge)) return { because: "earlier" };
  // Numbers of a system of sums bear names of the program, some of numbers that nobody publishes.
  if (sums !== undefined) return { because: "protects", cells: [] };
  const names = [...guarded].toSorted((a, b) => a - b).map((one) => nameOf(system, one));
  return { because: "protects", cells: names.slice(0, named) };
}

function nameOf({ cells }: CellSystem, index: number): string {
  const cell = cells[index];
  return cell === undefined ? "" : cellName(cell.indicator, cell.place);
}
