import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { monthText } from "../../figure/month-number.ts";
import { inventedMap } from "../../synth/area-map.ts";
import { readCsv } from "../../tables/csv-read.ts";
import { monthOf } from "../month-cell.ts";
import { syntheticMunicipality } from "../synthetic/municipalities.ts";
import { type MappedArea, readTopology } from "./read-topology.ts";

/** Something that happened and that a reader of a chart should know of. */
export interface MunicipalEvent {
  /** Its month, `2026-03`. */
  readonly month: string;
  readonly text: string;
}

/** What a municipality puts in its folder of the lake, beside its mappings: `settings/<code>/`. */
const mapFile = "kaart.topojson";
const eventsFile = "gebeurtenissen.csv";
/** A map of all neighbourhoods of the Netherlands would be larger than this. */
const mostBytes = 5_000_000;

/** When the files of a municipality last changed, so that a page that was made with older ones is made again. */
export async function stampOfFiles(lake: string, code: string): Promise<string> {
  const found = await Promise.all(
    [mapFile, eventsFile].map((name) => stat(pathOf(lake, code, name)).catch(() => undefined)),
  );
  return found.map((one) => one?.mtimeMs ?? 0).join(" ");
}

/**
 * The map of a municipality (`1234`): the one it put in its folder, or for one of the made-up municipalities the one that is drawn for it.
 * Undefined when there is none that can be read: then areas are told in a list only.
 */
export async function mapOfMunicipality(lake: string, code: string): Promise<readonly MappedArea[] | undefined> {
  const text = await textOf(pathOf(lake, code, mapFile));
  if (text !== undefined) return readTopology(text);
  const parameters = syntheticMunicipality(code)?.parameters;
  return parameters === undefined
    ? undefined
    : readTopology(JSON.stringify(inventedMap(parameters.seed, parameters.inhabitants)));
}

/**
 * The events of a municipality, oldest first, from a file with the columns `datum` and `tekst`; with the lines that cannot be read, counted
 * from 1. A file that is no table is all unreadable: its first line.
 */
export async function eventsOfMunicipality(
  lake: string,
  code: string,
): Promise<{ readonly events: readonly MunicipalEvent[]; readonly unread: readonly number[] }> {
  const text = await textOf(pathOf(lake, code, eventsFile));
  if (text === undefined) return { events: [], unread: [] };
  const delimiter = text.slice(0, text.indexOf("\n")).includes(";") ? ";" : ",";
  const { table } = readCsv(eventsFile, text, { delimiter });
  const names = table?.header.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const [day, words] = [names.indexOf("datum"), names.indexOf("tekst")];
  if (table === undefined || day < 0 || words < 0) return { events: [], unread: [1] };
  const unread: number[] = [];
  const events = table.rows.flatMap(({ line, cells }): readonly MunicipalEvent[] => {
    const month = monthOf((cells[day] ?? "").trim());
    const said = (cells[words] ?? "").trim();
    if (month !== undefined && said !== "") return [{ month: monthText(month), text: said }];
    unread.push(line);
    return [];
  });
  return { events: events.toSorted((a, b) => (a.month < b.month ? -1 : 1)), unread };
}

function pathOf(lake: string, code: string, name: string): string {
  return join(lake, "settings", code, name);
}

async function textOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && found.size <= mostBytes ? readFile(path, "utf8") : undefined;
}
