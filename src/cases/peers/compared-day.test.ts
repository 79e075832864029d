import { describe, expect, test } from "vitest";
import { comparedDay, reaches } from "./compared-day.ts";

const known = (last: string, first = "2024-01-02") => ({ first, last });

describe("the day on which municipalities are compared", () => {
  test("is the end of the last month that is over for the municipality itself", () => {
    expect(comparedDay(known("2026-10-31"))).toBe("2026-10-31");
    expect(comparedDay(known("2026-11-29"))).toBe("2026-10-31");
    expect(comparedDay(known("2026-11-30"))).toBe("2026-11-30");
    expect(comparedDay(known("2026-01-15"))).toBe("2025-12-31");
  });

  test("is its last day where it was known for less than a month", () => {
    expect(comparedDay(known("2026-10-19", "2026-10-01"))).toBe("2026-10-19");
  });

  test("leaves out who stopped more than a week before it, and nobody for a weekend or for knowing more", () => {
    for (const last of ["2026-10-25", "2026-10-30", "2026-11-29"])
      expect(reaches(known(last), "2026-10-31")).toBe(true);
    for (const last of ["2026-10-24", "2026-09-30"]) expect(reaches(known(last), "2026-10-31")).toBe(false);
    expect(reaches(undefined, "2026-10-31")).toBe(false);
  });
});
