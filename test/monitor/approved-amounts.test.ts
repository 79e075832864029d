import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { answerRows } from "../../src/monitor/tie-out/answer-rows.ts";
import { giversOf } from "../../src/monitor/tie-out/givers.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { answersOf, modelNamed, settingsOf } from "./model-answers.ts";

test("staff see the amounts of the tie-out on the monitor too, to the cent and product by product", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(denseHistory(5)) }]);
    const day = dayText(denseQuestion.asOf);
    const reader = await lake.read({ asOf: day });
    try {
      const givers = giversOf(await answerRows(reader, "gevers", { day, awaited: 3, bookedBy: "antwoord" }));
      const years = givers.map(({ year }) => Number(year));
      const whole = { ...denseQuestion, from: Math.min(...years) * 12, until: Math.max(...years) * 12 + 11 };
      const said = await answersOf(reader, modelNamed("producten-per-jaar"), settingsOf(whole));
      const amounts = [...said].flatMap(([key, row]) => (key.endsWith("|*") ? [] : [`${key} ${row["bedrag"]}`]));
      expect(amounts.toSorted()).toEqual(givers.map((one) => `${one.year}|${one.product} ${one.cents}`).toSorted());
      expect(amounts.length).toBeGreaterThan(3);
    } finally {
      reader.close();
    }
  }));
