import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { importsOf } from "../architecture/imports.ts";
import { type Import, isOfTests } from "../architecture/wall.ts";
import { type Dependency, dependencyComplaints, packageName } from "./dependencies.ts";
import { glossaryComplaints } from "./glossary.ts";
import { importRingComplaints } from "./import-rings.ts";
import { linkComplaints } from "./links.ts";
import { type LockedPackage, lockFileComplaints } from "./lock-file.ts";
import { machinePathComplaints } from "./machine-paths.ts";
import { repositoryFiles } from "./repository.ts";
import { sourceFileComplaints } from "./source-files.ts";

// What no linter knows: names and lengths of files, links in the documentation, pages in step with package.json.
const root = join(import.meta.dirname, "../..");
const files = repositoryFiles(root);

const { packages } = JSON.parse(page("package-lock.json")) as {
  packages: Record<string, LockedPackage & { license?: string }>;
};

const complaints = [
  ...sourceFileComplaints(files),
  ...machinePathComplaints(files),
  ...importRingComplaints(importsInSource()),
  ...linkComplaints(files, (path) => existsSync(join(root, path))),
  ...dependencyComplaints(page("docs/reference/dependencies.md"), dependencies()),
  ...lockFileComplaints(packages),
  ...glossaryComplaints(page("docs/reference/glossary.md")),
];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

function page(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every import in `src/`, with paths relative to it. */
function importsInSource(): readonly Import[] {
  return files
    .filter(({ path }) => path.startsWith("src/") && /\.tsx?$/.test(path))
    .flatMap(({ path, text }) => importsOf(path.slice("src/".length), text));
}

/** What the server installs, and what is built into the browser's files. */
function dependencies(): readonly Dependency[] {
  const { dependencies: installed } = JSON.parse(page("package.json")) as { dependencies: Record<string, string> };
  const licence = (name: string): string | undefined => packages[`node_modules/${name}`]?.license;
  const names = new Set([
    ...Object.keys(installed),
    ...importedPackages().filter((name) => licence(name) !== undefined),
  ]);
  return [...names].map((name) => ({ name, licence: licence(name) ?? "unknown" }));
}

function importedPackages(): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith("src/") && !isOfTests(path))
    .flatMap(({ path, text }) => {
      if (path.endsWith(".css"))
        return [...text.matchAll(/@import "([^".][^"]*)"/g)].map(([, specifier = ""]) => specifier);
      if (!/\.tsx?$/.test(path)) return [];
      return importsOf(path, text).flatMap(({ target }) => (target.startsWith("npm:") ? [target.slice(4)] : []));
    })
    .map(packageName);
}
