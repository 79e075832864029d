import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { dayText } from "../../src/synth/day-number.ts";
import { denseHistory, denseQuestion } from "./dense-history.ts";
import { deliverFiles, rowsOfHistory } from "./lake-of-history.ts";
import { answersOf, comparable, modelNamed, settingsOf } from "./model-answers.ts";
import { obligations } from "./truth/execution.ts";

const dense = denseHistory(5, 60);
// A year of which more than half lies after the day asked, and no list of what counts as carrying out.
const history = { ...dense, support: { ...dense.support, executions: [] } };
const question = { ...denseQuestion, until: denseQuestion.from + 11 };

test("what is allocated for months to come is obliged in full, and without a list nobody measured the costs of execution", () =>
  inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfHistory(history) }]);
    const reader = await lake.read({ asOf: dayText(question.asOf) });
    try {
      const said = await answersOf(reader, modelNamed("verplichtingen-per-maand"), settingsOf(question));
      expect(comparable(said)).toEqual(comparable(obligations(history, question)));
      const allocated = await answersOf(reader, modelNamed("toegewezen-en-gedeclareerd"), settingsOf(question));
      // Where the list of prices ends the last price goes on in what is obliged, and not in what is allocated.
      const carried = [...said].flatMap(([key, row]) => ((row["prijs_doorgetrokken"] ?? 0) > 0 ? [key] : []));
      const sum = (counts: typeof said, column: string): number =>
        [...counts]
          .filter(([key]) => key > "2024-06" && !carried.some((one) => key.startsWith(one)))
          .reduce((total, [, row]) => total + (row[column] ?? 0), 0);
      expect(sum(said, "verplicht")).toBe(sum(allocated, "bedrag_toegewezen"));
      expect(sum(said, "verplicht")).toBeGreaterThan(0);

      const costs = await runModel(reader, modelNamed("uitvoeringskosten-per-jaar"), settingsOf(question));
      expect(costs.length).toBeGreaterThan(1);
      for (const row of costs) expect(row).toMatchObject({ kostendefinitie: "geen", uitvoeringskosten: null });
    } finally {
      reader.close();
    }
  }));
