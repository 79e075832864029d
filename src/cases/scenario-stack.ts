import type { ComputedResult, ScenarioResult } from "../scenario/comparison.ts";

/** The baseline on which a package lies in the end, also where it adds to another package; undefined for a baseline itself. */
export function baselineOf(
  { scenario }: ComputedResult,
  results: readonly ScenarioResult[],
): ComputedResult | undefined {
  if (scenario.type !== "package") return undefined;
  const below = results.find((result) => result.scenario.id === scenario.baseline);
  if (below?.type !== "computed") return undefined;
  return below.scenario.type === "baseline" ? below : baselineOf(below, results);
}
