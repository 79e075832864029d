import type { Indicator } from "../../monitor/catalogue/indicator.ts";

/** The rows of an indicator are those of its model and way of counting. */
export function rowsKey({ model, counting }: Pick<Indicator, "model" | "counting">): string {
  return counting === undefined ? model : `${model} ${counting}`;
}
