import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { readYaml } from "../dossier/yaml-read.ts";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { sizeOfDelivery } from "../intake/delivery-size.ts";
import type { TableSetting } from "../intake/import-tables.ts";
import { openPseudonyms } from "../intake/key-file.ts";
import { type Mapping, readMapping } from "../intake/mapping.ts";
import { noNeighbourhoods, readNeighbourhoods } from "../intake/neighbourhood.ts";
import { type Pseudonyms, pseudonymsOf } from "../intake/pseudonym.ts";
import { type ImportCounts, startReport } from "../intake/report.ts";
import type { SourceDefinition } from "../intake/source.ts";
import { mappedSources } from "../intake/sources.ts";
import { takenFields } from "../intake/taken-fields.ts";
import "../intake/problems.ts";
import { isTableName } from "../lake/canonical.ts";
import { contradictionsOf } from "../lake/contradictions.ts";
import { type Lake, openLake } from "../lake/lake.ts";
import type { Snapshot } from "../lake/manifest.ts";
import { type ImportRecord, keepRecord } from "./deliveries/import-record.ts";
import { type ImportWatch, watchDelivery } from "./deliveries/import-watch.ts";
import { keepSetting } from "./deliveries/kept-settings.ts";
import { namedRule } from "./import-rule.ts";
import { type Importer, importers } from "./importers.ts";
import { readBytes } from "./read-bytes.ts";
import { today } from "./today.ts";

/** What a user asks to load. */
export interface ImportRequest {
  readonly source: string;
  readonly paths: readonly string[];
  /** The folder of the lake. */
  readonly lake: string;
  /** The mapping file of a source that needs one. */
  readonly mapping?: string;
  /** CBS code; a mapping names it itself. */
  readonly gemeente?: string;
  /** The folder of the keys; beside the lake without it. */
  readonly keys?: string;
  /** A list of postcodes and neighbourhoods. */
  readonly areas?: string;
  /** The day on which the delivery became known, `2026-01-31`; without it the rows say so themselves, or it is today. */
  readonly knownOn?: string;
  readonly revision?: number;
  /** The folder of the official schemas of messages, against which they are then validated too. */
  readonly schemas?: string;
  /** Takes in product category 47 (jeugdreclassering), which reveals criminal-law data. */
  readonly category47?: boolean;
}

/** What became of a delivery. */
export interface ImportOutcome extends ImportCounts {
  /** Rows per table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly snapshot: Snapshot;
  /** What is kept of it beside the lake. */
  readonly record: ImportRecord;
}

const largestMapping = 1_000_000;

/** Loads a delivery, all of it or nothing, and keeps what became of it. UserError for what cannot be begun: an unknown source, a mapping with mistakes, a lake in use. */
export async function importDelivery(request: ImportRequest, watch: ImportWatch = {}): Promise<ImportOutcome> {
  const importer = importerOf(request.source);
  const definition = mappedSources.get(request.source);
  const mapping = definition === undefined ? undefined : await mappingOf(request, definition);
  const gemeente = mapping?.municipality ?? request.gemeente;
  if (gemeente === undefined) throw new UserError([problem("intake.municipality-needed", { source: request.source })]);
  if (request.gemeente !== undefined && gemeente !== request.gemeente)
    throw new UserError([problem("import.other-municipality", { found: gemeente, wanted: request.gemeente })]);
  const lake = await openLake(request.lake);
  const pseudonyms = importer.needsKey ? await pseudonymsFor(request, lake, gemeente) : undefined;
  // Without persons there is nothing to hide: a key that is thrown away.
  const used = pseudonyms ?? pseudonymsOf(randomBytes(32));
  const table =
    definition === undefined || mapping === undefined ? undefined : await settingOf(request, definition, mapping, used);
  const delivery = await lake.deliver({
    gemeente,
    source: request.source,
    ...(mapping === undefined || definition === undefined
      ? {}
      : { mapping: { version: mapping.version, hash: mapping.hash, taken: takenFields(mapping, definition) } }),
    ...(request.revision === undefined ? {} : { revision: request.revision }),
    ...(pseudonyms === undefined ? {} : { keyPrint: pseudonyms.print }),
  });
  const report = startReport(namedRule);
  const {
    delivery: watched,
    meter,
    hasTaken,
  } = watchDelivery(delivery, 2 * (await sizeOfDelivery(request.paths)), watch);
  try {
    await importer.run({
      paths: request.paths,
      gemeente,
      delivery: watched,
      report,
      meter,
      pseudonyms: used,
      allowsCategory47: request.category47 ?? false,
      ...(request.knownOn === undefined ? {} : { knownOn: request.knownOn }),
      ...(request.schemas === undefined ? {} : { schemas: request.schemas }),
      ...(table === undefined ? {} : { table }),
    });
    const { snapshot, rows } = await watched.commit();
    for (const one of await seenBeside(lake, gemeente, { rows, snapshot }, importer)) report.warn(one);
    const counts = report.result();
    const record = await conclude(request, gemeente, hasTaken(), { counts, rows, snapshot });
    return { ...counts, rows, snapshot, record };
  } catch (error) {
    await delivery.abandon();
    throw error;
  }
}

/** Keeps what became of a delivery, and what the next one of its source can be read with. */
async function conclude(
  { lake, source, paths, mapping, areas }: ImportRequest,
  gemeente: string,
  hasTaken: boolean,
  { counts, rows, snapshot }: Pick<ImportOutcome, "rows" | "snapshot"> & { readonly counts: ImportCounts },
): Promise<ImportRecord> {
  const delivery = hasTaken ? snapshot.deliveries.at(-1)?.id : undefined;
  const names = paths.map((path) => basename(path));
  const record = await keepRecord(lake, {
    ...{ gemeente, source, names, rows, counts, snapshot: snapshot.id },
    ...(delivery === undefined ? {} : { delivery }),
  });
  if (hasTaken && mapping !== undefined) await keepSetting(lake, gemeente, { mapping: source }, mapping);
  if (hasTaken && areas !== undefined) await keepSetting(lake, gemeente, "areas", areas);
  return record;
}

/** Remarks that need all that is in the lake: on tables in which two deliveries of a day contradict each other, and those of the source itself. */
async function seenBeside(
  lake: Lake,
  gemeente: string,
  { rows: taken, snapshot }: Pick<ImportOutcome, "rows" | "snapshot">,
  { remarks }: Importer,
): Promise<readonly Problem[]> {
  const named = Object.keys(taken).filter(isTableName);
  if (named.length === 0) return [];
  const reader = await lake.read({ gemeenten: [gemeente] });
  try {
    const found: Problem[] = [];
    for (const table of named)
      for await (const { rows } of reader.query(contradictionsOf(table))) {
        const count = Number(rows[0]?.[0] ?? 0);
        if (count > 0) found.push(problem("intake.contradiction", { table, count }));
      }
    const delivery = snapshot.deliveries.at(-1);
    return delivery === undefined || remarks === undefined ? found : [...found, ...(await remarks(reader, delivery))];
  } catch (error) {
    // The delivery is in the lake already: a remark that could not be made is no reason to say otherwise.
    if (!(error instanceof UserError)) throw error;
    return error.problems;
  } finally {
    reader.close();
  }
}

/** The mapping that a request names, read and checked. UserError with all its mistakes. */
export async function mappingOf(request: ImportRequest, definition: SourceDefinition): Promise<Mapping> {
  const { mapping: path, source } = request;
  if (path === undefined) throw new UserError([problem("intake.mapping-needed", { source })]);
  const text = new TextDecoder().decode(await readBytes(path, largestMapping));
  const { yaml, problems: malformed } = readYaml(basename(path), text);
  if (yaml === undefined) throw new UserError(malformed);
  const { mapping, problems } = readMapping(yaml, definition);
  if (mapping === undefined) throw new UserError(problems);
  return mapping;
}

/** How the files of a request are read under its mapping. */
export async function settingOf(
  { knownOn, areas, category47 = false }: ImportRequest,
  source: SourceDefinition,
  mapping: Mapping,
  pseudonyms: Pseudonyms,
): Promise<TableSetting> {
  return {
    source,
    mapping,
    pseudonyms,
    neighbourhoods: areas === undefined ? noNeighbourhoods : await readNeighbourhoods(areas),
    knownOn: knownOn ?? today(),
    isDayGiven: knownOn !== undefined,
    allowsCategory47: category47,
  };
}

/** The importer of a source. UserError `intake.source-unknown` with every source that there is. */
export function importerOf(source: string): Importer {
  const found = importers.get(source);
  if (found !== undefined) return found;
  const known = [...importers.keys()];
  const near = nearest(source, known);
  throw new UserError([
    problem("intake.source-unknown", { source, known, ...(near === undefined ? {} : { nearest: near }) }),
  ]);
}

async function pseudonymsFor({ keys, lake: folder }: ImportRequest, lake: Lake, gemeente: string): Promise<Pseudonyms> {
  const snapshot = await lake.snapshot();
  return openPseudonyms({
    folder: keys ?? keysFolder(folder),
    lake: folder,
    gemeente,
    isUsed: snapshot.keys[gemeente] !== undefined,
  });
}

/** Where the keys of a lake lie unless another folder is named: beside it, so that a copy of the lake holds none. */
export function keysFolder(lake: string): string {
  return `${lake.replace(/[\\/]+$/, "")}-sleutels`;
}
