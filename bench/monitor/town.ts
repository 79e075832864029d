import { createHash } from "node:crypto";
import { type Lake, openLake } from "../../src/lake/lake.ts";
import { dayText, monthText } from "../../src/synth/day-number.ts";
import type { Parameters } from "../../src/synth/parameters.ts";
import { partsOf, prepare } from "../../src/synth/simulate.ts";
import { rowsOfHistory } from "../../test/monitor/lake-of-history.ts";
import { historyOf } from "../../test/monitor/synthetic-history.ts";

/** A municipality that does not exist, in a lake. */
export interface Town {
  readonly lake: Lake;
  readonly inhabitants: number;
  /** All its months, `2025-01`, and the last day of which something is known. */
  readonly months: readonly string[];
  readonly day: string;
}

const gemeente = "9901";

/**
 * Loads a synthetic municipality into a new lake, part by part and without XML, so that memory holds 10,000 inhabitants whatever
 * their number. Months begin with January 2023.
 */
export async function loadTown(folder: string, size: Pick<Parameters, "inhabitants" | "months">): Promise<Town> {
  const parameters: Parameters = { ...size, seed: 1, start: 2023 * 12, regimes: [] };
  const run = prepare(parameters);
  const lake = await openLake(folder);
  const delivery = await lake.deliver({ gemeente, source: "bench" });
  try {
    for (const part of partsOf(run)) {
      const name = `part ${part.number} of ${size.inhabitants}`;
      delivery.begin({ name, sha256: createHash("sha256").update(name).digest("hex"), bytes: name.length });
      await delivery.add(rowsOfHistory(historyOf(run, [part])));
    }
    await delivery.commit();
  } catch (error) {
    await delivery.abandon();
    throw error;
  }
  // Without it the models that join laws in a household are refused, which is quick for the wrong reason.
  const allows = { purpose: "bench", basis: "bench", from: "2020-01-01", until: "2999-12-31" };
  await lake.recordHouseholds({ gemeente, by: "bench", allows });
  const months = Array.from({ length: size.months }, (_, at) => monthText(parameters.start + at));
  return { lake, inhabitants: size.inhabitants, months, day: dayText(run.last) };
}
