import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { kinds, recurrences, statuses } from "../figure/kind.ts";
import { laws } from "../figure/law.ts";
import { missingReasons } from "../figure/missing.ts";
import { parsePeriod } from "../figure/period-text.ts";
import { isProblem } from "../figure/problem.ts";
import type { Unit } from "../figure/unit.ts";
import { type TextKey, t } from "./catalogue.ts";
import { writePeriod } from "./write-period.ts";
import { writeUnit, writeUnitHeading } from "./write-unit.ts";

/** Every list of texts of a language, by file: plain objects whose values are texts. */
async function lists(
  language: "nl" | "en",
): Promise<readonly (readonly [string, Readonly<Record<string, unknown>>])[]> {
  const folder = new URL(`./${language}/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && !/problem|words|\.test\./.test(file));
  const modules = await Promise.all(
    files.map(async (file) => [file, await import(new URL(file, folder).href)] as const),
  );
  return modules.flatMap(([file, module]) =>
    Object.values(module).flatMap((list) =>
      typeof list === "object" && list !== null && !Array.isArray(list) ? [[file, { ...list }] as const] : [],
    ),
  );
}

/** Parameters that take words of a closed list, which a text looks up: a word of no list would find nothing. */
const closed = { says: "surplus", positive: "deficit", lacks: ["target", "term"] } as const;

/** What a text is given where the test does not know whether it takes a word or a list of words: it can be read as both. */
function wordOrList(word: string): unknown {
  return new Proxy([word], {
    get: (list, name): unknown => {
      if (name in list) return Reflect.get(list, name);
      const method: unknown = Reflect.get(String.prototype, name);
      return typeof method === "function" ? method.bind(word) : undefined;
    },
  });
}

describe("the catalogue", () => {
  test.each(["nl", "en"] as const)("has every text of %s once, and reaches all of them", async (language) => {
    const seen = new Map<string, string>();
    for (const [file, list] of await lists(language)) {
      for (const [key, text] of Object.entries(list)) {
        expect(seen.get(key), `${key} in ${file}`).toBeUndefined();
        seen.set(key, file);
        if (typeof text === "string") expect(t(language, key as "kind.fixed")).toBe(text);
      }
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  test("has the same keys in both languages", async () => {
    const keys = async (language: "nl" | "en") =>
      (await lists(language)).flatMap(([, list]) => Object.keys(list)).sort();
    expect(await keys("en")).toEqual(await keys("nl"));
  });

  test("uses no exclamation marks and no dashes where a comma will do", async () => {
    for (const [, list] of await lists("nl")) {
      for (const text of Object.values(list)) if (typeof text === "string") expect(text).not.toMatch(/!|\s-\s/);
    }
  });

  test("names every kind, status, recurrence, law and reason in both languages", () => {
    const keys: readonly TextKey[] = [
      ...kinds.map((kind) => `kind.${kind}` as const),
      ...statuses.map((status) => `status.${status}` as const),
      ...recurrences.map((recurrence) => `recurrence.${recurrence}` as const),
      ...laws.map((law) => `law.${law}` as const),
      ...missingReasons.map((reason) => `reason.${reason}` as const),
    ];
    for (const key of keys) {
      for (const language of ["nl", "en"] as const) expect(t(language, key as "kind.fixed").length).toBeGreaterThan(1);
    }
  });

  test("fills in parameters", () => {
    expect(t("nl", "nearness.above", { number: "3" })).toBe("ruim 3");
    expect(t("en", "nearness.above", { number: "3" })).toBe("over 3");
  });

  test.each(["nl", "en"] as const)("writes every text of %s with whatever it is about", async (language) => {
    for (const word of ["1", "2"]) {
      const value = wordOrList(word);
      const params = new Proxy({}, { get: (_, name) => Reflect.get(closed, name) ?? value });
      for (const [, list] of await lists(language)) {
        for (const [key, text] of Object.entries(list)) {
          if (typeof text !== "function") continue;
          const written = String(text(params));
          expect(written, key).toMatch(/\S/);
          expect(written, key).not.toMatch(/undefined|NaN|\[object|!/);
        }
      }
    }
  });

  test("does not compile without a text's parameters, with those of another, or with an unknown key", () => {
    // @ts-expect-error the number is needed
    expect(() => t("nl", "nearness.above")).toThrow(TypeError);
    // @ts-expect-error this text takes no parameters
    expect(t("nl", "kind.fixed", { number: "3" })).toBe("vast bedrag");
    // @ts-expect-error there is no such text
    expect(() => t("nl", "kind.unheard-of")).toThrow(TypeError);
  });
});

describe("a period in words", () => {
  test.each([
    ["2018", "2018", "2018"],
    ["2018-H1", "eerste halfjaar 2018", "first half of 2018"],
    ["2018-Q3", "derde kwartaal 2018", "third quarter of 2018"],
    ["2018-06", "juni 2018", "June 2018"],
    ["2018-06-11", "11 juni 2018", "11 June 2018"],
    ["2018/2019", "schooljaar 2018-2019", "school year 2018-2019"],
    ["2018-W05", "week 5 van 2018", "week 5 of 2018"],
    ["2015..2018", "2015 tot en met 2018", "2015 up to and including 2018"],
    ["2016|2017", "2016 of 2017", "2016 or 2017"],
    ["2015|2016|2017-Q1", "2015, 2016 of eerste kwartaal 2017", "2015, 2016 or first quarter of 2017"],
  ])("%s is %s", (text, dutch, english) => {
    const period = parsePeriod(text);
    if (isProblem(period)) throw new Error(text);
    expect(writePeriod(period)).toBe(dutch);
    expect(writePeriod(period, "en")).toBe(english);
  });
});

describe("a unit in words", () => {
  test.each<[Unit, string]>([
    [{ quantity: "money" }, "euro"],
    [{ quantity: "money", per: "inhabitant" }, "euro per inwoner"],
    [{ quantity: "count", of: "cliënten" }, "cliënten"],
    [{ quantity: "count", of: "voorzieningen", per: "1000-inhabitants" }, "voorzieningen per 1.000 inwoners"],
    [{ quantity: "count", of: "inwoners", per: "1000-inhabitants" }, "per 1.000 inwoners"],
    [{ quantity: "money", per: "unit" }, "euro per eenheid"],
    [{ quantity: "duration", in: "working-day" }, "werkdagen"],
    [{ quantity: "percentage-point" }, "procentpunt"],
  ])("%j is %s", (unit, expected) => expect(writeUnit(unit)).toBe(expected));

  test.each([
    [1, "in euro"],
    [1000, "in duizenden euro"],
    [1e6, "in miljoenen euro"],
    [1e5, "in euro × 100.000"],
  ])("at scale %d heads a table with %s", (scale, expected) => {
    expect(writeUnitHeading({ quantity: "money" }, scale)).toBe(expected);
  });

  test("heads a table in English too", () => {
    expect(writeUnitHeading({ quantity: "money" }, 1e9, "en")).toBe("in billions of euros");
  });
});
