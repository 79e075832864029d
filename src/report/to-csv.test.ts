import { expect, it } from "vitest";
import { exampleReport } from "../../test/golden/example-report.ts";
import { partsOf } from "../../test/support/office.ts";
import { csvTables, toCsvTable, toCsvZip } from "./to-csv.ts";

it("gives Dutch csv as Excel in the Netherlands opens it: semicolons, decimal commas, a byte order mark", () => {
  const lines = toCsvTable(exampleReport, "maatregelen", "nl")?.split("\r\n") ?? [];
  expect(lines[0]?.startsWith("\uFEFFMaatregel;2025;2026;2026 (laagste);2026 (hoogste);")).toBe(true);
  expect(lines[3]).toBe(
    "Kortere trajecten met een doel per half jaar;0,1;0,35;0,2;0,5;0,7;0,4;1,1;0,9;0,5;1,4;0,9;0,5;1,4;",
  );
});

it("gives international csv: commas, decimal points", () => {
  const lines = toCsvTable(exampleReport, "maatregelen", "international")?.split("\r\n") ?? [];
  expect(lines[0]?.startsWith("Maatregel,2025,")).toBe(true);
  expect(lines[7]).toBe("Algemene voorziening voor huishoudelijke hulp,-0.05,0.1,,,0.25,,,0.25,,,0.25,,,");
});

it("writes the reason where there is no number", () => {
  expect(toCsvTable(exampleReport, "maatregelen", "nl")).toContain("Verhuizing van de wijkteams;PM;PM;;;PM");
});

it("has nothing for a table that the document does not have", () => {
  expect(toCsvTable(exampleReport, "weg", "nl")).toBeUndefined();
});

it("puts every table in the zip, and a list of figures with their sources and one of what they mean", () => {
  const meaning = { name: "Saldo", text: "Begroot min werkelijk." };
  const zip = toCsvZip({ ...exampleReport, definitions: [meaning] }, "nl");
  const parts = partsOf(zip);
  expect([...parts.keys()]).toEqual([...csvTables(exampleReport), "cijfers", "definities"].map((id) => `${id}.csv`));
  expect(parts.get("cijfers.csv")).toContain(";voorbeeld;1;m2/2026");
  expect(parts.get("definities.csv")).toContain("Saldo;Begroot min werkelijk.;");
  expect(Buffer.from(toCsvZip({ ...exampleReport, definitions: [meaning] }, "nl")).equals(Buffer.from(zip))).toBe(true);
});

it("gives a second table of the same name a name of its own", () => {
  const table = exampleReport.blocks.find((block) => block.type === "table");
  if (table === undefined) throw new Error("the example has a table");
  expect(csvTables({ ...exampleReport, blocks: [table, table] })).toEqual(["maatregelen", "maatregelen-2"]);
});
