import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { startOf } from "../../src/cases/open-start.ts";
import type { OpenedDossier } from "../../src/cases/opened-dossier.ts";
import { showTable } from "../../src/cases/show-table.ts";
import { UserError } from "../../src/figure/problem.ts";
import { plain } from "../../src/text/sentence.ts";
import { drontenFiles } from "../support/dronten.ts";
import { open, reader } from "../support/published.ts";

const dronten = open(drontenFiles());

/** Follows a number down to the lines of the original, through everything that it was computed from. */
function linesUnder(opened: OpenedDossier, ref: string): readonly string[] {
  const { sources, inputs } = describeFigure(opened, reader, ref);
  return [...sources.map(({ lines }) => lines), ...inputs.flatMap((input) => linesUnder(opened, input.ref))];
}

function allRefs(): readonly string[] {
  const computed = (dronten.comparison?.results ?? []).flatMap((result) =>
    result.type === "computed"
      ? [
          ...result.computed.balance,
          ...result.computed.gross,
          ...result.remainder.balance,
          ...[...result.computed.byDomain.values()].flat(),
        ].map(({ ref }) => ref)
      : [],
  );
  const cells = dronten.dossier.tables.flatMap((table) =>
    table.rows.flatMap((row) => Object.keys(row.cells).map((column) => `${table.id}/${row.id}/${column}`)),
  );
  return [...cells, ...dronten.dossier.figures.keys(), ...computed];
}

describe("a number of Dronten", () => {
  it("opens as printed, with its line, its row and what its rounding allows", () => {
    const view = describeFigure(dronten, reader, "tabel-12/wmo/2022");
    expect(view).toMatchObject({
      label: "Saldo Wmo",
      written: "€\u00a01,10\u00a0mln",
      kind: "raming",
      period: "2022",
      status: "gepubliceerd",
      scope: "Dronten, Wmo",
      rounding: "tussen €\u00a01.095.000 en €\u00a01.105.000",
    });
    expect(view.sources).toEqual([
      expect.objectContaining({
        lines: "L3671",
        printed: "Saldo Wmo: 0,42  0,89  0,92  1,09  1,10",
        file: "tables/tabel-12.csv",
      }),
    ]);
  });

  it("opens as computed, with its formula and the figures that went in, which can be added by hand", () => {
    const view = describeFigure(dronten, reader, "scenario/scenario-1a/wmo/2022");
    expect(view.definition.formula).toBe("uitgangspunt + maatregelen in het domein");
    expect(view.status).toBe("berekend uit gepubliceerde cijfers");
    expect(view.inputs.map(({ ref }) => ref)).toEqual([
      "tabel-11/wmo/2022",
      "tabel-4/m15/2022",
      "tabel-4/m16/2022",
      "tabel-4/m17/2022",
      "tabel-4/m18/2022",
    ]);
    expect(view.exact).toBe("€\u00a01.274.000");
  });

  it("leads to lines of the original, whichever number it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allRefs()), (ref) => {
        const lines = linesUnder(dronten, ref);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).toMatch(/^L\d+(-\d+)?$/);
      }),
      { numRuns: 60 },
    );
  });

  it("is the sum of its inputs, whichever computed number it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allRefs().filter((ref) => ref.startsWith("scenario/"))), (ref) => {
        const { figure, inputs } = describeFigure(dronten, reader, ref);
        const sum = inputs
          .map(({ ref: input, sign }) => sign * Number(dronten.figure(input)?.value))
          .reduce((a, b) => a + b, 0);
        expect(figure.value).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });

  it("says which number was meant when a reference is wrong", () => {
    expect(() => describeFigure(dronten, reader, "tabel-12/wmo/2032")).toThrow(UserError);
  });
});

describe("a table of Dronten", () => {
  it("shows the numbers as printed, with the printed decimals and the unit", () => {
    const table = showTable(dronten, reader, "tabel-11");
    expect(table).toMatchObject({
      caption: "Tabel 11. Nulscenario",
      unit: "in miljoenen euro",
      style: { scale: 1_000_000, decimals: 2 },
    });
    expect(table.rows.map(({ header }) => header)).toContain("Saldo jeugd");
  });

  it("is refused with the nearest one when it does not exist", () => {
    expect(() => showTable(dronten, reader, "tabel-111")).toThrow(UserError);
  });
});

describe("the start page of Dronten", () => {
  const start = startOf(dronten, reader);

  it("has five headlines at most, each a number that opens, with a direction in a word and a reason", () => {
    expect(start.headlines.length).toBeGreaterThanOrEqual(4);
    expect(start.headlines.length).toBeLessThanOrEqual(5);
    for (const { ref, direction, reason, spoken } of start.headlines) {
      expect(describeFigure(dronten, reader, ref).figure.value).toBeTypeOf("number");
      expect(direction).not.toBe("");
      expect(reason).not.toBe("");
      expect(spoken).not.toMatch(/undefined|NaN/);
    }
  });

  it("begins with where the municipality ends when nothing changes", () => {
    expect(plain(start.lead)).toBe(
      "Zonder maatregelen heeft Dronten in 2022 op het sociaal domein €\u00a02,95\u00a0mln tekort.",
    );
    expect(start.headlines[0]).toMatchObject({ ref: "tabel-11/totaalsaldo/2018", direction: "tekort" });
  });

  it("says what has to be decided, and that the tables do not close", () => {
    expect(start.decisions.map(({ page }) => page)).toEqual(expect.arrayContaining(["scenarios", "toetsing"]));
  });
});
