import type { CubeCell } from "../../src/disclosure/cube.ts";
import { flatHierarchy } from "../../src/disclosure/hierarchy.ts";
import type { Dataset } from "../../src/disclosure/release-dataset.ts";
import { countRules } from "../../src/disclosure/rules.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { streamOf } from "./random-cubes.ts";

/** One true count, before the gate. */
export interface TrueCell {
  readonly filter: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A table with counts that stand nowhere by chance: seven digits that are drawn, so that no source text has them. */
export function secretTable(): { readonly dataset: Dataset; readonly cells: readonly TrueCell[] } {
  const random = streamOf(20_261_128);
  const areas = ["noord", "midden", "zuid", "west"];
  const laws = ["wmo", "jeugd", "pw"];
  // Below the threshold of a million in the first area and law, above it elsewhere.
  const draw = (isSmall: boolean): number => (isSmall ? 200_000 : 3_000_000) + Math.floor(random() * 700_000);
  const drawn = areas.flatMap((area, row) =>
    laws.map((law, column) => ({ area, law, value: draw(row === 0 && column === 0) })),
  );
  const cells = drawn.map(({ area, law, value }): CubeCell => ({ codes: [area, law], value }));
  const dimensions = [flatHierarchy("gebied", "totaal", areas), flatHierarchy("wet", "totaal", laws)];
  const cube = { id: "c", indicator: "clients", dimensions, cells };
  return {
    dataset: { id: "clients", rules: { ...countRules, threshold: 1_000_000 }, cubes: [cube] },
    cells: drawn.map(({ area, law, value }) => ({ filter: { gebied: area, wet: law }, value })),
  };
}

/** A count as a model gives it, with all that a figure may carry of its value. */
export function figureOf(filter: TrueCell["filter"], value: number): Figure {
  return {
    value,
    unit: { quantity: "count", of: "client" },
    printed: { text: String(value), scale: 1, decimals: 0 },
    interval: { low: value - 0.5, high: value + 0.5 },
    rounding: { low: value - 0.5, high: value + 0.5 },
    kind: "fixed",
    definition: { id: "clients", version: 1 },
    label: "Cliënten",
    scope: { municipality: "GM9999" },
    period: { type: "year", year: 2026 },
    status: "provisional",
    knownOn: { type: "day", year: 2026, month: 4, day: 1 },
    provenance: { type: "model", model: "clients", filter, snapshot: "s1" },
  };
}
