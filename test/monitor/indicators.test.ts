import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { valueIn } from "../../src/monitor/catalogue/indicator.ts";
import { allSourcesOf, indicatorList, sourcesOf } from "../../src/monitor/catalogue/indicator-page.ts";
import { indicators } from "../../src/monitor/catalogue/indicators.ts";
import { composeModel } from "../../src/monitor/compose-model.ts";
import { parseModelText, readModelText } from "../../src/monitor/model-text.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { singular } from "../../src/text/nl/singular.ts";
import { writeUnitBehind } from "../../src/text/write-unit.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { answersOf, modelNamed, settingsOf } from "./model-answers.ts";
import { withBeside } from "./truth/beside.ts";
import { formulas } from "./truth/formulas.ts";
import type { Counts } from "./truth/history.ts";
import { truths } from "./truth/truths.ts";

const folderOf = (folder: string) => fileURLToPath(new URL(`../../src/monitor/${folder}`, import.meta.url));
const keyOf = ({ model, counting }: Pick<(typeof indicators)[number], "model" | "counting">) =>
  counting === undefined ? model : `${model} ${counting}`;

/** Models that are no figures by themselves: what an estimator works with. */
const lists = ["duren-van-zorg"];

describe("an indicator", () => {
  test("has a word of its own, a formula in the truth and a model with one too; none of them is without the others", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(Object.keys(formulas).toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
    expect([...new Set(indicators.map(keyOf)), ...lists].toSorted()).toEqual(Object.keys(truths).toSorted());
    const models = readdirSync(folderOf("models")).map((name) => name.replace(/\.sql$/, ""));
    expect([...new Set(indicators.map(({ model }) => model)), ...lists].toSorted()).toEqual(models.toSorted());
  });

  test("of declared care by month of care says how long nothing of it can have come, and no other does", () => {
    const ids = (told: typeof indicators) => told.map(({ id }) => id);
    const declared = indicators.filter((one) => allSourcesOf(one).includes("declaratieregel"));
    const saying = indicators.filter(({ comesAfter }) => comesAfter !== undefined);
    const silent = declared.filter(({ comesAfter, isKnownAhead }) => comesAfter === undefined && isKnownAhead !== true);
    expect(ids(saying)).toEqual(ids(declared.filter((one) => saying.includes(one))));
    // Waiting takes declarations only for what the starts did not tell; the others are of a model of declarations and count none.
    expect(ids(silent.filter(({ model }) => model !== "wachten-per-maand"))).toEqual([
      ...["pgb-uitgaven", "toegewezen-volume", "toegewezen-bedrag", "toegewezen-volume-per-client"],
      ...["toewijzingen-zonder-prijs", "plafond"],
    ]);
    expect(ids(saying.filter(({ comesAfter }) => comesAfter === 2))).toEqual(["laat-gedeclareerd", "laat-aandeel"]);
  });

  test("counts what can be one: of one thing its noun is singular", () => {
    // What is per something else, an index or a length of time is named otherwise, or stands behind no 1.
    const nouns = [...new Set(indicators.map(({ unit }) => unit))].filter((unit) => /^\p{L}+(?:en|s)$/u.test(unit));
    const durations = ["dagen", "uren", "werkdagen"];
    expect(nouns.length).toBeGreaterThan(20);
    expect(nouns.filter((noun) => !durations.includes(noun) && singular(noun) === noun)).toEqual([]);
    expect(writeUnitBehind("1", { quantity: "count", of: "zaken" })).toBe("zaak");
  });

  test("is worth in the lake what its formula makes of the truth", { timeout: 60_000 }, () =>
    inFolder(async (folder) => {
      const history = denseHistory(21, 90);
      const lake = await openLake(folder);
      await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(history) }]);
      const reader = await lake.read({ asOf: dayText(denseQuestion.asOf) });
      try {
        for (const key of new Set(indicators.map(keyOf))) {
          const model = modelNamed(key);
          const answer = await answersOf(reader, model, settingsOf(denseQuestion));
          const truthOf = (name: string): Counts => truths[name]?.(history, denseQuestion) ?? new Map();
          for (const indicator of indicators.filter((one) => keyOf(one) === key)) {
            const { id, measure, beside } = indicator;
            const other = beside && (await answersOf(reader, modelNamed(keyOf(beside)), settingsOf(denseQuestion)));
            const said = withBeside(indicator, answer, () => other ?? new Map());
            const truth = withBeside(indicator, truthOf(key), truthOf);
            const values = [...said].map(([at, row]) => `${at} ${told(valueIn(measure, row))}`);
            const expected = [...said.keys()].map((at) => {
              const counts: Readonly<Record<string, number>> = truth.get(at) ?? {};
              return `${at} ${told(formulas[id]?.((column) => counts[column] ?? 0))}`;
            });
            expect(values, id).toEqual(expected);
          }
        }
      } finally {
        reader.close();
      }
    }),
  );
});

/** A number as far as arithmetic is exact; what is divided by nothing is none. */
function told(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "-" : String(Number(value.toPrecision(11)));
}

const answers = ["declaratieantwoord", "declaratieregel_antwoord"];

describe("a model", () => {
  test.each(indicators.map(keyOf).filter((key, at, all) => all.indexOf(key) === at))(
    "reads at most three tables of the lake, each once: %s",
    (key) => {
      const [model = "", word] = key.split(" ");
      const counting = indicators.find((one) => keyOf(one) === key && one.counting === word)?.counting;
      const { sql } = composeModel(model, counting);
      const all = sourcesOf({ model, ...(counting === undefined ? {} : { counting }) });
      // What was answered on a declaration stands in two tables beside its lines, and is asked in one text.
      const tables = all.filter((table) => !all.includes("declaratieregel") || !answers.includes(table));
      const reads = all.map((table) => sql.match(new RegExp(`\\b(?:FROM|JOIN) ${table}\\b`, "g"))?.length ?? 0);
      // Requests are of two kinds and have two kinds of answer.
      expect(tables.length).toBeLessThanOrEqual(model === "verzoeken-per-maand" ? 4 : 3);
      expect(reads).toEqual(all.map(() => 1));
    },
  );

  test("says what it counts, one row for what, and by which columns rows differ", () => {
    for (const folder of ["base", "models"] as const)
      for (const file of readdirSync(folderOf(folder))) {
        const { about, grain, keys, sql } = readModelText(folder, file.replace(/\.sql$/, ""));
        expect([about.length > 20, grain.length > 10, keys.length > 0, sql.startsWith("SELECT")], file).toEqual(
          Array(4).fill(true),
        );
        // BETWEEN hides two boundaries from the test that moves them.
        expect(sql, file).not.toMatch(/\bBETWEEN (?!UNBOUNDED)/);
      }
    expect(() => parseModelText("leeg", "SELECT 1")).toThrow("model leeg does not say its wat");
  });

  test("is described in the page of reference with its sources", () => {
    expect(indicatorList()).toContain(
      "| bronnen | `declaratieantwoord`, `declaratieregel`, `declaratieregel_antwoord` |",
    );
  });
});
