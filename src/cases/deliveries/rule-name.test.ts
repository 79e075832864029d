import { expect, test } from "vitest";
import { ruleName } from "./rule-name.ts";

test("a rule of the standard keeps its number, and one of ours gets a few words", () => {
  expect(["OP192", "structuur", "codelijst WMO020"].map(ruleName)).toEqual(["OP192", "structuur", "codelijst WMO020"]);
  expect(ruleName("intake.empty")).toBe("leeg veld");
  expect(ruleName("csv.malformed")).toBe("bestand");
});
