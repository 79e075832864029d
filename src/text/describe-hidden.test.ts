import { expect, it } from "vitest";
import { describeHidden } from "./describe-hidden.ts";

it("says in few words why a figure is hidden", () => {
  expect(describeHidden({ because: "small", threshold: 10 })).toBe("verborgen omdat < 10");
  expect(describeHidden({ because: "protects", cells: ["kern 1, Wmo"] })).toBe(
    "verborgen ter bescherming van kern 1, Wmo",
  );
  expect(describeHidden({ because: "protects", cells: [] })).toBe("verborgen ter bescherming van andere cijfers");
  expect(describeHidden({ because: "few-observations", minimum: 100 }, "en")).toContain("100");
  expect(describeHidden({ because: "held-back" })).toContain("correctie");
});
