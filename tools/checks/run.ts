import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Dependency, dependencyComplaints } from "./dependencies.ts";
import { glossaryComplaints } from "./glossary.ts";
import { linkComplaints } from "./links.ts";
import { machinePathComplaints } from "./machine-paths.ts";
import { repositoryFiles } from "./repository.ts";
import { sourceFileComplaints } from "./source-files.ts";

// What no linter knows: names and lengths of files, links in the documentation, pages in step with package.json.
const root = join(import.meta.dirname, "../..");
const files = repositoryFiles(root);

const complaints = [
  ...sourceFileComplaints(files),
  ...machinePathComplaints(files),
  ...linkComplaints(files, (path) => existsSync(join(root, path))),
  ...dependencyComplaints(page("docs/reference/dependencies.md"), dependencies()),
  ...glossaryComplaints(page("docs/reference/glossary.md")),
];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

function page(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function dependencies(): readonly Dependency[] {
  const { dependencies: wanted } = JSON.parse(page("package.json")) as { dependencies: Record<string, string> };
  const { packages } = JSON.parse(page("package-lock.json")) as { packages: Record<string, { license?: string }> };
  return Object.keys(wanted).map((name) => ({
    name,
    licence: packages[`node_modules/${name}`]?.license ?? "unknown",
  }));
}
