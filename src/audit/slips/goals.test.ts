import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../figure/figure.ts";
import type { Goal } from "../../policy/goal.ts";
import type { Indicator } from "../../policy/indicator.ts";
import type { Judgement } from "../../policy/judgement.ts";
import type { SlipGround } from "./dossier-slip.ts";
import { goalIncomplete } from "./goal-incomplete.ts";
import { paceWithoutGround } from "./pace-without-ground.ts";
import { figure, ground, line, period, told } from "./slip-ground.fixture.ts";

const goal: Goal = {
  id: "doel",
  title: "Minder wachten",
  type: "goal",
  term: period("2028"),
  owner: "Wethouder zorg",
  lines: line(1),
};
const indicator: Indicator = {
  id: "ind",
  title: "Dagen wachten",
  goals: ["doel"],
  type: "effect",
  status: "measured",
  direction: "lower",
  figures: ["w2024", "w2025", "w2026"],
  target: "doel-2028",
  benchmarks: [],
  lines: line(2),
};
const judgement: Judgement = {
  id: "oordeel",
  about: "doel",
  judge: "college",
  reached: "partly",
  fastEnough: "yes",
  grounds: [],
  lines: line(3),
};
const figures = new Map<string, Figure>([
  ["w2024", figure(40, { period: period("2024") })],
  ["w2025", figure(35, { period: period("2025") })],
  ["w2026", figure(30, { period: period("2026") })],
  ["doel-2028", figure(20, { period: period("2028") })],
]);

function dossier(change: { readonly goal?: Partial<Goal>; readonly indicator?: Partial<Indicator> } = {}): SlipGround {
  return ground({
    figures,
    goals: [{ ...goal, ...change.goal }],
    indicators: [{ ...indicator, ...change.indicator }],
    judgements: [judgement],
  });
}

function lacks(from: SlipGround) {
  return goalIncomplete(from).map(({ facts }) => ("lacks" in facts ? facts.lacks : []));
}

/** Drops keys, as a dossier leaves them out. */
function without<T extends object>(whole: T, ...keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof T))) as T;
}

describe("a goal that can be followed", () => {
  it("gives no finding when it has indicator, effect, baseline, target, term and owner", () => {
    expect(goalIncomplete(dossier())).toEqual([]);
  });

  it("is reported with everything that it lacks, and with nothing else, whichever of them are taken away", () => {
    const parts = ["owner", "term", "target", "effect", "baseline"] as const;
    fc.assert(
      fc.property(fc.subarray([...parts]), (taken) => {
        const has = (part: (typeof parts)[number]) => !taken.includes(part);
        const own = without(
          goal,
          ...(has("owner") ? [] : (["owner"] as const)),
          ...(has("term") ? [] : (["term"] as const)),
        );
        const measured = without(indicator, ...(has("target") ? [] : (["target"] as const)));
        const from = ground({
          // A target for 2028 is a term by itself, so it is set for a span here.
          figures: new Map([...figures, ["doel-2028", figure(20, { period: period("2027..2028") })]]),
          goals: [own],
          indicators: [
            {
              ...measured,
              type: has("effect") ? "effect" : "output",
              figures: has("baseline") ? indicator.figures : [],
            },
          ],
        });
        expect(new Set(lacks(from).flat())).toEqual(new Set(taken));
      }),
    );
  });

  it("lacks its baseline and target with its indicator", () => {
    expect(lacks({ ...dossier(), indicators: [] })).toEqual([["indicator", "baseline", "target"]]);
  });

  it("takes term and owner from the goal above, and indicators from the goals beneath", () => {
    const child = without({ ...goal, id: "kind", parent: "doel", type: "sub-goal" as const }, "term", "owner");
    const from = { ...dossier({ indicator: { goals: ["kind"] } }), goals: [goal, child] };
    expect(goalIncomplete(from)).toEqual([]);
  });

  it("is left alone as a strategy, and as a principle that nobody measures or judges", () => {
    const bare = (type: Goal["type"]): Goal => ({ ...without(goal, "term", "owner"), type });
    expect(goalIncomplete(ground({ goals: [bare("principle"), bare("strategy"), bare("ambition")] }))).toEqual([]);
    expect(told(goalIncomplete(ground({ goals: [bare("principle")], judgements: [judgement] })))).toEqual([
      "goal-incomplete zeker goals/doel",
    ]);
  });

  it("only possibly lacks an indicator of effect when the source does not class its indicator", () => {
    expect(told(goalIncomplete(dossier({ indicator: { type: "unknown" } })))).toEqual([
      "goal-incomplete mogelijk goals/doel",
    ]);
  });
});

describe("a judgement of pace", () => {
  it("stands on a target, a term and three points", () => {
    expect(paceWithoutGround(dossier())).toEqual([]);
  });

  it("is reported with what it lacks and how many points there are", () => {
    const [slip] = paceWithoutGround(dossier({ indicator: { figures: ["w2024", "w2025"] } }));
    expect(slip).toMatchObject({
      rule: "pace-without-ground",
      certainty: "zeker",
      place: { id: "oordeel", field: "fastEnough" },
      facts: { lacks: ["points"], points: 2 },
    });
    const bare = { ...dossier(), goals: [without(goal, "term")], indicators: [] };
    expect(paceWithoutGround(bare)[0]?.facts).toMatchObject({ lacks: ["target", "term", "points"], points: 0 });
  });

  it("counts two numbers of one year as one point", () => {
    expect(paceWithoutGround(dossier({ indicator: { figures: ["w2024", "w2025", "w2025"] } }))).toHaveLength(1);
  });

  it("is no judgement of pace when it says so, or is about something else than a goal", () => {
    const silent = (change: Partial<Judgement>) => ({
      ...dossier(),
      indicators: [],
      judgements: [{ ...judgement, ...change }],
    });
    expect(paceWithoutGround(silent({ fastEnough: "unknown" }))).toEqual([]);
    expect(paceWithoutGround(silent({ about: "maatregel" }))).toEqual([]);
  });
});
