import { isDeepStrictEqual } from "node:util";
import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import { sourcesOf } from "../../monitor/catalogue/indicator-page.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { countings } from "../../monitor/model-text.ts";
import { type Rules, settingValues } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { reachOf, sourceBegins, sourceReach } from "../../monitor/source-reach.ts";
import type { Edition, ReleasedTable } from "../releases/edition.ts";
import { type EditionRoom, type EditionSource, releaseEdition } from "../releases/release-edition.ts";
import { frameOf, type MonitorRelease, openMonitorRelease } from "./monitor-release.ts";
import { clientCountings, type OtherCountings } from "./near-countings.ts";
import { isOver, lastDayOf } from "./period-text.ts";
import { type KeyedRows, type Subject, subjectNamed } from "./subjects.ts";

/** Of which lake, municipality and day a subject is released, and by which rules. */
export interface SubjectAsked {
  readonly lake: Lake;
  readonly snapshot: Snapshot;
  readonly municipality: string;
  readonly asOf: string;
  readonly rules: Rules;
  /** The first day of which the lake tells something of the municipality. */
  readonly first: () => Promise<string>;
}

/**
 * What may be seen of a subject. It does not depend on which months or breakdowns are asked: it is worked out from the first year that the
 * lake knows of it to the month of the day, once, and then read from the store.
 */
export async function releaseSubject(
  subject: Subject,
  asked: SubjectAsked,
  room: EditionRoom,
): Promise<MonitorRelease> {
  const { snapshot, municipality, asOf } = asked;
  const stamp = municipalStamp(snapshot, municipality);
  const models = modelsOf(subject);
  const standing = await releaseEdition(
    {
      ...{ subject: subject.id, municipality, snapshot: snapshot.id, stamp, asOf },
      settings: usedSettings(models, asked.rules),
    },
    subject.models,
    async () => source(subject, models, asked, await heldAgainst(subject, asked, room)),
    room,
  );
  return openMonitorRelease(standing, subject);
}

/** What a subject is held against, and whether that still stands as it did. */
type Held = Pick<OtherCountings, "released" | "ofNow"> & Pick<EditionSource, "isStill">;

/**
 * What stands of the other countings of clients, which may differ from this one by few people: those before it are released first as of the same
 * day, and of all of them what was released last, which may be of another day.
 */
async function heldAgainst({ id }: Subject, asked: SubjectAsked, room: EditionRoom): Promise<Held> {
  const at = clientCountings.findIndex(({ subject }) => subject === id);
  if (at === -1) return { released: [], ofNow: new Set() };
  const sameDay = new Map<string, ReleasedCell>();
  for (const { subject } of clientCountings.slice(0, at))
    for (const [key, cell] of (await releaseSubject(subjectNamed(subject), asked, room)).release.cells)
      sameDay.set(key, cell);
  const tables = new Map<string, ReleasedTable & { readonly isOfNow: boolean }>();
  const stamp = municipalStamp(asked.snapshot, asked.municipality);
  const others = clientCountings.flatMap(({ subject }) => (subject === id ? [] : [subject]));
  const count = (): Promise<readonly number[]> =>
    Promise.all(others.map((subject) => room.store.count(asked.municipality, subject)));
  const counted = await count();
  const isStill = async (): Promise<boolean> => isDeepStrictEqual(await count(), counted);
  for (const subject of others)
    for (const edition of await room.store.editions(asked.municipality, subject))
      for (const table of edition.tables)
        tables.set(table.dataset, { ...table, isOfNow: table.since === asked.asOf && edition.stamp === stamp });
  const last = new Map([...tables.values()].flatMap(({ cells }) => Object.entries(cells)));
  const standing = new Map([...last, ...sameDay]);
  const isSame = [...sameDay].every(([key, cell]) => isDeepStrictEqual(last.get(key), cell));
  const ofNow = [...tables.values()].flatMap(({ dataset, isOfNow }) => (isSame && isOfNow ? [dataset] : []));
  return { released: isSame ? [standing] : [standing, last], ofNow: new Set(ofNow), isStill };
}

interface KeyedModel {
  readonly key: string;
  readonly model: ReturnType<typeof composeModel>;
}

function modelsOf(subject: Subject): readonly KeyedModel[] {
  return subject.models.map((key) => {
    const [name = "", word] = key.split(" ");
    const counting = countings.find((one) => one === word);
    return { key, model: composeModel(name, counting) };
  });
}

/** The settings that change what these models count; from and until when they are asked does not. */
function usedSettings(models: readonly KeyedModel[], rules: SubjectAsked["rules"]): Edition["settings"] {
  const names = [...new Set(models.flatMap(({ model }) => model.settings))]
    .filter((name) => !["van", "tot", "peildag"].includes(name))
    .toSorted();
  const values = settingValues({ ...rules, from: "2000-01", until: "2000-01", day: "2000-01-31" }, names);
  return Object.fromEntries(names.map((name, at) => [name, Number(values[at])]));
}

async function source(
  subject: Subject,
  models: readonly KeyedModel[],
  { lake, snapshot, municipality, asOf, rules, first }: SubjectAsked,
  { isStill, ...held }: Held,
): Promise<EditionSource> {
  const settings = { ...rules, from: `${(await first()).slice(0, 4)}-01`, until: asOf.slice(0, 7), day: asOf };
  const others = held.released.some(({ size }) => size > 0)
    ? clientCountings.filter((one) => one.subject !== subject.id).flatMap((one) => modelsOf(subjectNamed(one.subject)))
    : [];
  const reader = await lake.read({ asOf, snapshot: snapshot.id, gemeenten: [municipality] });
  const rowsOf = async (asked: readonly KeyedModel[]): Promise<ReadonlyMap<string, KeyedRows>> => {
    const rows = new Map<string, KeyedRows>();
    const way = asked.length > 1 ? "together" : "alone";
    for (const { key, model } of asked)
      rows.set(key, { keys: model.keys, rows: inOrder(await runModel(reader, model, settings, way), model.keys) });
    return rows;
  };
  try {
    const rows = await rowsOf(models);
    const beside = { models: await rowsOf(others), ...held };
    const gone = deletedUntil(snapshot, municipality);
    const sources = sourcesOfSubject(subject);
    const reach = (await sourceReach(reader, sources)).get(municipality) ?? {};
    // A month of which a source has not told yet would be released as if nothing had happened.
    const told = reachOf(reach, sources, asOf);
    const isReleased = (period: string): boolean => isOver(period, told, subject.wait) && lastDayOf(period) > gone;
    return {
      plans: subject.plans(rows, beside).filter(({ period }) => isReleased(period)),
      ...{ reach, begins: (await sourceBegins(reader, sources)).get(municipality) ?? {} },
      frames: Object.fromEntries([...rows].map(([key, { rows: all, keys }]) => [key, frameOf(all, keys)])),
      ...(isStill === undefined ? {} : { isStill }),
    };
  } finally {
    reader.close();
  }
}

/** The tables that the models of a subject read. */
export function sourcesOfSubject({ models }: Pick<Subject, "models">): readonly string[] {
  return [
    ...new Set(
      models.flatMap((key) => {
        const [model = "", word] = key.split(" ");
        const counting = countings.find((one) => one === word);
        return sourcesOf(counting === undefined ? { model } : { model, counting });
      }),
    ),
  ];
}

/** The engine gives rows in no order, and what is hidden must not depend on it: a copy of a lake releases what the lake did. */
function inOrder(rows: readonly ModelRow[], keys: readonly string[]): readonly ModelRow[] {
  const orderOf = (row: ModelRow): string => keys.map((key) => String(row[key] ?? "")).join("|");
  return rows.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Until which day rows were deleted since their term was over: what is left of the time before counts too little. */
function deletedUntil({ deletions = [] }: Snapshot, municipality: string): string {
  const days = deletions.filter(({ gemeente }) => gemeente === municipality).map(({ until }) => until);
  return days.toSorted().at(-1) ?? "";
}
