import { describe, expect, it } from "vitest";
import { compareOpened } from "../../src/cases/compare-scenarios.ts";
import { pagesOf } from "../../src/cases/pages/registry.ts";
import { ScenarioComparisonSchema } from "../../src/server/api/scenario.ts";
import { toWire } from "../../src/server/api/wire.ts";
import { filesOf, open, reader } from "../support/published.ts";

const pagesIn = (dossier: string) => pagesOf(open(filesOf(dossier))).map(({ id }) => id);

describe("what the API answers about what there is to choose", () => {
  it.each(["zwolle-2018", "tynaarlo-2018", "almelo-2018"])("is as described for %s, and never null", (dossier) => {
    const answer = JSON.stringify(toWire(compareOpened(open(filesOf(dossier)), reader)));
    expect(answer).not.toMatch(/:null\b/);
    expect(() => ScenarioComparisonSchema.parse(JSON.parse(answer))).not.toThrow();
    expect(pagesIn(dossier)).toEqual(expect.arrayContaining(["scenarios", "documenten"]));
  });

  it("is not offered for Raalte, which has no scenarios, variants or savings targets, though it has documents", () => {
    expect(pagesIn("raalte-2020")).not.toContain("scenarios");
    expect(pagesIn("raalte-2020")).toContain("documenten");
  });
});
