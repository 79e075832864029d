import { describe, expect, test } from "vitest";
import { keyOfNumber, numberName } from "./number-table.ts";
import { worthOfNumber } from "./worth-of-number.ts";

function worth(model: string, column: string, spread: string): number {
  return worthOfNumber(keyOfNumber("zorg 9901", numberName(model, column, spread, "2026-03")));
}

describe("what a number is worth to readers", () => {
  test("is most for the whole, less for a law, least for a category", () => {
    const [whole, law, category] = ["*/*", "wmo/*", "wmo/44"].map((spread) =>
      worth("trajecten-per-maand", "stand_eind", spread),
    );
    expect(whole).toBeGreaterThan(law ?? 0);
    expect(law).toBeGreaterThan(category ?? 0);
  });

  test("is more where it stands in the list of a role", () => {
    const listed = worth("clienten-per-maand toegewezen", "clienten", "wmo/*");
    expect(listed).toBeGreaterThan(worth("clienten-per-maand toegewezen", "voorzieningen", "wmo/*"));
    expect(listed).toBeGreaterThan(worth("clienten-per-maand gestart", "clienten", "wmo/*"));
  });

  test("is never less than one, also of a number that nobody publishes", () => {
    expect(worth("clienten-per-maand toegewezen", "extra", "wmo/44")).toBe(1);
  });
});
