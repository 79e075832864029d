import { join } from "node:path";
import { z } from "zod";
import { problem, UserError } from "../../figure/problem.ts";
import type { Json } from "../../store/codec.ts";
import { importerOf } from "../import-delivery.ts";
import { parametersUntil, syntheticMunicipality } from "../synthetic/municipalities.ts";
import type { ImportTask } from "./import-task.ts";
import { keptSetting } from "./kept-settings.ts";
import type { UploadRoom } from "./uploads.ts";
import "./problems.ts";

/** What a job of the queue is about; ids only, so that nothing of a person can stand in the store. */
const inputSchema = z.discriminatedUnion("type", [
  z
    .object({
      type: z.literal("files"),
      source: z.string(),
      uploads: z.array(z.string()).readonly(),
      mapping: z.string().optional(),
      knownOn: z.string().optional(),
    })
    .readonly(),
  // A job of before the last month was kept ends where all of them ended.
  z.object({ type: z.literal("synthesis"), code: z.string(), until: z.string().default("2025-12") }).readonly(),
]);

export type ImportInput = z.infer<typeof inputSchema>;

/** Reads the input of a job back. */
export function importInput(input: Json): ImportInput {
  return inputSchema.parse(input);
}

/** The input of a job as the store keeps it. */
export function asJson(input: ImportInput): Json {
  if (input.type === "synthesis") return { type: input.type, code: input.code, until: input.until };
  const { type, source, uploads, mapping, knownOn } = input;
  return {
    ...{ type, source, uploads: [...uploads] },
    ...(mapping === undefined ? {} : { mapping }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}

/** Where an import finds its files and puts its rows. */
export interface ImportPlaces {
  readonly lake: string;
  readonly uploads: UploadRoom;
  /** Where synthetic municipalities are made before they are loaded. */
  readonly workshop: string;
}

/**
 * What the process of an import is asked for a job. `gemeente` as the store names it, `GM9912`. UserError for a file that is not whole,
 * for a source that needs a mapping and has none, and for one that is not known.
 */
export async function taskOf(
  gemeente: string,
  input: ImportInput,
  { lake, uploads, workshop }: ImportPlaces,
): Promise<ImportTask> {
  if (input.type === "synthesis") {
    const known = syntheticMunicipality(input.code);
    if (known === undefined) throw new UserError([problem("municipality.unknown", { municipality: input.code })]);
    return {
      type: "synthesis",
      parameters: parametersUntil(known, input.until),
      folder: join(workshop, input.code),
      lake,
    };
  }
  const { source, mapping, knownOn } = input;
  if (input.uploads.length === 0) throw new UserError([problem("upload.none", {})]);
  const files = await Promise.all(input.uploads.map((id) => uploads.find(gemeente, id)));
  for (const { bytes, received } of files)
    if (bytes !== received) throw new UserError([problem("upload.size", { announced: bytes, received })]);
  const code = lakeCode(gemeente);
  const { needsMapping } = importerOf(source);
  const read = mapping === undefined ? undefined : (await uploads.find(gemeente, mapping)).path;
  const used = needsMapping ? (read ?? (await keptSetting(lake, code, { mapping: source }))) : undefined;
  if (needsMapping && used === undefined) throw new UserError([problem("import.mapping-none", { source })]);
  const areas = await keptSetting(lake, code, "areas");
  return {
    type: "import",
    request: {
      source,
      paths: files.map(({ path }) => path),
      lake,
      gemeente: code,
      ...(used === undefined ? {} : { mapping: used }),
      ...(areas === undefined ? {} : { areas }),
      ...(knownOn === undefined ? {} : { knownOn }),
    },
  };
}

/** The code of a municipality as the lake has it, `9912` for `GM9912`. */
export function lakeCode(municipality: string): string {
  return municipality.replace(/^GM/, "");
}
