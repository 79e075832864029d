import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import type { DossierFiles } from "../src/dossier/files.ts";
import { readDossier } from "../src/dossier/read-dossier.ts";
import type { Bench } from "./ratio.ts";

const folder = join(import.meta.dirname, "../dossiers");

export const benches: readonly Bench[] = globSync("*/dossier.yaml", { cwd: folder })
  .map(dirname)
  .sort()
  .map((id): Bench => {
    const files = filesOf(join(folder, id));
    return {
      name: `${id} read, checked and resolved into figures`,
      run: () => read(files),
      yardstick: { name: "parsing its YAML and CSV", run: () => parseOnly(files) },
    };
  });

function filesOf(path: string): DossierFiles {
  const names = globSync("**/*.{yaml,csv,md}", { cwd: path });
  return new Map(names.map((name) => [name, readFileSync(join(path, name), "utf8")]));
}

// A reader that stops at a mistake is quick for the wrong reason.
function read(files: DossierFiles): number {
  const { dossier, problems } = readDossier(files);
  if (dossier === undefined) throw new Error(problems.map(({ code }) => code).join(", "));
  return dossier.figures.size;
}

function parseOnly(files: DossierFiles): readonly unknown[] {
  return [...files].map(([name, text]): unknown => {
    if (name.endsWith(".yaml")) return parseYaml(text);
    return name.endsWith(".csv") ? parseCsv(text) : undefined;
  });
}
