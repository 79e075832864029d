import type { Indicator } from "../../../src/monitor/catalogue/indicator.ts";
import { modelNamed } from "../model-answers.ts";
import type { Counts } from "./history.ts";

/** What an indicator is divided by when it comes from another model: added to the counts of its own, place by place. */
export function withBeside(
  { model, beside, measure }: Indicator,
  own: Counts,
  ofModel: (name: string) => Counts,
): Counts {
  if (beside === undefined || !("over" in measure)) return own;
  const { over } = measure;
  const other = ofModel(beside.counting === undefined ? beside.model : `${beside.model} ${beside.counting}`);
  const columns = keysOf(model);
  return new Map(
    [...own].map(([place, row]) => {
      const words = place.split("|");
      const at = keysOf(beside.model).map((name) => (beside.by.includes(name) ? words[columns.indexOf(name)] : "*"));
      return [place, { ...row, [over]: other.get(at.join("|"))?.[over] ?? 0 }];
    }),
  );
}

const keysOf = (model: string): readonly string[] => modelNamed(model).keys.filter((name) => name !== "gemeente");
