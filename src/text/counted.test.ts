import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { t } from "./catalogue.ts";
import { counted, ofThe } from "./counted.ts";
import { singular } from "./nl/singular.ts";
import { writeUnitBehind } from "./write-unit.ts";

/** Words that look like a plural and are none. */
const unchanging = new Set([
  "aangenomen",
  "afgewezen",
  "binnen",
  "deels",
  "eens",
  "gevonden",
  "is",
  "tegen",
  "verborgen",
]);

/** Parameters that are a list of words. */
const lists = new Set(["missing", "lacks", "measures"]);

describe("a number and its noun", () => {
  test("agree for none, one and more", () => {
    expect([0, 1, 2].map((count) => counted(count, "verband", "verbanden"))).toEqual([
      "0 verbanden",
      "1 verband",
      "2 verbanden",
    ]);
    expect([1, 2].map((count) => ofThe(count, "scenario", "scenario’s"))).toEqual(["1 scenario", "de 2 scenario’s"]);
  });

  test("agree in every sentence of the catalogue that counts: what follows 1 is not what follows 2", async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { key, text, counts } of await countingTexts()) {
      for (const name of counts) {
        const [one, two] = [1, 2].map((count) => text(wordsExcept(name, count)));
        const after = [nounsAfter(1, one ?? ""), nounsAfter(2, two ?? "")];
        tried += 1;
        if (after[0]?.some((noun) => after[1]?.includes(noun))) wrong.push(`${key} (${name}): ${one}`);
      }
    }
    expect(tried).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  test("agree behind a figure: one of them is singular, whatever the sign, and 1,0 is not one", () => {
    const count = { quantity: "count", of: "verordeningen" } as const;
    expect(["0", "1", "\u22121", "2", "10", "1,0"].map((number) => writeUnitBehind(number, count))).toEqual([
      "verordeningen",
      "verordening",
      "verordening",
      "verordeningen",
      "verordeningen",
      "verordeningen",
    ]);
    expect(writeUnitBehind("1", { quantity: "duration", in: "month" })).toBe("maand");
    expect(writeUnitBehind("1", { quantity: "count", of: "wijkcoaches", per: "client" })).toBe("wijkcoach per cliënt");
    expect(writeUnitBehind("1", count, "en")).toBe("verordeningen");
  });

  test("agree for every noun that the five dossiers count", async () => {
    const nouns = await countedNouns();
    expect(nouns.size).toBeGreaterThan(70);
    expect([...nouns].filter((noun) => singular(noun) === noun)).toEqual(["keer"]);
    expect(singular("onbekende dingen op de lijst")).toBe("onbekende dingen op de lijst");
  });

  test("says what to do where there was nothing to check, and never that nothing closes", () => {
    expect(t("nl", "check.clean", { checked: 0 })).toContain("Er was niets na te rekenen");
    expect(t("nl", "check.clean", { checked: 0 })).not.toContain("alles sluit");
    expect(t("nl", "check.clean", { checked: 1 })).toBe("1 verband nagerekend: alles sluit.");
  });
});

interface CountingText {
  readonly key: string;
  readonly text: (params: object) => string;
  /** The parameters that are numbers, as the source of the catalogue declares them. */
  readonly counts: readonly string[];
}

async function countingTexts(): Promise<readonly CountingText[]> {
  const folder = new URL("./nl/", import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts"));
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(new URL(file, folder), "utf8");
      const module: Record<string, unknown> = await import(new URL(file, folder).href);
      return Object.values(module).flatMap((list) =>
        Object.entries(typeof list === "object" && list !== null ? list : {}).flatMap(([key, text]) => {
          if (typeof text !== "function") return [];
          const at = source.indexOf(`"${key}":`);
          const head = source.slice(at, source.indexOf("=>", at));
          const counts = [...head.matchAll(/readonly (\w+): number/g)].map(([, name]) => name ?? "");
          return [{ key, text: (params: object) => String(text(params)), counts }];
        }),
      );
    }),
  );
  return found.flat().filter(({ key }) => !/^(?:period|ui\.texts\.history|report\.part)/.test(key));
}

/** Every parameter a word, and one a number. */
function wordsExcept(name: string, count: number): object {
  return new Proxy({}, { get: (_, key) => (key === name ? count : lists.has(String(key)) ? ["woord"] : "woord") });
}

/** What looks like a plural after a number; an adjective on -e may stand before it. */
function nounsAfter(count: number, text: string): readonly string[] {
  const word = String.raw`\p{L}+(?:[’-]\p{L}+)*`;
  return [...text.matchAll(new RegExp(String.raw`(?<![\d.,\p{L}])${count} (?:\p{L}{3,}e )?(${word})`, "gu"))]
    .map(([, noun]) => noun ?? "")
    .filter((noun) => /(?:en|ën|s)$/u.test(noun) && !unchanging.has(noun));
}

async function countedNouns(): Promise<ReadonlySet<string>> {
  const folder = new URL("../../dossiers/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:csv|yaml)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/count:([^,"|\n}/]+)/g)].map(([, noun]) => noun?.trim() ?? "")),
  );
}
