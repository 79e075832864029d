import { describe, expect, test } from "vitest";
import { entityNames } from "../policy/reference.ts";
import { findEntity, findTable, resolveCell, resolveFigure, resolveRow } from "./lookup.ts";
import { waterrijk } from "./waterrijk.fixture.ts";

const dossier = waterrijk();

describe("a dossier that is right", () => {
  test("holds every kind of entity", () => {
    expect(entityNames.filter((name) => dossier[name].length === 0)).toEqual([]);
  });

  test("gives printed amounts in cents, with print, scale and place", () => {
    const figure = resolveFigure(dossier, "maatregelen/m1/2020");
    expect(figure).toMatchObject({
      value: 100_900_000,
      unit: { quantity: "money" },
      printed: { text: "1.009", scale: 1000, decimals: 0 },
      kind: "estimate",
      recurrence: "structural",
      label: "1. Lagere instroom",
      period: { type: "year", year: 2020 },
      definition: { id: "maatregelen", version: 1 },
      provenance: {
        type: "printed",
        lines: [{ document: "origineel", from: 22, to: 22 }],
        transcription: { file: "tables/maatregelen.csv", row: "m1", column: "2020" },
      },
    });
  });

  test("lets the cell win over the row, the row over the column and the column over the table", () => {
    expect(resolveCell(dossier, "nul/jeugd/2020")).toMatchObject({ kind: "provisional", scope: { law: "jeugdwet" } });
    expect(resolveCell(dossier, "nul/jeugd/2019")).toMatchObject({ kind: "estimate", scope: { domain: "jeugd" } });
    expect(resolveCell(dossier, "tellingen/2018/groei")?.unit).toEqual({ quantity: "percent" });
    expect(resolveCell(dossier, "tellingen/2018/jeugd")).toMatchObject({
      unit: { quantity: "count", of: "cliënten" },
      period: { type: "year", year: 2018 },
      label: "Jeugdhulp",
    });
    expect(resolveCell(dossier, "begroting/wmo/w18")).toMatchObject({ status: "final", label: "Wmo, Werkelijk" });
  });

  test("keeps a number that is not there as a reason", () => {
    expect(resolveCell(dossier, "maatregelen/m2/2019")).toMatchObject({ value: { missing: "pm" }, kind: "pm" });
    expect(resolveCell(dossier, "maatregelen/m3/2019")).toMatchObject({ value: { missing: "unknown" } });
    expect(resolveCell(dossier, "tellingen/2017/groei")).toMatchObject({ value: { missing: "not-yet-available" } });
  });

  test("reads a bound and a range as what they are", () => {
    expect(resolveCell(dossier, "maatregelen/m2/2020")).toMatchObject({
      value: 25_000_000,
      kind: "maximum",
      printed: { text: "max. 250", qualifier: "at-most" },
    });
    expect(resolveCell(dossier, "maatregelen/m3/2020")).toMatchObject({
      value: { missing: "unknown" },
      kind: "range",
      interval: { low: 20_000_000, high: 26_000_000 },
    });
    expect(resolveFigure(dossier, "reserve-a")?.printed).toMatchObject({ text: "1,2", qualifier: "above" });
  });

  test("reads a damaged or worded print as declared and keeps the print", () => {
    expect(resolveCell(dossier, "tellingen/2018/groei")).toMatchObject({ value: 8, printed: { text: "+ 8,%" } });
    expect(resolveFigure(dossier, "weet-de-weg")).toMatchObject({
      value: 48,
      printed: { text: "bijna de helft" },
      rounding: { low: 47.5, high: 48.5 },
    });
  });

  test("knows a figure since the date of the smallest document that holds its line", () => {
    expect(resolveFigure(dossier, "tekort-mei")?.knownOn).toEqual({ type: "day", year: 2019, month: 5, day: 20 });
    expect(resolveFigure(dossier, "tekort-memo")?.knownOn).toEqual({ type: "day", year: 2019, month: 6, day: 11 });
  });

  test("knows which period a document reports on, so that a planned quarter can be laid beside it", () => {
    expect(dossier.documents.map(({ covers }) => covers?.type)).toEqual([undefined, "span"]);
    expect(dossier.documents[1]?.covers).toMatchObject({ last: { type: "quarter", year: 2019, quarter: 1 } });
  });

  test("keeps an end as printed where the source prints it before its start", () => {
    expect(findEntity(dossier, "events", "nieuwe-contracten")).toMatchObject({
      date: { type: "day", year: 2019 },
      ends: { type: "day", year: 2018 },
    });
  });

  test("keeps words of a text column apart from figures, and headings without figures", () => {
    expect(resolveRow(dossier, "maatregelen/m1")?.row.texts).toEqual({ soort: "structureel" });
    expect(resolveRow(dossier, "begroting/kop")?.row).toMatchObject({ role: "heading", cells: {} });
  });

  test("finds tables, rows, cells and entities, and nothing where there is nothing", () => {
    expect(findTable(dossier, "nul")?.title).toBe("Nulscenario");
    expect(findEntity(dossier, "measures", "m1")?.title).toBe("Lagere instroom");
    expect(resolveRow(dossier, "nul/constructor")).toBeUndefined();
    expect(resolveCell(dossier, "nul/wmo/constructor")).toBeUndefined();
    expect(resolveFigure(dossier, "niets")).toBeUndefined();
  });

  test("gives declared relations with the table under which they stand", () => {
    expect(dossier.declared.map(({ relation, table }) => [relation.id, table])).toEqual([
      ["totaal", "nul"],
      ["saldo", "begroting"],
      ["groei-jeugd", undefined],
      ["reserve-twee-keer", undefined],
      ["twee-maatregelen", undefined],
    ]);
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(dossier)).toBe(true);
    expect(Object.isFrozen(dossier.measures[0])).toBe(true);
    expect(Object.isFrozen(dossier.tables[0]?.rows[0]?.cells)).toBe(true);
  });
});
