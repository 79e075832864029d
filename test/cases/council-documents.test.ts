import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildReport } from "../../src/cases/documents.ts";
import { templatesOf } from "../../src/cases/reports/templates.ts";
import { readPrintFonts } from "../../src/report/fonts.ts";
import type { Report } from "../../src/report/model.ts";
import { toPdf } from "../../src/report/to-pdf.ts";
import { toWorkbook } from "../../src/report/to-workbook.ts";
import { toXlsx } from "../../src/report/to-xlsx.ts";
import { openTypst } from "../../src/report/typst-compiler.ts";
import { readForeign } from "../../src/tables/read-foreign.ts";
import type { SheetCell } from "../../src/tables/workbook.ts";
import { expectGolden, mustExist } from "../golden/golden.ts";
import { convert, hasLibreOffice, withoutOutcomes } from "../support/office.ts";
import { pageText } from "../support/page-text.ts";
import { filesOf, open, published, publishedIds, reader } from "../support/published.ts";

const documents = ["raadsoverzicht", "berap", "beloofd", "dekking"] as const;
const cases = publishedIds.flatMap((id) =>
  documents.flatMap((name) => (templatesOf(published(id)).includes(name) ? [{ id, name }] : [])),
);

/** A document as plain text: its title, its subtitle and its blocks. */
function textOf(id: (typeof publishedIds)[number], name: (typeof documents)[number]): string {
  const { title, subtitle, blocks } = buildReport(published(id), reader, name);
  return pageText({ title, lead: [{ type: "text", text: subtitle }], blocks }, true);
}

describe("a document for the council", () => {
  it.each(cases)("says as $name of $id what was read with care", ({ id, name }) => {
    expectGolden(`report/${id}-${name}.txt`, textOf(id, name));
  });
});

describe("wat beloofden we, wat kwam ervan", () => {
  it("begins with what is open and gives the rest a line each", () => {
    const text = textOf("raalte-2020", "beloofd");
    const at = (words: string) => text.indexOf(words);
    expect(at("# Nog open (8)")).toBeGreaterThan(0);
    expect(at("# Nog open (8)")).toBeLessThan(at("| Loopt (30)"));
    expect(at("| Loopt (30)")).toBeLessThan(at("| Gekomen (12)"));
  });
});

/** The rows of the sheet of a table, by the start of its caption. */
function sheetOf(report: Report, caption: string): readonly (readonly SheetCell[])[] {
  const found = toWorkbook(report).sheets.find(({ name }) => name.startsWith(caption));
  if (found === undefined) throw new Error(`There is no sheet "${caption}".`);
  return found.rows;
}

/** A row of a sheet and its number, by the start of its first cell. */
function rowOf(rows: readonly (readonly SheetCell[])[], start: string) {
  const at = rows.findIndex(([name]) => name?.type === "text" && name.text.startsWith(start));
  return { at: at + 1, row: rows[at] ?? [] };
}

describe("the berap table", () => {
  it("is there for spending by product and for a forecast of balances, and for nothing else", () => {
    expect(publishedIds.filter((id) => templatesOf(published(id)).includes("berap"))).toEqual([
      "almelo-2018",
      "dronten-2018",
      "tynaarlo-2018",
      "zwolle-2018",
    ]);
  });

  it("computes difference, V or N and totals in the workbook, and says why there is no forecast", () => {
    const rows = sheetOf(
      buildReport(published("zwolle-2018"), reader, "berap"),
      "Financiële resultaten 2015-2017 per p",
    );
    const { at, row } = rowOf(rows, "Individuele begeleiding");
    expect(row[4]).toMatchObject({ type: "number", value: -3454 });
    expect(row[4]).toMatchObject({
      formula: [
        { sign: 1, from: { row: at, column: 2 } },
        { sign: -1, from: { row: at, column: 3 } },
      ],
    });
    expect(row[5]).toMatchObject({ text: "N", formula: { of: { row: at, column: 5 }, plus: "V", minus: "N" } });
    expect(row[3]).toMatchObject({ type: "text", text: "n.v.t." });
    const total = rowOf(rows, "Totaal berekend uit de regels").row;
    expect([1, 2, 4].every((column) => "formula" in (total[column] ?? {}))).toBe(true);
  });

  it("shows the printed balance, as Financiën does, with what budget less actual gives beside it", () => {
    // L3188: 63.034 − 57.520 = 5.514, printed 5.513; a difference of fixed and provisional amounts is no estimate.
    const text = textOf("zwolle-2018", "berap");
    expect(text).toContain("| Beschermd wonen | 63.034 | 57.520 | n.v.t. | 5.513^a | V");
    expect(text).toContain("a. Begroot min werkelijk geeft € 5.514 duizend; het verschil komt door afronding.");
    expect(text).toContain("Saldo (voorlopig)");
  });

  it("keeps a printed total a number in the workbook, beside the total that is computed", () => {
    const report = buildReport(published("zwolle-2018"), reader, "berap");
    const budget = sheetOf(report, "Financiële resultaten 2015-2017 per p");
    const printed = rowOf(budget, "Totaal zoals gedrukt").row;
    expect([1, 2].map((column) => "formula" in (printed[column] ?? {}))).toEqual([false, false]);
    const forecast = rowOf(sheetOf(report, "Prognose sociaal domein"), "Totaal zoals gedrukt").row;
    expect(forecast[1]).toMatchObject({ type: "number", value: -10.5 });
    expect("formula" in (forecast[1] ?? {})).toBe(false);
  });

  it("sends the reader of a law or a total to the products whose causes are known, and marks what is only suspected", () => {
    const text = textOf("zwolle-2018", "berap");
    expect(text).toContain("zie de producten: Eigen bijdrage, Individuele begeleiding");
    expect(text).toContain("De urgente casusroute boven het plafond (vermoeden)");
  });

  it("is refused for a dossier that has nothing to put in it", () => {
    expect(() => buildReport(published("raalte-2020"), reader, "berap")).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: "berap.none" })] }),
    );
  });

  it("uses the last stand of a line with its day, as spending that follows from the balance that was expected", () => {
    const opened = published("zwolle-2018");
    // L231-233: -3.5 million expected on 13 March 2018, with 45,318 thousand in the budget.
    expect(opened.figure("prognose/resultaten-hoofd/2017/wmo")?.value).toBe(4_881_800_000);
    const text = textOf("zwolle-2018", "berap");
    expect(text).toContain("| Wmo | 45.318^b | 48.538^c | 48.818^d | −3.220 | N | S | geen");
    // L3228: what of the Wmo only moves in and out of a reserve.
    expect(text).toContain("c. Hiervan is € 313 duizend in een reserve gestort en niet uitgegeven (L3228).");
    expect(text).toContain(
      "d. begroot min het verwachte saldo, stand 13 maart 2018; eerder verwacht saldo: € −2,5 mln (2017)",
    );
  });

  it("shows the forecast of the running year with the stand before it, and what is proposed", () => {
    const text = textOf("zwolle-2018", "berap");
    expect(text).toContain("| Sociaal wijkteam | −0,5^a | N | S | −0,5");
    expect(text).toContain("Eerdere stand, 13 maart 2018 | −8,0");
    expect(text).toContain("Verandering sinds die stand | −2,5");
    expect(text).toContain("[€ 251.000]: Budget voor de invoering");
    // A deficit that Tynaarlo prints without a sign (L1205-1237): 0.5 over and 0.5 and 1.2 short is 1.2 short.
    expect(textOf("tynaarlo-2018", "berap")).toContain("Totaal berekend uit de regels | −1,2 | N");
  });

  it("shows the whole that Tynaarlo prints in a sentence, with the causes that belong to no line", () => {
    // L1207 gives the whole; L1225-1231 the transformation plan, which is in no line of the three.
    const text = textOf("tynaarlo-2018", "berap");
    expect(text).toMatch(
      /Totaal zoals gedrukt \| −1,2 \| N \| I en S \|.*Investering van € 600\.000 in het Transformatieplan/,
    );
    expect(text).toMatch(/Tekort jeugdhulp \| −1,2 .*Meer zorgvraag en hogere tarieven.*Lagere rijksbijdragen/);
  });

  it("says of Dronten's deficit as a whole that it is structural, and what its source also states of a line", () => {
    // L2458-2460 speaks of the whole; L3663 prints -0.42 where L2442-2446 speaks of some 0.22 a year.
    const text = textOf("dronten-2018", "berap");
    expect(text).toMatch(/\| Wmo \| 0,60 \| V \| zie totaal/);
    expect(text).toMatch(/<total> Totaal zoals gedrukt \| −3,69 \| N \| S \|.*\(L2458-2460\)/);
    expect(text).toMatch(/^ {2}4\. .*saldo inkomensdeel.*\(L2037-2054\)$/m);
    expect(text).toMatch(/\| Overige baten en lasten \| −0,42 \| N \| I en S/);
    expect(text).toMatch(/<of-which> Ook genoemd als \| −0,22 \| N .*Alleen capaciteit en interventieteam/);
    expect(text).toMatch(/\| Jeugd \| −3,07 \| N \| S .*Hogere instroom in jeugdhulp; Te weinig doorstroom/);
  });

  it("says of an amount that is in the forecast already that it is, and never only “see elsewhere”", () => {
    const text = textOf("zwolle-2018", "berap");
    expect(text).toContain("| Geraamde transformatieopgave (PPN 18-21) | zit al in de prognose |");
    expect(text).not.toContain("zie elders");
  });

  it("sums the proposals of all rows in the workbook, so that one that is filled in counts", () => {
    const rows = sheetOf(buildReport(published("zwolle-2018"), reader, "berap"), "Prognose sociaal domein");
    const [first, total] = [rowOf(rows, "Wmo"), rowOf(rows, "Totaal berekend")];
    expect(total.row[4]).toMatchObject({
      value: -0.5,
      formula: [{ sign: 1, from: { row: first.at, column: 5 }, to: { row: first.at + 6, column: 5 } }],
    });
  });

  it("takes the budget of the whole where a source budgets the whole only", () => {
    const text = textOf("almelo-2018", "berap");
    expect(text).toContain("| Wijkteams | onbekend | 3,1 | n.v.t. | onbekend |");
    expect(text).toContain("| <total> Totaal zoals gedrukt | 138,1 | 135,1 | n.v.t. | 3,0^a | V");
    expect(text).toContain("a. De bron drukt dit verschil andersom af, als € −3 mln: werkelijk min begroot.");
    expect(text).toContain(
      "de bron noemt geen oorzaak van dit voordeel; wel wat het saldo slechter maakte: Integrale teams",
    );
  });
});

describe.skipIf(!hasLibreOffice())("the berap table in LibreOffice", { timeout: 240_000 }, () => {
  const ids = publishedIds.filter((id) => templatesOf(published(id)).includes("berap"));
  it.each(ids)("of %s has the same words and numbers after it was computed anew", async (id) => {
    const report = buildReport(published(id), reader, "berap");
    const again = await readForeign(
      "a.xlsx",
      convert(withoutOutcomes(toXlsx(report)), "xlsx", "xlsx:Calc MS Excel 2007 XML"),
    );
    const { sheets } = toWorkbook(report);
    const computed = sheets.flatMap(({ rows }, sheet) =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => ("formula" in cell ? [{ sheet, at, column, cell }] : [])),
      ),
    );
    expect(computed.length).toBeGreaterThan(2);
    for (const { sheet, at, column, cell } of computed) {
      const row = again.tables[sheet]?.rows.find(({ line }) => line === at + 1);
      const found = row?.cells.find((one) => one.column === column + 1);
      if (cell.type === "text") expect(found?.text ?? "").toBe(cell.text);
      if (cell.type === "number") expect(found?.native?.value).toBeCloseTo(cell.value, 6);
    }
  });
});

const typst = openTypst(readPrintFonts());

/** What a program of poppler-utils says of a document as PDF. */
function poppler(program: string, report: Report, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-a4-"));
  try {
    const path = join(folder, "a4.pdf");
    writeFileSync(path, toPdf(report, { typst }));
    return execFileSync(program, [...options, path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPoppler(): boolean {
  try {
    execFileSync("pdfinfo", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const onSheet = cases.filter(({ name }) => name === "raadsoverzicht").map(({ id }) => id);

describe("the choices on one A4", () => {
  it("are there for every dossier with something to choose", () => {
    expect(onSheet).toEqual(["almelo-2018", "dronten-2018", "tynaarlo-2018", "zwolle-2018"]);
  });

  it("give Tynaarlo's budget and what the source prints, where rounding decides nothing", () => {
    // L1337-1343 and L1786-1794: 26.3 needed, 26.0 there, +0.3 in the sign of the source.
    const text = textOf("tynaarlo-2018", "raadsoverzicht");
    expect(text).toMatch(
      /\| Huidig beleid \| 23,3 \| 3,1 \| 26,3 \| 26,0 \| −0,3\n.*zelf opgeteld \| {2}\| {2}\| 26,4 \| {2}\| −0,4/,
    );
    expect(text).toContain(
      "Dat zeggen de gedrukte saldi, ook met hun afronding; wat wij zelf optellen, zegt hetzelfde.",
    );
    expect(text).not.toContain("kleiner dan wat de afronding");
  });

  it("give Dronten's printed gross balance where it closes and the printed total does not", () => {
    // L3679 and L3697.
    const text = textOf("dronten-2018", "raadsoverzicht");
    expect(text).toMatch(
      /\| Scenario 1a .*\n.*\n.*bruto saldo, zoals gedrukt \| −3,07 \| −1,34 \| −0,92 \| −0,08 \| 0,08/,
    );
    expect(text.match(/bruto saldo, zoals gedrukt/g)).toHaveLength(2);
    expect(text).toContain("sluiten er 2: Scenario 1a, Scenario 1b.");
    expect(text).toContain("Formatie jeugd (nu uit “Algemene middelen");
  });

  it("name costs that more than one budget carries once, as Almelo's cost of care (L1121 and L1169)", () => {
    const moved = textOf("almelo-2018", "raadsoverzicht").split("niet minder kost: ")[1] ?? "";
    expect(moved.match(/Zorgkosten/g)).toHaveLength(1);
    expect(moved).toContain("“Lagere raming voor onderwijshuisvesting” en “Extra geld van het Rijk");
  });

  it("explain the margin of Zwolle and name no measure by its number alone", () => {
    const text = textOf("zwolle-2018", "raadsoverzicht");
    expect(text).toContain("De marge is geld achter de hand: de behoedzaamheidsmarge");
    expect(text).not.toMatch(/\b[PSWJ]\d(?! \()/);
    expect(text).not.toContain("+ PM");
  });

  it("say that Zwolle's effect is bookkeeping for 2.4 million, and that the chance is not known", () => {
    const text = textOf("zwolle-2018", "raadsoverzicht");
    expect(text).toContain("Optimaliseren: [€ 1,00 mln] herraming, [€ 1,40 mln] vrijval van een reserve");
    expect(text).toContain("De bron noemt geen kansen");
    expect(text).toContain("| Herstructureren (budget is leidend) | geen cijfer | geen cijfer");
  });
});

describe.skipIf(!mustExist() && !hasPoppler())("the choices on one A4, printed", { timeout: 60_000 }, () => {
  it.each(onSheet)("are exactly one page for %s, and no letter is smaller than 10 points", (id) => {
    const report = buildReport(published(id), reader, "raadsoverzicht");
    expect(poppler("pdfinfo", report)).toMatch(/Pages:\s+1\n/);
    // At 1.5 pixels a point; the raised mark of a footnote is a letter by itself.
    const layout = poppler("pdftohtml", report, "-xml", "-stdout", "-i");
    const fonts = [...layout.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].filter(([, , size]) => Number(size) < 15);
    const small = fonts.flatMap(([, font]) => [...layout.matchAll(new RegExp(`font="${font}">(.*?)</text>`, "g"))]);
    expect(small.map(([, words = ""]) => words.replace(/<[^>]*>|\s/g, "")).filter((words) => words.length > 1)).toEqual(
      [],
    );
  });

  it("stay one page when a dossier says far more of residents, and tell what is left out", () => {
    const files = filesOf("dronten-2018");
    const long = "Inwoners merken dit op veel plaatsen tegelijk en langer dan een jaar. ".repeat(12);
    const measures = files.get("measures.yaml") ?? "";
    files.set("measures.yaml", measures.replace(/(residents:\n {4}- text: )/g, `$1${long}`));
    const report = buildReport(open(files), reader, "raadsoverzicht");
    expect(poppler("pdfinfo", report)).toMatch(/Pages:\s+1\n/);
    expect(JSON.stringify(report.blocks)).toMatch(/Nog \d+ punten staan in de scenarionotitie/);
  });
});
