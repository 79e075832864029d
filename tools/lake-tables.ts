/**
 * Writes the list of tables at the end of `docs/reference/lake.md` from their definitions.
 * `node tools/lake-tables.ts` writes, `--check` exits 1 when the page is behind.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { canonicalTables } from "../src/lake/canonical.ts";
import type { TableDefinition } from "../src/lake/table.ts";

const [begin, end] = ["<!-- tables:begin -->", "<!-- tables:end -->"];
const page = new URL("../docs/reference/lake.md", import.meta.url);
const before = readFileSync(page, "utf8");
const [head] = before.split(begin);
const after = `${head}${begin}\n${Object.values(canonicalTables).map(describe).join("\n")}\n${end}\n`;
if (process.argv.includes("--check")) {
  if (after !== before) {
    process.stderr.write("docs/reference/lake.md is behind the tables: run node tools/lake-tables.ts\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, after);
}

function describe({ name, about, ggm, key, newerBy = [], columns, withdrawnBy }: TableDefinition): string {
  const model = ggm === undefined ? "" : ` In the model: \`${ggm}\`.`;
  const newer = newerBy.length === 0 ? "" : ` Newest \`${newerBy.join("`, `")}\` leads.`;
  const withdrawn = withdrawnBy === undefined ? "" : ` Withdrawn by \`${withdrawnBy.column}\` ${withdrawnBy.value}.`;
  return [
    `### \`${name}\``,
    "",
    `${about}.${model} Key: \`gemeente, ${key.join(", ")}\`.${newer}${withdrawn}`,
    "",
    "| column | type | what | in the model |",
    "| --- | --- | --- | --- |",
    ...Object.entries(columns).map(
      ([column, { type, optional, about: what, ggm: there }]) =>
        `| \`${column}\` | ${type}${optional === true ? ", may be empty" : ""} | ${what} | ${there === undefined ? "" : `\`${there}\``} |`,
    ),
    "",
  ].join("\n");
}
