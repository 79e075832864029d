import type { ReleasedCell } from "../../disclosure/release.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { countings } from "../../monitor/model-text.ts";
import { type Rules, settingValues } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import type { Edition } from "../releases/edition.ts";
import { type EditionRoom, type EditionSource, releaseEdition } from "../releases/release-edition.ts";
import { frameOf, type MonitorRelease, openMonitorRelease } from "./monitor-release.ts";
import { clientCountings } from "./near-countings.ts";
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
  const models = subject.models.map((key) => {
    const [name = "", word] = key.split(" ");
    return {
      key,
      model: composeModel(
        name,
        countings.find((one) => one === word),
      ),
    };
  });
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

/**
 * What stands of the other countings of clients, which may differ from this one by few people: those before it are released first as of the same
 * day, and of those after it what was released earlier.
 */
async function heldAgainst(
  { id }: Subject,
  asked: SubjectAsked,
  room: EditionRoom,
): Promise<ReadonlyMap<string, ReleasedCell>> {
  const at = clientCountings.findIndex(({ subject }) => subject === id);
  if (at === -1) return new Map();
  const found: (readonly (readonly [string, ReleasedCell])[])[] = [];
  for (const { subject } of clientCountings.slice(0, at))
    found.push([...(await releaseSubject(subjectNamed(subject), asked, room)).release.cells]);
  for (const { subject } of clientCountings.slice(at + 1)) {
    const editions = await room.store.editions(asked.municipality, subject);
    found.push(editions.flatMap(({ tables }) => tables.flatMap(({ cells }) => Object.entries(cells))));
  }
  return new Map(found.flat());
}

interface KeyedModel {
  readonly key: string;
  readonly model: ReturnType<typeof composeModel>;
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
  released: ReadonlyMap<string, ReleasedCell>,
): Promise<EditionSource> {
  const settings = { ...rules, from: `${(await first()).slice(0, 4)}-01`, until: asOf.slice(0, 7), day: asOf };
  const reader = await lake.read({ asOf, snapshot: snapshot.id, gemeenten: [municipality] });
  try {
    const rows = new Map<string, KeyedRows>();
    const way = models.length > 1 ? "together" : "alone";
    for (const { key, model } of models)
      rows.set(key, { keys: model.keys, rows: inOrder(await runModel(reader, model, settings, way), model.keys) });
    const gone = deletedUntil(snapshot, municipality);
    const isReleased = (period: string): boolean => isOver(period, asOf, subject.wait) && lastDayOf(period) > gone;
    return {
      plans: subject.plans(rows, released).filter(({ period }) => isReleased(period)),
      frames: Object.fromEntries([...rows].map(([key, { rows: all, keys }]) => [key, frameOf(all, keys)])),
    };
  } finally {
    reader.close();
  }
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
