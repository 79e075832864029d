import type { MatrixItem, MatrixState } from "../chart/matrix.ts";
import { isMissing } from "../figure/missing.ts";
import type { Measure } from "../policy/measure.ts";
import type { Risk } from "../policy/risk.ts";
import type { ComputedResult, Entry } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { say } from "../text/sentence.ts";
import { entryOf, thousands } from "./amounts.ts";
import type { MeasureFrame } from "./measure-tables.ts";
import { shortName } from "./pending.ts";

const effects = ["costs", "none", "small", "middle", "large"] as const;
const certainties = ["risk", "condition", "none"] as const;
const impacts = ["said", "none"] as const;

/** Bounds between a small, a middle and a large effect on a year's balance, in cents: our own choice, said with the chart. */
const middleFrom = 100_000_00;
const largeFrom = 500_000_00;

/**
 * The measures of a scenario by their effect in the last year, by what the source says can stop them, and by whether it names
 * consequences for residents. None of it is a weight of ours: the levels say what stands in the dossier. What holds for a
 * part of a measure holds for the measure. Undefined without measures.
 */
export function measureMatrixChart(
  { scenario, measures }: ComputedResult,
  risks: readonly Risk[],
  { measures: all, years, gate, source }: MeasureFrame,
): MatrixState | undefined {
  const year = years.at(-1) ?? "";
  const items = measures.flatMap(({ measure, effect, counted }): readonly MatrixItem[] => {
    if (!counted) return [];
    const entry = entryOf(effect, year);
    const whole = [measure, ...all.filter(({ partOf }) => partOf === measure.id)];
    const across = entry === undefined ? undefined : effectLevel(entry);
    return [
      {
        id: measure.id,
        // A cell of a narrow screen has no room for "P1 t/m P5".
        mark: shortName(measure).replace(/\s+t\/m\s+/u, "–"),
        label: measure.title,
        ...(across === undefined ? {} : { across }),
        down: certaintyOf(whole, risks, entry),
        sign: whole.some(({ residents = [] }) => residents.length > 0) ? "said" : "none",
        ...(entry === undefined ? {} : { effect: { ref: entry.ref, figure: gate.release(entry.figure) } }),
      },
    ];
  });
  if (items.length === 0) return undefined;
  return {
    type: "matrix",
    id: `matrix-${scenario.id}`,
    name: t("nl", "weighing.matrix.name", {
      scenario: scenario.title,
      count: items.filter(({ down }) => down !== "none").length,
      total: items.length,
    }),
    sentence: say("nl", "weighing.matrix.sentence", { year }),
    unit: t("nl", "weighing.matrix.unit", { year }),
    style: thousands,
    source,
    across: {
      label: t("nl", "weighing.effect"),
      levels: effects
        .filter((id) => !["costs", "none"].includes(id) || items.some(({ across }) => across === id))
        .map((id) => ({ id, label: t("nl", `weighing.effect.${id}`) })),
    },
    down: {
      label: t("nl", "weighing.certainty"),
      levels: certainties.map((id) => ({ id, label: t("nl", `weighing.certainty.${id}`) })),
    },
    sign: {
      label: t("nl", "weighing.impact"),
      levels: impacts.map((id) => ({ id, label: t("nl", `weighing.impact.${id}`) })),
    },
    items,
  };
}

function effectLevel({ figure: { value } }: Entry): (typeof effects)[number] | undefined {
  if (isMissing(value)) return undefined;
  if (value < 0) return "costs";
  if (value === 0) return "none";
  if (value < middleFrom) return "small";
  return value < largeFrom ? "middle" : "large";
}

function certaintyOf(
  measures: readonly Measure[],
  risks: readonly Risk[],
  entry: Entry | undefined,
): (typeof certainties)[number] {
  const touched = risks.some((risk) => measures.some(({ id }) => risk.measures.includes(id)));
  if (touched || measures.some((measure) => measure.risks.length > 0)) return "risk";
  const isTentative =
    entry?.figure.kind === "provisional" ||
    entry?.figure.kind === "maximum" ||
    entry?.figure.printed?.qualifier === "at-most";
  const depends = measures.some(({ conditions, dependencies = [] }) => conditions.length + dependencies.length > 0);
  return isTentative || depends ? "condition" : "none";
}
