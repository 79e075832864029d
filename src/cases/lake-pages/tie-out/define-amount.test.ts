import { describe, expect, test } from "vitest";
import { stages } from "../../../monitor/tie-out/stage.ts";
import { t } from "../../../text/catalogue.ts";
import { defineTieOutAmount } from "./define-amount.ts";

describe("what a number of the tie-out is", () => {
  test("each stage has a definition of its own", () => {
    const told = stages.map((stage) => defineTieOutAmount(`aansluiting.${stage}`));
    expect(new Set(told).size).toBe(stages.length);
    expect(told.at(-1)).toContain("grootboek");
  });

  test.each([
    ["aansluiting.goedgekeurd.verschil", "tie-out.definition.verschil"],
    ["aansluiting.goedgekeurd.afgekeurd", "tie-out.definition.soort"],
    ["aansluiting.goedgekeurd.afgekeurd.clienten", "tie-out.definition.clienten"],
    ["aansluiting.goedgekeurd.afgekeurd.toen", "tie-out.definition.toen"],
    ["aansluiting.stroom.pgb", "tie-out.definition.stroom"],
    ["aansluiting.dekking", "tie-out.definition.dekking"],
  ] as const)("%s is told as %s", (id, key) => {
    expect(defineTieOutAmount(id)).toBe(t("nl", key));
  });

  test("a number of something else is not told here", () => {
    expect(defineTieOutAmount("uitputting.over")).toBeUndefined();
  });
});
