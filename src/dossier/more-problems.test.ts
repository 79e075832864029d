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

function _without(file: string): DossierFiles {
  return new Map([...waterrijkFiles].filter(([name]) => name !== file));
}

function lineOf(files: DossierFiles, file: string, piece: string): number {
  const lines = (files.get(file) ?? "").split("\n");
  return lines.findIndex((line) => line.includes(piece)) + 1;
}

/** The one problem of a slip, with the line on which the slip stands filled in by the test and not by the reader. */
function _slip(file: string, piece: string, typed: string, at = typed): Problem & { readonly expectedLine: number } {
  const files = withSlip(file, piece, typed);
  const [first, ...others] = problems(files);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error("no problem found");
  return { ...first, expectedLine: lineOf(files, file, at) };
}

describe("hostile YAML", () => {
  test.each([
    ["- &a [1, 1]\n- [*a, *a]\n", "anchor", 1],
    ["- id: x\n  title: *nergens\n", "alias", 2],
    ["- id: x\n  id: y\n", "duplicate-key", 2],
    ["- id: !!js/function x\n", "tag", 1],
    ["- id: !!binary aGFsbG8=\n", "tag", 1],
    ["- __proto__: { polluted: yes }\n", "key-refused", 1],
    ["- ? [a]\n  : b\n", "key-no-word", 1],
    ["a: 1\n---\nb: 2\n", "multiple-docs", 2],
    ["[".repeat(20_000), "resource-exhaustion", 1],
    ["\tid: x\n", "tab-as-indent", 1],
  ])("%j is refused with a reason and a line", (text, why, line) => {
    const [first] = problems(new Map([...waterrijkFiles, ["goals.yaml", text]]));
    expect(first?.where).toMatchObject({ file: "goals.yaml" });
    expect(first).toMatchObject({ code: "yaml.malformed", facts: { reason: why } });
    expect(first?.where.line).toBe(line);
  });

  test("cannot reach the prototype of objects", () => {
    problems(new Map([...waterrijkFiles, ["goals.yaml", "- __proto__: { polluted: yes }\n"]]));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("a slip in what others stand on", () => {
  test("a document twice, or part of one that is not there", () => {
    expect(problems(withSlip("dossier.yaml", "id: memo", "id: origineel"))[0]).toMatchObject({
      code: "id.duplicate",
      facts: { id: "origineel" },
    });
    expect(problems(withSlip("dossier.yaml", "partOf: origineel", "partOf: orgineel"))).toMatchObject([
      {
        code: "reference.dangling",
        facts: { reference: "orgineel", nearest: "origineel" },
        where: { key: "documents.1.partOf" },
      },
    ]);
  });

  test("a column twice in a table", () => {
    const declared = withSlip("tables.yaml", "    - id: s18", "    - id: w18");
    const files = new Map([...declared, ["tables/begroting.csv", "row,line,role,label,b18,w18,w18\n"]]);
    expect(problems(files)).toMatchObject([
      { code: "id.duplicate", facts: { id: "w18" }, where: { file: "tables/begroting.csv", line: 1 } },
    ]);
  });

  test("an override of a row or a column of a relation that is not there", () => {
    expect(
      problems(withSlip("tables.yaml", "    - id: jeugd\n      domain", "    - id: jeug\n      domain")),
    ).toMatchObject([
      {
        code: "reference.dangling",
        facts: { reference: "jeug", expected: "row", nearest: "jeugd" },
        where: { key: "rows.1.id" },
      },
    ]);
    const limited = withSlip("tables.yaml", "      rule: sum", '      columns: ["2091"]\n      rule: sum');
    expect(problems(limited)).toMatchObject([
      {
        code: "reference.dangling",
        facts: { reference: "2091", expected: "column", nearest: "2019" },
        where: { key: "relations.0.columns.0" },
      },
    ]);
  });

  test("a unit, a municipality or a size that is none", () => {
    const expected = (file: string, piece: string, typed: string) =>
      problems(withSlip(file, piece, typed)).map(({ facts }) => "expected" in facts && facts.expected);
    expect(expected("tables.yaml", "unit: count:cliënten", "unit: cliënten")).toEqual(["unit"]);
    expect(expected("dossier.yaml", "GM9999", "9999")).toEqual(["municipality"]);
    expect(expected("tables.yaml", "scale: 1000000", "scale: miljoen")).toEqual(["number"]);
    expect(expected("risks.yaml", "scenarios: [zuinig]", "scenarios: zuinig")).toEqual(["array"]);
    expect(expected("risks.yaml", "scenarios: [zuinig]", "scenarios: [Zuinig]")).toEqual(["reference:scenarios"]);
  });
});
