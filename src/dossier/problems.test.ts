import { describe, expect, test } from "vitest";
import type { Problem } from "../figure/problem.ts";
import type { DossierFiles } from "./files.ts";
import { readDossier } from "./read-dossier.ts";
import { waterrijkFiles, withSlip } from "./waterrijk.fixture.ts";

function problems(files: DossierFiles): readonly Problem[] {
  const read = readDossier(files);
  expect(read.dossier === undefined).toBe(read.problems.length > 0);
  return read.problems;
}

function without(file: string): DossierFiles {
  return new Map([...waterrijkFiles].filter(([name]) => name !== file));
}

function lineOf(files: DossierFiles, file: string, piece: string): number {
  const lines = (files.get(file) ?? "").split("\n");
  return lines.findIndex((line) => line.includes(piece)) + 1;
}

/** The one problem of a slip, with the line on which the slip stands filled in by the test and not by the reader. */
function slip(file: string, piece: string, typed: string, at = typed): Problem & { readonly expectedLine: number } {
  const files = withSlip(file, piece, typed);
  const [first, ...others] = problems(files);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error("no problem found");
  return { ...first, expectedLine: lineOf(files, file, at) };
}

describe("a slip in a dossier", () => {
  test.each([
    [
      "measures.yaml",
      "domain: jeugd",
      "domain: jeugt",
      "reference.dangling",
      { reference: "jeugt", expected: "domains", nearest: "jeugd" },
      "domain",
    ],
    [
      "measures.yaml",
      "kind: estimate",
      "kind: schatting",
      "value.invalid",
      { key: "kind", value: "schatting" },
      "kind",
    ],
    ["measures.yaml", "basis: Tien", "basiss: Tien", "key.unknown", { key: "basiss", nearest: "basis" }, "basiss"],
    ["measures.yaml", "title: Lagere instroom", "owner: x", "key.required", { key: "title" }, "title"],
    [
      "scenarios.yaml",
      "row: maatregelen/m2",
      "row: maatregelen/m22",
      "reference.dangling",
      { reference: "maatregelen/m22", expected: "row", nearest: "maatregelen/m2" },
      "measures.1.row",
    ],
    [
      "scenarios.yaml",
      "baseline: nul-scenario",
      "baseline: nulscenario",
      "reference.dangling",
      { reference: "nulscenario", expected: "scenarios", nearest: "nul-scenario" },
      "baseline",
    ],
    [
      "scenarios.yaml",
      "baseline: nul-scenario",
      "baseline: zuinig",
      "scenario.cycle",
      { path: ["zuinig", "zuinig"] },
      "baseline",
    ],
    [
      "scenarios.yaml",
      "baseline: nul-scenario",
      "baseline: omvormen",
      "value.invalid",
      { key: "baseline", value: "omvormen", expected: "baseline, package" },
      "baseline",
    ],
    [
      "scenarios.yaml",
      "type: package",
      "type: pakket",
      "value.invalid",
      { key: "type", value: "pakket", expected: "baseline, package, unquantified" },
      "type",
    ],
    [
      "goals.yaml",
      "parent: vangnet",
      "parent: lichter",
      "value.invalid",
      { key: "parent", value: "lichter → lichter", expected: "no-circle" },
      "parent",
    ],
    [
      "goals.yaml",
      "lines: L129",
      "lines: L1290",
      "value.invalid",
      { key: "lines", value: "L1290", expected: "L1-200" },
      "lines",
    ],
    [
      "goals.yaml",
      "lines: L129",
      "lines: L129-12",
      "value.invalid",
      { key: "lines", value: "L129-12", expected: "lines" },
      "lines",
    ],
    [
      "goals.yaml",
      "lines: L129",
      "lines: brief:L129",
      "reference.dangling",
      { reference: "brief", expected: "document" },
      "lines",
    ],
    [
      "surveys.yaml",
      "- id: panel",
      "- id: verdeelmodel",
      "id.duplicate",
      { id: "verdeelmodel", first: "risks.yaml:1" },
      "id",
    ],
    ["events.yaml", "date: 2019-01-01", "date: 2019-13-01", "period.unreadable", { value: "2019-13-01" }, "date"],
    ["domains.yaml", "inGross: true", "inGross: ja", "value.invalid", { key: "inGross", value: "ja" }, "inGross"],
    [
      "budgets.yaml",
      "actual: w18",
      "actual: w19",
      "reference.dangling",
      { reference: "w19", expected: "column", nearest: "w18" },
      "periods.0.actual",
    ],
    [
      "tables.yaml",
      "parts: [wmo, jeugd]",
      "parts: [wmo, jeud]",
      "reference.dangling",
      { reference: "jeud", expected: "term", nearest: "jeugd" },
      "relations.0.parts.1",
    ],
    [
      "tables.yaml",
      "parts: [b18, -w18]",
      "parts: [b18, -wmo]",
      "reference.dangling",
      { reference: "wmo", expected: "column" },
      "relations.0.parts.1",
    ],
    [
      "tables.yaml",
      "at: jeugd/2020",
      "at: jeugd/2021",
      "reference.dangling",
      { reference: "jeugd/2021", expected: "cell", nearest: "jeugd/2020" },
      "cells.0.at",
    ],
  ] as const)("in %s (%s → %s) is %s with its line and key", (file, piece, typed, code, facts, key) => {
    const isMissing = code === "key.required";
    const found = slip(file, piece, typed, isMissing ? "id: m1" : typed);
    expect(found).toMatchObject({ code, facts, where: { file, key } });
    expect(found.where.line).toBe(found.expectedLine);
  });

  test("in a cell names file, line, row, column and what stands there", () => {
    const found = slip("tables/nul.csv", '"-2,1"', '"-2,1o"');
    expect(found).toMatchObject({
      code: "number.unreadable",
      facts: { value: "-2,1o" },
      where: { file: "tables/nul.csv", line: 4, row: "totaal", column: "2020" },
    });
  });

  test.each([
    ["row,line", "rij,line", "key.required", { key: "row" }, { line: 1, column: "row" }],
    [
      "wmo,L12,line",
      "wmo,L12,regel",
      "value.invalid",
      { key: "role", value: "regel" },
      { line: 2, row: "wmo", column: "role" },
    ],
    [
      "wmo,L12",
      "wmo,12",
      "value.invalid",
      { key: "line", value: "12", expected: "lines" },
      { line: 2, row: "wmo", column: "line" },
    ],
    [
      "jeugd,L13",
      "wmo,L13",
      "id.duplicate",
      { id: "wmo", first: "tables/nul.csv:2" },
      { line: 3, row: "wmo", column: "row" },
    ],
    [
      "label,2019,2020",
      "label,2020,2019",
      "value.invalid",
      { key: "5", value: "2020", expected: "2019" },
      { line: 1, column: "2020" },
    ],
    ["label,2019,2020", "label,2019,202", "key.required", { key: "2020" }, { line: 1, column: "2020" }],
  ] as const)("in the structure of a table file (%s → %s) is %s", (piece, typed, code, facts, where) => {
    expect(problems(withSlip("tables/nul.csv", piece, typed))[0]).toMatchObject({
      code,
      facts,
      where: { file: "tables/nul.csv", ...where },
    });
  });

  test("in a figure of a sentence names its line and column", () => {
    expect(slip("figures.csv", "2017|2018", "2017|2017")).toMatchObject({
      code: "period.unreadable",
      facts: { value: "2017|2017" },
      where: { file: "figures.csv", line: 13, row: "pilot-kosten", column: "period" },
    });
    expect(slip("figures.csv", "domain,law", "domein,law")).toMatchObject({
      code: "key.unknown",
      facts: { key: "domein", nearest: "domain" },
      where: { file: "figures.csv", line: 1, column: "domein" },
    });
  });

  test("in a reference of a text names the line of the text", () => {
    expect(slip("text/inleiding.md", "{figuur:nul/jeugd/2020}", "{figuur:nul/jeugd/2200}")).toMatchObject({
      code: "reference.dangling",
      facts: { reference: "nul/jeugd/2200", expected: "figure", nearest: "nul/jeugd/2020" },
      where: { file: "text/inleiding.md", line: 6 },
    });
  });

  test("in the name of a file gives the name that was meant", () => {
    const renamed = new Map([...without("measures.yaml"), ["meaures.yaml", waterrijkFiles.get("measures.yaml") ?? ""]]);
    expect(problems(renamed)).toMatchObject([
      {
        code: "key.unknown",
        facts: { key: "meaures.yaml", nearest: "measures.yaml" },
        where: { file: "meaures.yaml" },
      },
    ]);
  });

  test("does not hide another one in the same file", () => {
    const files = withSlip("measures.yaml", "kind: estimate", "kind: schatting");
    const both = new Map([
      ...files,
      ["measures.yaml", (files.get("measures.yaml") ?? "").replace("kind: pm", "kind: later")],
    ]);
    expect(problems(both).map(({ where }) => where.row)).toEqual(["m1", "m2"]);
  });

  test("of another year in a row that a baseline adds is told with the years of the others", () => {
    const files = withSlip("tables.yaml", 'period: "2020"', 'period: "2021"');
    const other = new Map([
      ...files,
      ["scenarios.yaml", (files.get("scenarios.yaml") ?? "").replace("row: nul/jeugd", "row: maatregelen/m1")],
    ]);
    expect(problems(other)).toMatchObject([
      {
        code: "value.invalid",
        facts: { key: "row", value: "maatregelen/m1", expected: "2019, 2021" },
        where: { file: "scenarios.yaml", row: "nul-scenario", key: "components.1.row" },
      },
    ]);
  });

  test("of another year goes unnoticed in a column that the baseline does not run over, but not a column that is not there", () => {
    const other = new Map([
      ...withSlip("tables.yaml", 'period: "2020"', 'period: "2021"'),
      ["scenarios.yaml", (waterrijkFiles.get("scenarios.yaml") ?? "").replace("row: nul/jeugd", "row: maatregelen/m1")],
    ]);
    const running = (columns: string) =>
      new Map([
        ...other,
        [
          "scenarios.yaml",
          (other.get("scenarios.yaml") ?? "").replace("  components:", `  columns: [${columns}]\n  components:`),
        ],
      ]);
    expect(problems(running('"2019"'))).toEqual([]);
    expect(problems(running('"2019", "2017"'))).toMatchObject([
      {
        code: "reference.dangling",
        facts: { reference: "2017", expected: "column" },
        where: { file: "scenarios.yaml", row: "nul-scenario", key: "columns.1" },
      },
    ]);
  });

  test("of leaving out a period is told for the figure that lacks it", () => {
    const files = withSlip("tables.yaml", '    - id: "2018"\n      period: "2018"\n', "");
    expect(problems(files)).toMatchObject([
      {
        code: "key.required",
        facts: { key: "period" },
        where: { file: "tables/tellingen.csv", row: "2018", column: "jeugd" },
      },
      { code: "key.required", facts: { key: "period" }, where: { row: "2018", column: "groei" } },
    ]);
  });
});

describe("a dossier with a file too few or too many", () => {
  test("needs dossier.yaml", () => {
    expect(problems(new Map())).toMatchObject([{ code: "file.missing", facts: { path: "dossier.yaml" } }]);
  });

  test("needs the numbers of every table", () => {
    expect(problems(without("tables/begroting.csv"))).toMatchObject([
      { code: "file.missing", facts: { path: "tables/begroting.csv" } },
    ]);
  });

  test("needs the declaration of every file of numbers", () => {
    expect(problems(new Map([...waterrijkFiles, ["tables/begrotin.csv", "row,line,role,label\n"]]))).toMatchObject([
      { code: "reference.dangling", facts: { reference: "begrotin", expected: "table", nearest: "begroting" } },
    ]);
  });

  test("needs a document that citations point into", () => {
    expect(problems(withSlip("dossier.yaml", "id: origineel", "id: bestand"))[0]).toMatchObject({
      code: "reference.dangling",
      facts: { reference: "origineel", expected: "document" },
      where: { file: "dossier.yaml" },
    });
  });
});
