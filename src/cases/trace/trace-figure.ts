import type { Figure } from "../../figure/figure.ts";
import { periodText } from "../../figure/period-text.ts";
import { openLake } from "../../lake/lake.ts";
import type { LakeReader } from "../../lake/reader.ts";
import type { Indicator } from "../../monitor/catalogue/indicator.ts";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { composeModel } from "../../monitor/compose-model.ts";
import { type MonitorSettings, usualRules } from "../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../monitor/run-model.ts";
import { stages } from "../../monitor/tie-out/stage.ts";
import { traceStage } from "../../monitor/tie-out/trace-stage.ts";
import { traceNumber } from "../../monitor/trace-model.ts";
import { figureOf } from "../monitor/monitor-figures.ts";
import { sumUnit } from "./sum-unit.ts";
import { type NamedTrace, named } from "./traced.ts";

/**
 * The lines of delivered files behind a figure of a lake: it says model, place and snapshot, and the lines are looked up in that snapshot as of
 * the day of the figure. Undefined of a figure that is no number of the monitor or the tie-out, that is worked out of other numbers, or whose
 * place no row has. Whoever calls this has put on record who looks and why.
 *
 * @param most so many lines are given; all of them are counted.
 */
export async function traceFigure(folder: string, figure: Figure, most: number): Promise<NamedTrace | undefined> {
  const { provenance, scope, definition } = figure;
  if (provenance.type !== "model") return undefined;
  const lake = await openLake(folder);
  const reader = await lake.read({
    asOf: periodText(figure.knownOn),
    snapshot: provenance.snapshot,
    gemeenten: [scope.municipality.slice(2)],
  });
  try {
    const indicator = indicators.find(({ id, version }) => id === definition.id && version === definition.version);
    const trace =
      indicator === undefined
        ? await traceAmount(reader, figure, most)
        : await traceIndicator(reader, indicator, figure, most);
    const unit = indicator === undefined ? "eurocenten" : sumUnit(indicator.model, indicator.measure.column);
    return trace === undefined ? undefined : named(trace, reader.snapshot, unit);
  } finally {
    reader.close();
  }
}

async function traceIndicator(reader: LakeReader, indicator: Indicator, figure: Figure, most: number) {
  const settings = settingsOf(figure);
  if (settings === undefined) return undefined;
  const row = await rowOf(reader, indicator, figure, settings);
  if (row === undefined) return undefined;
  const { model, counting, measure } = indicator;
  const of = { model, row, column: measure.column, ...(counting === undefined ? {} : { counting }) };
  return traceNumber(reader, of, settings, most);
}

/** The months that a figure is about, under the usual rules. */
function settingsOf({ period, knownOn }: Figure): MonitorSettings | undefined {
  const rules = { ...usualRules, day: periodText(knownOn) };
  if (period.type === "month") {
    const month = `${period.year}-${String(period.month).padStart(2, "0")}`;
    return { ...rules, from: month, until: month };
  }
  return period.type === "year" ? { ...rules, from: `${period.year}-01`, until: `${period.year}-12` } : undefined;
}

/** The row of the model in which the figure stands: the one that makes a figure at the same place. */
async function rowOf(
  reader: LakeReader,
  indicator: Indicator,
  { provenance, knownOn }: Figure,
  settings: MonitorSettings,
): Promise<ModelRow | undefined> {
  if (provenance.type !== "model") return undefined;
  const place = JSON.stringify([provenance.model, provenance.filter]);
  const about = { snapshot: provenance.snapshot, asOf: knownOn };
  const rows = await runModel(reader, composeModel(indicator.model, indicator.counting), settings);
  return rows.find((row) => {
    const made = figureOf(indicator, row, about).provenance;
    return made.type === "model" && JSON.stringify([made.model, made.filter]) === place;
  });
}

/** The lines behind an amount of the tie-out; a difference is worked out of two stages and has none of its own. */
async function traceAmount(reader: LakeReader, { definition, provenance, scope }: Figure, most: number) {
  if (provenance.type !== "model" || !provenance.model.startsWith("aansluiting.")) return undefined;
  const stage = stages.find((one) => definition.id === `aansluiting.${one}`);
  const { product } = provenance.filter;
  if (stage === undefined || product === undefined) return undefined;
  const period = provenance.model.slice(provenance.model.lastIndexOf(".") + 1);
  const of = { municipality: scope.municipality.slice(2), product, stage, period };
  return traceStage(reader, of, { awaited: 3, bookedBy: "antwoord" }, most);
}
