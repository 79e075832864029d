import { sentence } from "../../src/text/sentence.ts";
import type { GoalTreeState } from "../../src/chart/goal-tree.ts";
import type { MissingReason } from "../../src/figure/missing.ts";
import { clients } from "./example-figures.ts";

function latest(id: string, value: number | MissingReason) {
  const ref = `doel/${id}`;
  return { latest: { ref, figure: clients(ref, value) } };
}

/** Goals with sub-goals, indicators and signals in every direction; two branches are missing. */
export const youthGoals: GoalTreeState = {
  id: "doelenboom",
  type: "goal-tree",
  name: "Van de drie doelen gaat er één de goede kant op",
  sentence: sentence("Voor het doel over de wachttijd is er geen indicator; daarover kunnen wij niets zeggen."),
  unit: "Aantallen op 31 december 2026, gemeente Waterrijk",
  style: { scale: 1, decimals: 0 },
  source: "Gemeente Waterrijk, evaluatie jeugdbeleid 2026",
  nodes: [
    { id: "d1", kind: "goal", label: "Kinderen groeien thuis op", direction: "right-way" },
    {
      id: "d1a",
      parent: "d1",
      kind: "sub-goal",
      label: "Minder kinderen wonen in een instelling of in een pleeggezin buiten de eigen gemeente",
      direction: "right-way",
    },
    { id: "i1", parent: "d1a", kind: "indicator", label: "jongeren met verblijf", direction: "right-way", ...latest("i1", 58) },
    { id: "s1", parent: "d1a", kind: "signal", label: "verwijzers kennen het alternatief", direction: "steady" },
    { id: "d1b", parent: "d1", kind: "sub-goal", label: "Ouders krijgen op tijd steun" },
    { id: "d2", kind: "goal", label: "Hulp duurt niet langer dan nodig", direction: "wrong-way" },
    {
      id: "i2",
      parent: "d2",
      kind: "indicator",
      label: "trajecten langer dan twee jaar",
      direction: "wrong-way",
      ...latest("i2", 1204),
    },
    {
      id: "i3",
      parent: "d2",
      kind: "indicator",
      label: "jongeren die binnen een jaar terugkeren",
      direction: "not-judged",
      ...latest("i3", "not-measured"),
    },
    { id: "d3", kind: "goal", label: "Niemand wacht langer dan de wet toestaat", direction: "not-judged" },
  ],
};
