import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { InMemory } from "../../src/synth/memory-sink.fixture.ts";

/** Writes a municipality that was made in memory into a folder. */
export async function writeTown({ files }: InMemory, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
