import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import process from "node:process";
import { draw, misplacedPlans, placeDrawing, wrongArrows } from "./drawing.ts";
import { importsOf } from "./imports.ts";
import { parseRooms } from "./rooms.ts";
import { isOfTests } from "./wall.ts";

// Draws the imports into docs/architecture.md; with --check it only says whether the page is in step.
const root = join(import.meta.dirname, "../..");
const pagePath = join(root, "docs/architecture.md");
const page = readFileSync(pagePath, "utf8");
const rooms = parseRooms(page);
const files = globSync("**/*.{ts,tsx}", { cwd: join(root, "src") })
  .map((file) => file.split(sep).join("/"))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, "src", file), "utf8")));
const ofProgram = imports.filter(({ file }) => !isOfTests(file));

const complaints = [...wrongArrows(rooms, imports), ...misplacedPlans(rooms, files)];
const drawn = placeDrawing(page, draw(rooms, ofProgram));
if (process.argv.includes("--check")) {
  if (drawn !== page) complaints.push("docs/architecture.md: the diagram is out of step with the code: run make docs");
} else {
  writeFileSync(pagePath, drawn);
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
