import { fileURLToPath } from "node:url";
import { chromium as engine } from "playwright-core";
import { build } from "vite";
import { findRow } from "../src/cases/find-row.ts";
import { lineNames } from "../src/cases/line-names.ts";
import { openingReserve } from "../src/cases/opened-dossier.ts";
import { readFolder } from "../src/dossier/folder.ts";
import { readDossier } from "../src/dossier/read-dossier.ts";
import { compareScenarios } from "../src/scenario/compare.ts";
import { chromium } from "../test/browser/chromium.ts";
import type { Recalculated, Sent, Times } from "./browser/recalculation.ts";
import type { Bench } from "./ratio.ts";

/** The aim is a moment and no ratio: Dronten computed again in the browser within 50 ms. */
export const benches: readonly Bench[] = [];

const rounds = 50;

/** What a comparison of Dronten needs; rows are those that the comparison asks for. */
function sent(): Sent {
  const { dossier } = readDossier(
    readFolder(fileURLToPath(new URL("../dossiers/dronten-2018", import.meta.url))).files,
  );
  if (dossier === undefined) throw new Error("the dossier of Dronten cannot be read");
  const { domains, scenarios, measures, margins } = dossier;
  const input = { domains, scenarios, measures, margins, openingReserve: openingReserve(dossier) };
  const find = findRow(dossier);
  const rows: Record<string, NonNullable<ReturnType<typeof find>>> = {};
  const row: typeof find = (ref) => {
    const found = find(ref);
    if (found !== undefined) rows[ref] = found;
    return found;
  };
  compareScenarios({ ...input, row, names: lineNames(dossier) });
  return { ...input, rows };
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("browser/recalculation.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["iife"], name: "recalculation" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!("output" in first)) throw new Error("nothing was built");
  return first.output[0].code;
}

const executablePath = chromium();
if (executablePath === undefined) console.log("Dronten computed again in the browser: there is no Chromium here");
else {
  const browser = await engine.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const script = `${await bundled()}; JSON.stringify(recalculation.recalculate(${JSON.stringify(sent())}, ${rounds}))`;
    const made = JSON.parse(String(await page.evaluate(script))) as Recalculated;
    const said = ({ median, least }: Times): string => `${median.toFixed(1)} ms (least ${least.toFixed(1)})`;
    console.log(
      `Dronten computed again in the browser, median of ${rounds}: ${made.scenarios} scenarios with their differences ${said(made.compare)}, ` +
        `a package of all measures ${said(made.package)}, the same over 10,000 draws ${said(made.draws)}`,
    );
  } finally {
    await browser.close();
  }
}
