import { describe, expect, test } from "vitest";
import { isTooYoung } from "./too-young.ts";

describe("a month is too young", () => {
  const declared = { comesAfter: 1 };
  const late = { comesAfter: 2 };

  test("as long as the month in which its declarations come is not over", () => {
    expect(isTooYoung(declared, "2026-10", "2026-10-31")).toBe(true);
    expect(isTooYoung(declared, "2026-10", "2026-11-29")).toBe(true);
    expect(isTooYoung(declared, "2026-10", "2026-11-30")).toBe(false);
    expect(isTooYoung(declared, "2026-09", "2026-10-31")).toBe(false);
    expect(isTooYoung(declared, "2026-12", "2027-01-31")).toBe(false);
  });

  test("a month longer to say what came late", () => {
    expect(isTooYoung(late, "2026-09", "2026-10-31")).toBe(true);
    expect(isTooYoung(late, "2026-08", "2026-10-31")).toBe(false);
  });

  test("never where nothing has to come first", () => {
    expect(isTooYoung({}, "2026-10", "2026-10-31")).toBe(false);
  });
});

test("of a year something has come as soon as it has of its January", () => {
  expect(isTooYoung({ comesAfter: 1 }, "2026", "2026-01-31")).toBe(true);
  expect(isTooYoung({ comesAfter: 1 }, "2026", "2026-02-27")).toBe(true);
  expect(isTooYoung({ comesAfter: 1 }, "2026", "2026-02-28")).toBe(false);
});
