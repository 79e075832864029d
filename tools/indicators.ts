/**
 * Writes the list of indicators at the end of `docs/reference/indicators.md` from their catalogue.
 * `node tools/indicators.ts` writes, `--check` exits 1 when the page is behind.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { indicatorList } from "../src/monitor/catalogue/indicator-page.ts";
import { indicators } from "../src/monitor/catalogue/indicators.ts";

const [begin, end] = ["<!-- indicators:begin -->", "<!-- indicators:end -->"];
const page = new URL("../docs/reference/indicators.md", import.meta.url);
const before = readFileSync(page, "utf8");
const [head] = before.split(begin);
const after = `${head}${begin}\n${indicators.length} indicatoren.\n\n${indicatorList()}\n${end}\n`;
if (process.argv.includes("--check")) {
  if (after !== before) {
    process.stderr.write("docs/reference/indicators.md is behind the catalogue: run node tools/indicators.ts\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, after);
}
