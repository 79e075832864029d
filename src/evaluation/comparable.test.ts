import { describe, expect, it } from "vitest";
import { amount, clients } from "./cited.fixture.ts";
import { gapsBetween } from "./comparable.ts";

const perInhabitant = { unit: { quantity: "money", per: "inhabitant" } } as const;
const scope = (note: string) => ({ scope: { municipality: "GM0193", law: "wmo", note } }) as const;

describe("figures of several municipalities", () => {
  it("can be compared per inhabitant in the same year under the same law", () => {
    expect(gapsBetween([amount("a", 1, perInhabitant).figure, amount("b", 2, perInhabitant).figure])).toEqual([]);
  });

  it("cannot be compared as totals, because the size of the municipality counts", () => {
    expect(gapsBetween([amount("a", 1).figure, amount("b", 2).figure])).toEqual(["size"]);
    expect(gapsBetween([clients("a", 1).figure, clients("b", 2).figure])).toEqual(["size"]);
  });

  it("say every reason that stands between them", () => {
    const one = amount("a", 1, { ...perInhabitant, ...scope("met beschermd wonen") }).figure;
    const other = amount("b", 2, { period: { type: "year", year: 2019 }, kind: "estimate" }).figure;
    expect(gapsBetween([one, other])).toEqual(["unit", "size", "period", "law", "scope", "kind"]);
  });

  it("need another one to be compared with", () => {
    expect(gapsBetween([amount("a", 1).figure])).toEqual([]);
  });
});
