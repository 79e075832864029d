import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/dossier/folder.ts";
import { readDossier } from "../../src/dossier/read-dossier.ts";
import { writeSource } from "../../src/dossier/write-dossier.ts";

const root = fileURLToPath(new URL("../../dossiers", import.meta.url));
const names = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(names.map(({ name }) => name))("the published dossier %s", (name) => {
  const { files, problems } = readFolder(join(root, name));
  const read = readDossier(files);

  it("reads without a single problem", () => {
    expect([...problems, ...read.problems]).toEqual([]);
  });

  // `npx vitest run test/dossiers -u` writes the canonical form.
  it("stands in its canonical form, so that its hash is its version", async () => {
    const canonical = read.dossier ? writeSource(read.dossier.source) : new Map<string, string>();
    expect([...canonical.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [file, text] of canonical) await expect(text).toMatchFileSnapshot(join(root, name, file));
  });

  it("quotes at most fifteen words of a voice", () => {
    const long = read.dossier?.voices.filter(({ quote }) => quote.split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });
});
