import type { LakeReader } from "../../src/lake/reader.ts";
import { type ComposedModel, composeModel } from "../../src/monitor/compose-model.ts";
import { countings } from "../../src/monitor/model-text.ts";
import type { MonitorSettings } from "../../src/monitor/monitor-settings.ts";
import { runModel } from "../../src/monitor/run-model.ts";
import { dayText, monthText } from "../../src/synth/day-number.ts";
import type { Counts, Question } from "./truth/history.ts";

/** A question as the monitor takes it. */
export function settingsOf({ from, until, asOf, ...rules }: Question): MonitorSettings {
  return {
    from: monthText(from),
    until: monthText(until),
    day: dayText(asOf),
    ...rules,
  };
}

/** The model of a name such as `clienten-per-maand gestart`. */
export function modelNamed(name: string): ComposedModel {
  const [model = "", word] = name.split(" ");
  return composeModel(
    model,
    countings.find((one) => one === word),
  );
}

/** Rounds away what double arithmetic leaves behind; counts and cents are whole and stay what they are. */
const precise = (value: number): number => Number(value.toPrecision(12));

/** What a model says, by key, without the municipality and without what is 0. */
export async function answersOf(reader: LakeReader, model: ComposedModel, settings: MonitorSettings): Promise<Counts> {
  const counts = new Map<string, Record<string, number>>();
  for (const row of await runModel(reader, model, settings, "together")) {
    const key = model.keys.filter((name) => name !== "gemeente").map((name) => String(row[name]));
    const at = key.join("|");
    if (counts.has(at)) throw new Error(`${model.name} says ${at} twice`);
    counts.set(
      at,
      Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) =>
          model.keys.includes(name) ? [] : [[name, Number(value ?? 0)] as const],
        ),
      ),
    );
  }
  return counts;
}

/** Counts in one order and without zeros, to compare. */
export function comparable(counts: Counts): readonly string[] {
  return [...counts]
    .flatMap(([key, row]) => {
      const said = Object.entries(row).filter(([, value]) => value !== 0);
      if (said.length === 0) return [];
      return [
        `${key}: ${said
          .map(([name, value]) => `${name} ${precise(value)}`)
          .sort()
          .join(", ")}`,
      ];
    })
    .sort();
}
