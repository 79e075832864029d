import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import type { Parameters } from "./parameters.ts";
import type { Sink } from "./sink.ts";
import { type MessageForm, type Written, writeMunicipality } from "./write-municipality.ts";

/** A municipality of a test, with all its files in memory. */
export interface InMemory extends Written {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every message, unpacked, by its name. */
  readonly messageFiles: ReadonlyMap<string, string>;
  /** One number for all the bytes. */
  readonly hash: string;
}

/** Parameters of a small municipality, with what a test wants otherwise. */
export function smallTown(given: Partial<Parameters> = {}): Parameters {
  return { inhabitants: 900, months: 24, seed: 7, start: 2023 * 12, regimes: [], ...given };
}

/** Makes a municipality in memory. */
export async function inMemory(parameters: Parameters, form: MessageForm = "xml"): Promise<InMemory> {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const sink: Sink = {
    write: async (path, content) => {
      files.set(path, typeof content === "string" ? encoder.encode(content) : content);
    },
    open: async (path) => {
      const texts: string[] = [];
      return {
        add: async (text) => {
          texts.push(text);
        },
        close: async () => {
          files.set(path, encoder.encode(texts.join("")));
        },
      };
    },
  };
  const written = await writeMunicipality(parameters, form, sink);
  const decoder = new TextDecoder();
  const messageFiles = new Map<string, string>();
  for (const [path, bytes] of files)
    if (path.endsWith(".zip"))
      for (const [name, content] of Object.entries(unzipSync(bytes)))
        messageFiles.set(`${path}/${name}`, decoder.decode(content));
  const hash = createHash("sha256");
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(bytes);
  return { ...written, files, messageFiles, hash: hash.digest("hex") };
}

/** The rows of a csv file of a municipality, as objects by the names of the columns. */
export function rowsOf({ files }: InMemory, path: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = new TextDecoder().decode(files.get(path)).trimEnd().split("\r\n");
  const names = head.split(";");
  return lines.map((line) => {
    const cells = line.split(";");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}

/** An amount such as `-1234,56` in eurocents. */
export function centsOf(text: string | undefined): number {
  return Number((text ?? "").replace(",", ""));
}
