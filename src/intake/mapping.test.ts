import { describe, expect, test } from "vitest";
import { readMapping } from "./mapping.ts";
import { betalingen } from "./sources/betalingen.ts";
import { inwoners } from "./sources/inwoners.ts";

const columns = { betaalnummer: "nr", betaaldatum: "dag", leverancier: "agb", bedrag: "bedrag" };
const whole = { source: "betalingen", municipality: "9901", columns };
const placed = (data: unknown) => ({ file: "betalingen.yaml", data, lineOf: () => 3 });
const problemsOf = (data: unknown) =>
  readMapping(placed(data), betalingen).problems.map(
    ({ code, facts, where }) => [code, { ...facts }, where.line] as const,
  );

describe("a mapping", () => {
  test("fills in what it leaves out, and has a hash that only what it says changes", () => {
    const { mapping, problems } = readMapping(placed(whole), betalingen);
    expect(problems).toEqual([]);
    expect(mapping).toMatchObject({
      version: 1,
      numbers: "dutch",
      dates: "jjjj-mm-dd",
      file: { header: 1 },
      ignore: [],
    });
    expect(mapping?.columns["bedrag"]).toEqual({ from: "bedrag" });
    const same = readMapping(placed({ ...whole, version: "1" }), betalingen).mapping;
    const turned = { ...columns, bedrag: { from: "bedrag", sign: "minus" } };
    expect(same?.hash).toBe(mapping?.hash);
    expect(readMapping(placed({ ...whole, columns: turned }), betalingen).mapping?.hash).not.toBe(mapping?.hash);
  });

  test("says where the table stands, and how an address is made up", () => {
    const file = { sheet: "Blad2", header: "4", delimiter: "tab", at: "data" };
    expect(readMapping(placed({ ...whole, file, known_on: "export" }), betalingen).mapping).toMatchObject({
      file: { sheet: "Blad2", header: 4, delimiter: "\t", at: "data" },
      knownOn: "export",
    });
    const residents = {
      source: "inwoners",
      municipality: "9901",
      columns: {
        peildatum: { value: "2026-01-01" },
        client: { from: "klant", person: "number" },
        geboortemaand: "geboren",
      },
      address: { postcode: "pc", number: "nr", addition: "toev" },
    };
    expect(readMapping(placed(residents), inwoners).mapping).toMatchObject({
      address: { postcode: "pc", number: "nr", addition: "toev" },
      columns: { client: { person: "number" } },
    });
    const { address: _, ...without } = residents;
    expect(readMapping(placed(without), inwoners).problems).toMatchObject([
      { code: "key.required", facts: { key: "columns.huishouden" } },
    ]);
  });

  test.each([
    ["a key that does not exist", { ...whole, kolommen: {} }, "key.unknown", { key: "kolommen" }],
    ["a key that is missing", { source: "betalingen", columns }, "key.required", { key: "municipality" }],
    [
      "a code of a municipality that is none",
      { ...whole, municipality: "GM9901" },
      "value.invalid",
      { value: "GM9901", expected: "municipality-code" },
    ],
    ["a version that is no number", { ...whole, version: "nieuw" }, "value.invalid", { expected: "whole-number" }],
    ["a form of days that cannot be", { ...whole, dates: "maand" }, "value.invalid", { expected: "date-form" }],
    ["a notation that is not known", { ...whole, numbers: "duits" }, "value.invalid", { expected: "mapping" }],
    ["a list where a block must be", { ...whole, columns: ["a"] }, "value.invalid", { value: '["a"]' }],
    [
      "a column that the lake does not have",
      { ...whole, columns: { ...columns, bedragg: "x" } },
      "key.unknown",
      { nearest: "bedrag" },
    ],
    [
      "a column that must be filled and is not mapped",
      { ...whole, columns: { betaalnummer: "nr", betaaldatum: "d", leverancier: "a" } },
      "key.required",
      { key: "columns.bedrag" },
    ],
    ["another source", { ...whole, source: "pgb" }, "intake.mapping-source", { source: "pgb", wanted: "betalingen" }],
  ])("is refused for %s, with its line", (_, data, code, facts) => {
    expect(problemsOf(data)).toContainEqual([code, expect.objectContaining(facts), 3]);
  });
});
