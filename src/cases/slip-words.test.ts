import { describe, expect, it } from "vitest";
import type { DossierSlip, SlipPlace } from "../audit/slips/dossier-slip.ts";
import { waterrijk } from "../dossier/waterrijk.fixture.ts";
import { parsePeriod } from "../figure/period-text.ts";
import { isProblem } from "../figure/problem.ts";
import { viewSlip } from "./slip-words.ts";

const dossier = waterrijk();
const [goal] = dossier.goals;
const [table] = dossier.tables;
const row = table?.rows[0];

function period(text: string) {
  const read = parsePeriod(text);
  if (isProblem(read)) throw new Error(text);
  return read;
}

const at: SlipPlace = { type: "entity", kind: "goals", id: goal?.id ?? "", field: "term" };
const inTable: SlipPlace = { type: "table", table: table?.id ?? "", row: row?.id ?? "" };
const day = { type: "day", year: 2026, month: 6, day: 1 } as const;

function say(slip: DossierSlip): string {
  return viewSlip(dossier, slip).message;
}

describe("a slip beyond sums as its reader sees it", () => {
  it("stands at the file, the id and the field of an entity, with its list, title and lines in words", () => {
    const view = viewSlip(dossier, {
      rule: "goal-incomplete",
      certainty: "zeker",
      place: at,
      facts: { lacks: ["owner"] },
      explained: "Volgt later.",
    });
    expect(view).toMatchObject({
      nature: "slip",
      rule: "goal-incomplete",
      where: { table: "goals.yaml", row: goal?.id, column: "term" },
      about: { kind: "Doelen", title: goal?.title },
      candidates: [],
      printed: "",
      slack: "",
      explained: "Volgt later.",
    });
    expect(view.about?.lines).toMatch(/^L\d+/);
  });

  it("stands at the cell of a table, and at the line of a text", () => {
    const facts = { axis: "row", label: row?.label ?? "", others: [table?.rows[1]?.id ?? ""] } as const;
    const inRow = viewSlip(dossier, { rule: "double-label", certainty: "waarschijnlijk", place: inTable, facts });
    expect(inRow.where).toEqual({ table: table?.id, row: row?.id, column: "" });
    expect(inRow.about?.title).toBe(row?.label);
    const text: SlipPlace = { type: "text", text: "inleiding", line: 3 };
    const inText = viewSlip(dossier, {
      rule: "dead-reference",
      certainty: "zeker",
      place: text,
      facts: { reference: "tabel 9", known: ["1"] },
    });
    expect(inText.where).toEqual({ table: "text/inleiding.md", row: "3", column: "" });
    expect(inText.about).toEqual({ kind: "Eigen teksten", title: "inleiding, regel 3" });
  });

  it("stands at a figure of a sentence with the words around it", () => {
    const [id = "", figure] = [...dossier.figures][0] ?? [];
    const facts = { noun: "measures", stated: 17, counted: 1 } as const;
    const view = viewSlip(dossier, {
      rule: "stated-count",
      certainty: "mogelijk",
      place: { type: "figure", ref: id },
      facts,
    });
    expect(view).toMatchObject({
      where: { table: id, row: "", column: "" },
      printed: "17 maatregelen",
      computed: "1 maatregel",
    });
    expect(view.about).toMatchObject({ kind: "Cijfers in de tekst", title: figure?.label });
  });

  it("says what is printed, what is wrong and what to do", () => {
    const dates = { start: period("2021-01-01"), end: period("2014-12-31") };
    expect(say({ rule: "end-before-start", certainty: "zeker", place: at, facts: dates })).toBe(
      "Het begin is 1 januari 2021, maar het einde is 31 december 2014. Het einde ligt dus vóór het begin. Zoek op welke van de twee data niet klopt.",
    );
    const late = { date: period("2026-09"), document: day, isDerived: true };
    expect(say({ rule: "done-after-document", certainty: "mogelijk", place: at, facts: late })).toContain(
      "gerealiseerd in september 2026, maar het stuk is van 1 juni 2026. Die datum is afgeleid",
    );
    const lacks = { lacks: ["indicator", "target", "owner"] } as const;
    expect(say({ rule: "goal-incomplete", certainty: "zeker", place: at, facts: lacks })).toContain(
      "geen indicator, geen streefwaarde en geen eigenaar. Zo is niet te zeggen of het wordt gehaald.",
    );
    const pace = { goal: "Minder wachten", lacks: ["term", "points"], points: 1 } as const;
    expect(say({ rule: "pace-without-ground", certainty: "zeker", place: at, facts: pace })).toContain(
      "geen termijn en geen reeks van drie meetpunten. Er is 1 meetpunt.",
    );
  });

  it("says what breaks a series, what runs against a sign and which explanation is left over", () => {
    const lines = [row?.id ?? ""];
    const jump = { at: table?.columns[0]?.id ?? "", lines, how: "jump" } as const;
    expect(say({ rule: "series-break", certainty: "mogelijk", place: inTable, facts: jump })).toContain(
      `“${row?.label}”`,
    );
    const sign = { label: "Tekort jeugd", says: "deficit", positive: "surplus" } as const;
    expect(say({ rule: "sign-against-legend", certainty: "mogelijk", place: inTable, facts: sign })).toContain(
      "“Tekort jeugd” zegt een tekort",
    );
    const others = { printed: "Financiën -", beside: "Vangnet +", others: 6 };
    expect(say({ rule: "sign-against-others", certainty: "mogelijk", place: at, facts: others })).toContain(
      "Op de 6 andere plaatsen",
    );
    const left = { rule: "sum", place: "t/r", nearest: "sum t/s" };
    expect(say({ rule: "explanation-unmatched", certainty: "zeker", place: at, facts: left })).toContain(
      "regel “sum” bij “t/r” komt niet voor. Het dichtst in de buurt komt “sum t/s”.",
    );
  });
});
