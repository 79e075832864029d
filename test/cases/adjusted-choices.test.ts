import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rowsOfHistory } from "../monitor/lake-of-history.ts";
import { neatHistory } from "../monitor/neat-history.ts";
import { type MunicipalSite, openMunicipalSite } from "../support/municipal-site.ts";

let town: MunicipalSite;
beforeAll(async () => {
  town = await openMunicipalSite(rowsOfHistory(neatHistory()));
});
afterAll(() => town.close());

const pages = ["monitor", "samenloop", "trajecten", "verklaren", "uitputting", "aansluiting"];

describe("an address with a choice that cannot be", { timeout: 120_000 }, () => {
  test.each(pages)("is told of on %s, with what is shown for it", async (id) => {
    const { controls, adjusted } = await town.page(id);
    expect(adjusted).toBeUndefined();
    const [control] = controls;
    // Of one year there is nothing to set beside it.
    if (id === "verklaren" && control === undefined) return;
    if (control === undefined) throw new Error(`${id} has nothing to choose`);
    const shown = control.options.find(({ value }) => value === control.value);
    const wrong = await town.page(id, { [control.id]: "bestaat-niet" });
    expect(wrong.adjusted).toBe(`“${control.label}: bestaat-niet” kan hier niet. U ziet: ${shown?.label}.`);
  });

  test.each(pages)("is no choice that %s offers, nor one of a control that it does not have", async (id) => {
    const { controls } = await town.page(id);
    for (const { id: control, options } of controls)
      for (const value of new Set([options[0]?.value ?? "", options.at(-1)?.value ?? ""])) {
        const { adjusted } = await town.page(id, { [control]: value, elders: "iets" });
        expect(adjusted, `${control}:${value}`).toBeUndefined();
      }
  });

  test("is none of Uitputting where no ledger was loaded: the year is the one that the lake has come to", async () => {
    const { title, controls, blocks } = await town.page("uitputting");
    const year = controls.find(({ id }) => id === "jaar")?.value ?? "";
    expect(year).toBe("2026");
    expect(title).toContain("2026");
    expect(blocks.length).toBeGreaterThan(0);
  });

  test("is told of when a period ends before it begins", async () => {
    const choices = { indicator: "clienten-toegewezen", van: "2025-03", tot: "2024-03" };
    const { adjusted, controls } = await town.page("monitor", choices);
    expect(controls.map(({ id }) => id)).toContain("van");
    expect(adjusted).toContain("kan hier niet. U ziet:");
  });
});
