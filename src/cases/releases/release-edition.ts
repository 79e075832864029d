import { isDeepStrictEqual } from "node:util";
import { problem, UserError } from "../../figure/problem.ts";
import type { Solver } from "../../solve/linear-program.ts";
import type { Edition, Frame, ReleasedTable } from "./edition.ts";
import type { ReleaseStore } from "./release-store.ts";
import { releaseTables } from "./release-tables.ts";
import type { TablePlan } from "./table-plan.ts";
import "./problems.ts";

/** What is asked for: a subject of a municipality, as the lake stood and as of a day, by these settings. */
export type EditionAsked = Pick<Edition, "subject" | "municipality" | "snapshot" | "asOf" | "settings"> & {
  /** What of the lake belongs to the municipality: an import of another one changes nothing of this one. */
  readonly stamp: string;
};

/** What an edition is made of, where it was not released before. */
export interface EditionSource {
  readonly plans: readonly TablePlan[];
  readonly frames: Edition["frames"];
  readonly reach?: NonNullable<Edition["reach"]>;
  readonly begins?: NonNullable<Edition["begins"]>;
  /** Whether what it was held against in other subjects still stands as it did. */
  readonly isStill?: () => Promise<boolean>;
}

/** An edition with everything that stands in it, also what earlier ones released. */
export interface StandingEdition {
  readonly edition: Edition;
  /** The snapshot that was asked, which has of this municipality what the one has that the edition was made of. */
  readonly snapshot: string;
  readonly tables: readonly ReleasedTable[];
}

/** What making an edition takes. */
export interface EditionRoom {
  readonly store: ReleaseStore;
  readonly solver: () => Promise<Solver>;
  readonly now: () => Date;
}

/**
 * The edition that is asked, with the rows of these models: the one that was released before for the same rows of the municipality, day and settings, or a new one, held against all that was
 * released of the subject and kept in the store before anybody sees it. UserError `releases.settings` when the subject was released by
 * other settings, and those of the store.
 */
export function releaseEdition(
  asked: EditionAsked,
  models: readonly string[],
  make: () => Promise<EditionSource>,
  room: EditionRoom,
): Promise<StandingEdition> {
  return inTurn(`${asked.municipality} ${asked.subject}`, () => find(asked, models, make, room));
}

async function find(
  asked: EditionAsked,
  models: readonly string[],
  make: () => Promise<EditionSource>,
  room: EditionRoom,
): Promise<StandingEdition> {
  const { municipality, subject } = asked;
  const before = await known(asked, models, room.store);
  if (before.found !== undefined) return before.found;
  const done = await room.store.turn(municipality, subject);
  try {
    for (;;) {
      // Another process may have made it while this one waited for its turn.
      const { found, history } = await known(asked, models, room.store);
      if (found !== undefined) return found;
      const { edition, isStill } = await made(asked, history, make, room);
      if (await room.store.add(edition, isStill)) return standing(edition, asked, history);
    }
  } finally {
    await done();
  }
}

/** The edition that was released before of the same, and all that was released of the subject. */
async function known(
  asked: EditionAsked,
  models: readonly string[],
  store: ReleaseStore,
): Promise<{ readonly found?: StandingEdition; readonly history: readonly Edition[] }> {
  const history = await store.editions(asked.municipality, asked.subject);
  const other = history.find(({ settings }) => differ(settings, asked.settings));
  if (other !== undefined) throw new UserError([problem("releases.settings", { settings: wordsOf(other.settings) })]);
  // A later version of the program may release more models in a subject, or ask for another setting: then this is a new edition.
  const edition = history.findLast(
    ({ asOf, settings, frames, ...rest }) =>
      isOfSameRows(rest, asked) &&
      asOf === asked.asOf &&
      isDeepStrictEqual(settings, asked.settings) &&
      models.every((model) => model in frames),
  );
  return { history, ...(edition === undefined ? {} : { found: standing(edition, asked, history) }) };
}

type Made = { readonly edition: Edition } & Pick<EditionSource, "isStill">;

async function made(
  asked: EditionAsked,
  history: readonly Edition[],
  make: () => Promise<EditionSource>,
  { solver, now }: EditionRoom,
): Promise<Made> {
  const { plans, frames, reach, begins, isStill } = await make();
  const edition: Edition = {
    format: 1,
    number: history.length + 1,
    ...asked,
    ...(reach === undefined ? {} : { reach }),
    ...(begins === undefined ? {} : { begins }),
    made: now().toISOString(),
    ...releaseTables(plans, history, asked, await solver()),
    frames: withVanished(frames, history.at(-1)?.frames),
  };
  return { edition, ...(isStill === undefined ? {} : { isStill }) };
}

/** Whether an edition was made of what is asked; one without a stamp only when the whole lake is still the same. */
function isOfSameRows(made: Pick<Edition, "snapshot" | "stamp">, asked: EditionAsked): boolean {
  return made.stamp === undefined ? made.snapshot === asked.snapshot : made.stamp === asked.stamp;
}

function standing(edition: Edition, { snapshot }: EditionAsked, history: readonly Edition[]): StandingEdition {
  const earlier = Object.entries(edition.kept).flatMap(
    ([id, number]) => history[number - 1]?.tables.find(({ dataset }) => dataset === id) ?? [],
  );
  return { edition, snapshot, tables: [...earlier, ...edition.tables] };
}

/** Rows of months of which nothing is left in the lake stay as they were: what was released of them stays too. */
function withVanished(frames: Edition["frames"], before: Edition["frames"] = {}): Edition["frames"] {
  return Object.fromEntries(Object.entries(frames).map(([key, frame]) => [key, joined(frame, before[key])]));
}

function joined(frame: Frame, before: Frame | undefined): Frame {
  const at = frame.columns.findIndex((column) => column === "maand" || column === "jaar");
  if (before === undefined || at === -1 || !isDeepStrictEqual(before.columns, frame.columns)) return frame;
  const periods = new Set(frame.rows.map((row) => row[at]));
  const lost = [...before.rows.entries()].filter(([, row]) => !periods.has(row[at]));
  return {
    columns: frame.columns,
    rows: [...lost.map(([, row]) => row), ...frame.rows],
    without: [...lost.map(([index]) => before.without[index] ?? ""), ...frame.without],
  };
}

/** Whether two releases know a setting of the same name by another value. */
function differ(one: Edition["settings"], other: Edition["settings"]): boolean {
  return Object.entries(one).some(([name, value]) => other[name] !== undefined && other[name] !== value);
}

function wordsOf(settings: Edition["settings"]): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}

/** What is being made now, by subject: a page that asks for six of its numbers makes them once. */
const turns = new Map<string, Promise<unknown>>();

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(key) ?? Promise.resolve();
  const own = before.then(work, work);
  const settled = own.catch(() => undefined);
  turns.set(key, settled);
  try {
    return await own;
  } finally {
    if (turns.get(key) === settled) turns.delete(key);
  }
}
