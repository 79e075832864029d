/**
 * Writes the table of entities and keys at the end of `docs/reference/dossier-format.md` from the schemas.
 * `node tools/dossier-format.ts` writes, `--check` exits 1 when the page is behind.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { documentFormat } from "../src/policy/format-page.ts";

const page = new URL("../docs/reference/dossier-format.md", import.meta.url);
const before = readFileSync(page, "utf8");
const after = documentFormat(before);
if (process.argv.includes("--check")) {
  if (after !== before) {
    process.stderr.write("docs/reference/dossier-format.md is behind the schemas: run node tools/dossier-format.ts\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, after);
}
