import type { Solver } from "../solve/linear-program.ts";
import { placeKey } from "./cube.ts";
import { hideMore } from "./hide-more.ts";
import { type LaidBeside, nothingBeside, type OwnReading, readBeside } from "./laid-beside.ts";
import { isLearned, narrowedIn, valuesLeft } from "./narrowed.ts";
import { type Release, type ReleasedCell, toldBefore } from "./release.ts";
import { type Dataset, type ReleaseOptions, releaseDataset, systemOf } from "./release-dataset.ts";
import { type ReadTable, readTableOf } from "./what-is-left.ts";

/** What a release is laid beside, and which of its own numbers readers see. */
export interface BesideOptions extends ReleaseOptions {
  /** What can be laid beside it, in each of the ways in which it stands. */
  readonly laidBeside: readonly LaidBeside[];
  readonly isPublished: (key: string) => boolean;
}

/** How often more may be hidden before nothing of the table is shown. */
const rounds = 12;

/**
 * Releases a dataset that readers can lay beside others, or of which they know more than what adds up. What protects it by itself is attacked as a
 * reader would who knows all of that; while
 * that narrows something, more is hidden. Where that does not help, reasons are withheld, and at last the whole table; or it stays as it was
 * where an earlier release stands. Undefined where nothing new may be seen.
 */
export function releaseBeside(dataset: Dataset, solver: Solver, options: BesideOptions): Release | undefined {
  const first = releaseDataset(dataset, solver, options).release;
  const isAlone = options.laidBeside.length === 0;
  const isAttacked = !isAlone || dataset.alsoKnown !== undefined;
  const table = isAttacked && first !== undefined ? readTableOf(dataset) : undefined;
  if (first === undefined || table === undefined) return first;
  const before = options.earlier?.at(-1);
  const laidBeside = isAlone ? [nothingBeside] : options.laidBeside;
  const safe = searchSafe({ dataset, first, table, before }, solver, { ...options, laidBeside });
  return safe ?? (before === undefined ? withheld(first, options) : undefined);
}

interface Searched {
  readonly dataset: Dataset;
  /** The release that protects it by itself. */
  readonly first: Release;
  readonly table: ReadTable;
  readonly before: Release | undefined;
}

/** A release in which an attack finds nothing, with ever more hidden; undefined where there is none. */
function searchSafe(
  { dataset, first, table, before }: Searched,
  solver: Solver,
  options: BesideOptions,
): Release | undefined {
  const cells = systemOf(dataset).system?.cells ?? [];
  const placeOf = new Map(cells.map(({ key, place }) => [key, placeKey(place)]));
  // What adds up protects it by itself; what else readers know must narrow nothing.
  const bare = readTableOf({ ...dataset, alsoKnown: { sums: [], inclusions: [] } }) ?? table;
  const own = { table, bare, truth: new Map(cells.map(({ key, value }) => [key, value])) };
  const hidden = new Set(dataset.follows);
  const { worthOf = () => 1 } = dataset;
  let isSilent = false;
  let found: Release | undefined = first;
  for (let round = 0; round < rounds && found !== undefined; round += 1) {
    if (showsNothingNew(found, before)) return found;
    const release = isSilent ? withoutReasons(found, options) : found;
    const attacks = options.laidBeside.map((beside) =>
      attackBeside(own, release, beside, { ...options, worthOf }, solver),
    );
    if (attacks.every(({ isSafe }) => isSafe)) return release;
    const more = attacks.flatMap((one) => [...one.more].map((key) => placeOf.get(key) ?? ""));
    if (more.every((place) => hidden.has(place))) {
      if (isSilent) return undefined;
      isSilent = true;
    }
    for (const place of more) hidden.add(place);
    found = releaseDataset({ ...dataset, follows: hidden }, solver, options).release;
  }
  return undefined;
}

interface Attack {
  readonly isSafe: boolean;
  /** Keys of what could be hidden against it. */
  readonly more: ReadonlySet<string>;
}

function attackBeside(
  { table, bare, truth }: Omit<OwnReading, "cells"> & { readonly bare: ReadTable },
  { cells }: Release,
  beside: LaidBeside,
  { isPublished, earlier = [], beside: standing, worthOf }: BesideOptions & Required<Pick<Dataset, "worthOf">>,
  solver: Solver,
): Attack {
  const { threshold } = table;
  const own = { table, truth, cells: new Map([...cells].filter(([key]) => isPublished(key))) };
  const reading = readBeside(own, beside);
  const found = narrowedIn(reading, threshold, solver).filter((one) => isLearned(one, threshold));
  if (found.length === 0) return { isSafe: true, more: new Set() };
  // What each table tells anyway: the others where nothing of this one is seen, and this one by itself.
  const apart = [
    readBeside({ ...own, cells: new Map() }, beside),
    readBeside({ ...own, table: bare }, nothingBeside),
  ].map((one) => narrowedIn(one, threshold, solver));
  const known = new Map(apart.flat().map((one) => [one.secret.keys.join(), one]));
  const narrowed = found.filter((one) => {
    const without = known.get(one.secret.keys.join());
    return without === undefined || valuesLeft(one.secret, one, threshold) < valuesLeft(one.secret, without, threshold);
  });
  if (narrowed.length === 0) return { isSafe: true, more: new Set() };
  const told = toldBefore(earlier);
  const mayHide = (key: string): boolean => typeof told.get(key) !== "number" && standing?.has(key) !== true;
  return { isSafe: false, more: hideMore(reading, narrowed, { threshold, mayHide, worthOf }, solver) };
}

/** Whether all of it was seen before: shown with that value, or hidden. Who hides what was shown tells that it changed. */
function showsNothingNew({ cells }: Release, before: Release | undefined): boolean {
  return [...cells].every(([key, cell]) => {
    const was = before?.cells.get(key);
    if (was === undefined) return false;
    return "hidden" in cell ? "hidden" in was : "shown" in was && was.shown === cell.shown;
  });
}

/** The same without a word of why; what another table says of a number, it says there. */
function withoutReasons(release: Release, options: BesideOptions): Release {
  return withheld(release, options, (cell) => "hidden" in cell);
}

function withheld(
  { cells, ...about }: Release,
  { beside = new Map() }: BesideOptions,
  isWithheld: (cell: ReleasedCell) => boolean = () => true,
): Release {
  const told = ([key, cell]: readonly [string, ReleasedCell]): [string, ReleasedCell] => [
    key,
    isWithheld(cell) && !beside.has(key) ? { hidden: { because: "withheld" } } : cell,
  ];
  return { ...about, cells: new Map([...cells].map(told)) };
}
