import { describe, expect, test } from "vitest";
import { describeProblem } from "../text/describe-problem.ts";
import { readDossier } from "./read-dossier.ts";
import { withSlip } from "./waterrijk.fixture.ts";

describe("what a user reads about a slip", () => {
  test.each([
    ["tables/nul.csv", '"-2,1"', '"-2,1o"', ["tables/nul.csv", "regel 4", "totaal", "2020", "-2,1o"]],
    ["measures.yaml", "domain: jeugd", "domain: jeugt", ["measures.yaml", "regel 4", "m1", "jeugt", "“jeugd”"]],
    ["measures.yaml", "basis: Tien", "basiss: Tien", ["measures.yaml", "regel 8", "basiss", "“basis”"]],
    ["goals.yaml", "- id: lichter", "- id: &x lichter", ["goals.yaml", "regel 6", "YAML"]],
    ["goals.yaml", "parent: vangnet", "parent: lichter", ["goals.yaml", "lichter → lichter"]],
    ["scenarios.yaml", "baseline: nul-scenario", "baseline: zuinig", ["scenarios.yaml", "zuinig → zuinig"]],
  ])("in %s (%s → %s) is one Dutch line with place, value and remedy", (file, piece, typed, words) => {
    const messages = readDossier(withSlip(file, piece, typed)).problems.map((found) => describeProblem(found));
    expect(messages).toHaveLength(1);
    const [message = ""] = messages;
    for (const word of words) expect(message).toContain(word);
    expect(message).toMatch(/\.$|\?$/);
    expect(message).not.toContain("\n");
  });
});
