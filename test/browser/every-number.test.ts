import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { APIRequestContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uniform } from "./seeded.ts";
import { dossiersFolder, noBrowser, type Site, startSite } from "./site.ts";

const seed = Number(process.env["SLUITEND_SEED"] ?? Date.now() % 1_000_000);
const dossiers = ["raalte-2020", "almelo-2018", "tynaarlo-2018", "zwolle-2018", "dronten-2018"];
const each = 40;

interface Source {
  readonly lines: string;
  readonly printed: string;
}
interface FigurePage {
  readonly ref: string;
  readonly sources: readonly Source[];
  readonly inputs: readonly { readonly ref: string }[];
}

describe.skipIf(noBrowser)(`two hundred numbers of all pages, drawn with seed ${seed}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
    console.info(`SLUITEND_SEED=${seed}`);
  });
  afterAll(() => site.close());

  for (const dossier of dossiers) {
    it(`lead to lines of the original that hold them: ${each} of ${dossier}`, async () => {
      const page = await site.open();
      const printed = readPrinted(dossier);
      const random = uniform(seed);
      const refs = [...(await refsOf(page.request, site.url, dossier))].toSorted();
      expect(refs.length).toBeGreaterThan(each);
      const wrong: string[] = [];
      for (let drawn = 0; drawn < each; drawn += 1) {
        const [start = ""] = refs.splice(Math.floor(random() * refs.length), 1);
        const found = await toSource(page.request, `${site.url}/v1/dossiers/${dossier}`, start, random);
        wrong.push(...printed(found.figure).map((problem) => `${found.trail.join(" → ")}: ${problem}`));
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });
  }
});

/** Every figure that any page of a dossier shows. */
async function refsOf(api: APIRequestContext, site: string, dossier: string): Promise<ReadonlySet<string>> {
  const base = `${site}/v1/dossiers/${dossier}`;
  const start = (await (await api.get(base)).json()) as { readonly pages: readonly { readonly id: string }[] };
  const refs = new Set<string>();
  collect(start, refs);
  for (const { id } of start.pages) {
    const answer = await api.get(id === "scenarios" ? `${base}/scenarios` : `${base}/pages/${id}`);
    if (answer.ok()) collect(await answer.json(), refs);
  }
  return refs;
}

function collect(part: unknown, refs: Set<string>): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === "ref" && typeof value === "string") refs.add(value);
    else collect(value, refs);
  }
}

/** Follows what a number was computed from, one at random, until one that was printed. */
async function toSource(api: APIRequestContext, base: string, start: string, random: () => number) {
  const trail = [start];
  for (let step = 0; step < 12; step += 1) {
    const answer = await api.get(`${base}/figures?ref=${encodeURIComponent(trail.at(-1) ?? "")}`);
    expect(answer.status(), trail.join(" → ")).toBe(200);
    const { figures } = (await answer.json()) as { readonly figures: readonly FigurePage[] };
    const [figure] = figures;
    if (figure === undefined) throw new Error(`no figure at ${trail.join(" → ")}`);
    if (figure.sources.length > 0) return { figure, trail };
    const next = figure.inputs[Math.floor(random() * figure.inputs.length)];
    if (next === undefined) throw new Error(`${trail.join(" → ")} has neither source nor inputs`);
    trail.push(next.ref);
  }
  throw new Error(`no source after ${trail.join(" → ")}`);
}

/** What is wrong with the lines that a figure of this dossier cites: nothing when they hold its number as it was printed. */
function readPrinted(dossier: string): (figure: FigurePage) => readonly string[] {
  const folder = join(dossiersFolder, dossier);
  const rows = (file: string) =>
    parse<Record<string, string>>(readFileSync(join(folder, file), "utf8"), { columns: true });
  const numbers = new Map(
    rows("numbers.csv").map(({ line = "", numbers: all = "" }) => [Number(line.replace(/^L/, "")), all.split(/\s+/)]),
  );
  const figures = new Map(rows("figures.csv").map((row) => [row["id"], row["printed"]]));
  const printedAs = (ref: string) => {
    const [table = "", row, column = ""] = ref.split("/");
    if (row === undefined) return figures.get(table);
    return rows(`tables/${table}.csv`).find((one) => one["row"] === row)?.[column];
  };
  return ({ ref, sources }) =>
    sources.flatMap(({ lines, printed }) => {
      const [, from = "", to = from] = /L(\d+)(?:-(\d+))?/.exec(lines) ?? [];
      const there = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => numbers.get(Number(from) + at));
      const held = there.flatMap((line) => (line ?? []).map(bare));
      const own = printedAs(ref);
      if (own === undefined) return [`${ref} is not in the dossier`];
      const digits = own.match(/\d+(?:[.,]\d+)*/g) ?? [];
      // A number that was printed as a word, or a PM, is only in the quotation.
      if (digits.length === 0) return printed.includes(own) ? [] : [`${lines} does not say "${own}"`];
      return digits.filter((one) => !held.includes(bare(one))).map((one) => `${lines} does not hold ${one}`);
    });
}

function bare(number: string): string {
  return number.replace(/^[-−+]/, "");
}
