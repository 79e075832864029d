import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierEvent } from "../../policy/event.ts";
import type { Project } from "../../policy/project.ts";
import { doneAfterDocument } from "./done-after-document.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { day, ground, line, paper, period, table, told } from "./slip-ground.fixture.ts";

const contract: DossierEvent = {
  id: "contract",
  date: period("2026-01-01"),
  ends: period("2029-12-31"),
  title: "Overeenkomst begeleiding",
  type: "contract",
  about: [],
  lines: line(10),
};
const project: Project = {
  id: "wijkteam",
  theme: "thema",
  title: "Wijkteam",
  progress: "running",
  started: period("2026-Q1"),
  actions: [],
  decisions: [],
  partners: [],
  figures: [],
  lines: line(20),
};

describe("what ends before it starts", () => {
  it("is found in events, projects and answers, with the field that holds the end", () => {
    const slips = endBeforeStart(
      ground({
        events: [contract, { ...contract, id: "fout", ends: period("2014-12-31") }],
        projects: [{ ...project, started: period("2026-Q2"), ended: period("2025") }],
        questions: [
          {
            id: "vraag",
            party: "Partij",
            question: "Hoe?",
            answered: "yes",
            about: [],
            figures: [],
            askedOn: period("2026-03-02"),
            answeredOn: period("2026-03-01"),
            lines: line(30),
          },
        ],
      }),
    );
    expect(told(slips)).toEqual([
      "end-before-start zeker events/fout/ends",
      "end-before-start zeker projects/wijkteam/ended",
      "end-before-start zeker questions/vraag/answeredOn",
    ]);
  });

  it("is never what may end on or after its start", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [start, end] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        const slips = endBeforeStart(ground({ events: [{ ...contract, date: period(start), ends: period(end) }] }));
        expect(slips).toHaveLength(end < start ? 1 : 0);
        // A year as end may still hold the start.
        const loose = ground({ events: [{ ...contract, date: period(start), ends: period(start.slice(0, 4)) }] });
        expect(endBeforeStart(loose)).toEqual([]);
      }),
    );
  });
});

describe("what is told as done after the date of its document", () => {
  const done = (due: string): Project => ({
    ...project,
    actions: [{ title: "Openen", progress: "done", due: period(due), lines: line(21) }],
  });

  it("is found in actions, decisions and follow-ups, and not where it is still a plan", () => {
    const slips = doneAfterDocument(
      ground({
        projects: [
          done("2026-09"),
          { ...done("2026-05"), id: "op-tijd" },
          { ...project, id: "later", started: period("2027") },
        ],
        decisions: [
          {
            id: "genomen",
            title: "Kiezen",
            body: "council",
            status: "taken",
            date: period("2026-07-01"),
            figures: [],
            measures: [],
            scenarios: [],
            lines: line(5),
          },
          {
            id: "gevraagd",
            title: "Kiezen",
            body: "council",
            status: "asked",
            date: period("2026-07-01"),
            figures: [],
            measures: [],
            scenarios: [],
            lines: line(5),
          },
        ],
        recommendations: [
          {
            id: "advies",
            title: "Meet",
            by: "Bureau",
            grounds: [],
            followUps: [
              { state: "done", date: period("2026-08"), text: "Klaar.", projects: [], measures: [], lines: line(6) },
            ],
            lines: line(6),
          },
        ],
      }),
    );
    expect(told(slips)).toEqual([
      "done-after-document zeker projects/wijkteam/actions.1",
      "done-after-document zeker projects/later/started",
      "done-after-document zeker decisions/genomen/date",
      "done-after-document zeker recommendations/advies/followUps.1",
    ]);
  });

  it("is only possible where the date of the document was derived and lies near", () => {
    const derived = { ...paper, dateNote: "De tekst noemt alleen juni." };
    const certainty = (due: string) =>
      doneAfterDocument(ground({ documents: [derived], projects: [done(due)] })).map((slip) => slip.certainty);
    expect(certainty("2026-07")).toEqual(["mogelijk"]);
    expect(certainty("2026-12")).toEqual(["zeker"]);
  });

  it("goes by the date of the memo that holds the lines", () => {
    const memo = { ...paper, id: "memo", partOf: "origineel", date: day("2026-12-01"), lines: { ...line(15), to: 25 } };
    expect(doneAfterDocument(ground({ documents: [paper, memo], projects: [done("2026-09")] }))).toEqual([]);
  });

  it("holds realised amounts against the end of their year", () => {
    const amounts = table(["2025", "2026", "2027"], [["Gerealiseerd", [10, 20, 30]]]);
    const saving = {
      id: "taak",
      title: "Taakstelling",
      basis: "gross",
      realised: "t/r1",
      figures: [],
      lines: line(1),
    } as const;
    const part = { ...saving, id: "deel", partOf: "taak" };
    expect(told(doneAfterDocument(ground({ tables: [amounts], savings: [saving, part] })))).toEqual([
      "done-after-document mogelijk t/r1/c2",
      "done-after-document zeker t/r1/c3",
    ]);
  });

  it("holds a column of actuals against the document as well", () => {
    const amounts = table(["2025", "2027"], [["Lasten", [10, 30]]]);
    const budget = {
      id: "begroting",
      title: "Begroting",
      table: "t",
      periods: [
        { period: period("2025"), actual: "c1" },
        { period: period("2027"), actual: "c2" },
      ],
      rows: [{ row: "t/r1", nature: "cost", expected: [], movements: [] }],
      breaks: [],
      lines: line(1),
    } as const;
    expect(told(doneAfterDocument(ground({ tables: [amounts], budgets: [budget] })))).toEqual([
      "done-after-document zeker t/c2",
    ]);
  });
});
