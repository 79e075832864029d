import { expect, test } from "vitest";
import { explainChange } from "../../src/cases/explain/explain-change.ts";

import { operatorFor } from "../../src/cli/inspection-log.ts";
import { RandomStream } from "../../src/figure/random-stream.ts";
import { deliver, inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { randomLake } from "../../src/monitor/tie-out/random-lake.fixture.ts";
import { tieOut } from "../../src/monitor/tie-out/tie-out.ts";

const staff = operatorFor("toets");
const seeds = [1, 2, 3, 4];

test.each(seeds)(
  "what a year cost as known today is what the tie-out approved and what still waits for an answer, to the cent: town %i",
  (seed) =>
    inFolder(async (folder) => {
      const random = new RandomStream(seed, 11);
      const made = randomLake((below) => random.below(below));
      const lake = await openLake(folder);
      await deliver(lake, "alles", made.rows);
      const reader = await lake.read({});
      const { rows } = await tieOut(reader, { awaited: 2, bookedBy: "antwoord" });
      reader.close();
      const year = rows.filter(({ month }) => month.startsWith("2025"));
      const approved = year.reduce((sum, { amounts }) => sum + amounts.goedgekeurd, 0);
      const open = made.lines.filter(({ answered, month }) => answered === undefined && month.startsWith("2025"));
      const waiting = open.reduce((sum, { cents }) => sum + cents, 0);
      const asked = { from: "2024", to: "2025", by: ["product"], gap: 30 } as const;
      const view = await explainChange(lake, asked, staff, { method: "lmdi", record: () => Promise.resolve() });
      expect(view.total.today.to.figure.value).toBe(approved + waiting);
      // The parts add up to it too, a late refusal among them.
      const parts = view.total.effects.reduce((sum, { figure }) => sum + Number(figure.value), 0);
      expect(parts).toBe(view.total.today.change.figure.value);
    }),
);
