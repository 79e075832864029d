import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pages, settled, startSite } from "./site.ts";

/**
 * Pictures of the pages for the documentation: `node test/browser/screenshots.ts` after `make build`. Only on purpose, not
 * in the tests: pixels differ between machines.
 */
const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const largest = 200_000;
const shots = [
  { name: "dossiers", path: pages.home },
  { name: "start", path: pages.start },
  { name: "scenarios", path: pages.scenarios },
  { name: "figure", path: pages["a figure"], part: "dialog[open]" },
  { name: "toetsing", path: pages.check },
  { name: "documenten", path: pages.documents },
  { name: "teksten", path: pages.texts },
  {
    name: "stappen",
    path: "/dossiers/zwolle-2018/scenarios#stappen-optimaliseren",
    part: "section#stappen-optimaliseren",
  },
  {
    name: "matrix",
    path: "/dossiers/zwolle-2018/scenarios#matrix-optimaliseren",
    part: "section#matrix-optimaliseren",
  },
  { name: "gegevens", path: pages.data },
  { name: "bronnen", path: pages.sources },
  { name: "doelen", path: "/dossiers/dronten-2018/doelen" },
  { name: "vragen", path: "/dossiers/dronten-2018/vragen" },
  { name: "beloofd", path: "/dossiers/dronten-2018/beloofd" },
  { name: "plan", path: "/dossiers/raalte-2020/plan" },
  { name: "financien", path: "/dossiers/zwolle-2018/financien#oorzaken" },
  { name: "dekking", path: "/dossiers/dronten-2018/financien#dekking-reserve" },
  { name: "taakstellingen", path: "/dossiers/almelo-2018/scenarios#deel-taakstelling-totaal" },
  { name: "denkrichtingen", path: "/dossiers/tynaarlo-2018/scenarios#deel-varianten" },
  { name: "vergelijken", path: "/vergelijken" },
] as const;

await mkdir(folder, { recursive: true });
const site = await startSite();
try {
  for (const { width, suffix } of [
    { width: 1280, suffix: "" },
    { width: 390, suffix: "-390" },
  ]) {
    const page = await site.open({ width, height: width === 1280 ? 960 : 844 });
    for (const { name, path, ...rest } of shots) {
      await page.goto(path);
      await settled(page);
      const file = join(folder, `${name}${suffix}.png`);
      if ("part" in rest) await page.locator(rest.part).screenshot({ path: file });
      else await page.screenshot({ path: file });
      const { size } = await stat(file);
      if (size > largest) throw new Error(`${file} is ${size} bytes, more than ${largest}`);
    }
    await page.context().close();
  }
} finally {
  await site.close();
}
