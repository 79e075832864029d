import { describe, expect, it } from "vitest";
import type { Explanation } from "../policy/relation.ts";
import type { Finding } from "./check.ts";
import { explain } from "./explain.ts";
import { staleReasons } from "./stale-reasons.ts";

const findings = [
  { rule: "sum", names: ["tabel-2/totaal/2018", "tabel-2/totaal", "tabel-2"] },
  { rule: "sum", names: ["tabel-2/totaal/2019", "tabel-2/totaal", "tabel-2"] },
  { rule: "goal-incomplete", names: ["doel"] },
];

function explanation(change: Partial<Explanation>): Explanation {
  return {
    id: "verklaring",
    rule: "sum",
    where: [],
    about: [],
    text: "Zo is het.",
    lines: { document: "origineel", from: 1, to: 1 },
    ...change,
  };
}

describe("an explanation in a dossier", () => {
  it("explains the findings of its rule in the places that it names", () => {
    const of = (change: Partial<Explanation>) => explain(findings, [explanation(change)]);
    expect(of({ where: ["tabel-2/totaal/2019"] })).toEqual({
      reasons: [undefined, "Zo is het.", undefined],
      unmatched: [],
    });
    expect(of({ where: ["tabel-2/totaal"] }).reasons).toEqual(["Zo is het.", "Zo is het.", undefined]);
    expect(of({ about: ["tabel-2"] }).reasons).toEqual(["Zo is het.", "Zo is het.", undefined]);
    expect(of({ rule: "goal-incomplete", about: ["doel"] }).reasons).toEqual([undefined, undefined, "Zo is het."]);
  });

  it("explains its rule everywhere when it names no place, and leaves an earlier explanation", () => {
    const both = [
      explanation({ where: ["tabel-2/totaal/2018"], text: "Eerst." }),
      explanation({ id: "tweede", text: "Overal." }),
    ];
    expect(explain(findings, both).reasons).toEqual(["Eerst.", "Overal.", undefined]);
  });

  it("is a finding itself for each place without one, with the nearest finding of its rule", () => {
    const { unmatched } = explain(findings, [explanation({ where: ["tabel-2/totaal/2018", "tabel-2/totaal/2029"] })]);
    expect(unmatched).toEqual([
      {
        rule: "explanation-unmatched",
        certainty: "zeker",
        place: { type: "entity", kind: "explanations", id: "verklaring", field: "where.2" },
        facts: { rule: "sum", place: "tabel-2/totaal/2029", nearest: "sum tabel-2/totaal/2019" },
      },
    ]);
  });

  it("names what stands in its place under another rule, or a rule that looks like it", () => {
    const near = (change: Partial<Explanation>) => explain(findings, [explanation(change)]).unmatched[0]?.facts;
    expect(near({ rule: "same", where: ["tabel-2/totaal"] })).toMatchObject({ nearest: "sum tabel-2/totaal/2018" });
    expect(near({ rule: "goal-incompleet" })).toEqual({
      rule: "goal-incompleet",
      place: "",
      nearest: "goal-incomplete doel",
    });
    expect(near({ rule: "iets-heel-anders" })).toEqual({ rule: "iets-heel-anders", place: "" });
  });
});

describe("an explanation with a relation that holds", () => {
  it("is reported as left behind, and not while the relation is broken", () => {
    const relation = {
      id: "som",
      rule: "sum",
      total: "a",
      parts: ["b"],
      columns: [],
      explained: { text: "Afgerond." },
    } as const;
    const broken = { relation: "t/som/2018" } as Finding;
    expect(staleReasons([{ relation, table: "t" }], [broken])).toEqual([]);
    expect(staleReasons([{ relation, table: "t" }], [])).toMatchObject([
      { rule: "explanation-unmatched", place: { table: "t" }, facts: { rule: "sum", place: "t/som" } },
    ]);
    expect(
      staleReasons([{ relation: { ...relation, lines: { document: "origineel", from: 1, to: 1 } } }], []),
    ).toMatchObject([{ place: { kind: "relations", id: "som", field: "explained" } }]);
  });
});
