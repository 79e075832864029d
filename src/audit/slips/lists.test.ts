import { describe, expect, it } from "vitest";
import type { Project } from "../../policy/project.ts";
import type { Relation } from "../../policy/relation.ts";
import type { Trend } from "../../policy/trend.ts";
import { deadReferences } from "./dead-reference.ts";
import type { SlipGround } from "./dossier-slip.ts";
import { signAgainstOthers } from "./sign-against-others.ts";
import { figure, ground, line, table, told } from "./slip-ground.fixture.ts";
import { statedCounts } from "./stated-count.ts";

function project(at: number, change: Partial<Project> = {}): Project {
  const lists = { actions: [], decisions: [], partners: [], figures: [] };
  return {
    id: `p${at}`,
    theme: "thema",
    title: `Project ${at}`,
    progress: "running",
    ...lists,
    lines: line(at),
    ...change,
  };
}

describe("a count in words beside a list", () => {
  const projects = [project(12), project(14), project(16, { progress: "done" })];
  const stated = (count: number, at = 10, change: Partial<SlipGround> = {}) =>
    statedCounts(
      ground({
        projects,
        figures: new Map([["aantal", figure(count, { unit: { quantity: "count", of: "projecten" } }, at)]]),
        ...change,
      }),
    );

  it("is right when it is the list, one of its groups or the rest of one", () => {
    for (const count of [3, 2, 1]) expect(stated(count)).toEqual([]);
  });

  it("is found when the list beside it holds another number", () => {
    const [slip] = stated(5);
    expect(slip).toMatchObject({
      rule: "stated-count",
      certainty: "mogelijk",
      facts: { noun: "projects", stated: 5, counted: 3 },
    });
  });

  it("is not held against a list far away that holds more", () => {
    expect(stated(2, 500, { projects: [...projects, project(600)] })).toEqual([]);
    expect(stated(4, 500)).toHaveLength(1);
  });

  it("is left to the relation that counts it", () => {
    const tally: Relation = { id: "geteld", rule: "tally", columns: [], stated: "aantal", of: ["p12"], lines: line(1) };
    expect(stated(5, 10, { relations: [tally] })).toEqual([]);
  });

  it("is found in the municipality's own text, in figures and in words", () => {
    const text = {
      id: "inleiding",
      markdown: "# Aanpak\n\nWij hebben 5 projecten.\n\nDrie projecten lopen; twee projecten niet.",
    };
    expect(told(statedCounts(ground({ projects, texts: [text] })))).toEqual([
      "stated-count waarschijnlijk inleiding:3",
    ]);
  });
});

describe("a reference to something that is not there", () => {
  const tables = ["Tabel 1", "Tabel 2"].map((number, at) =>
    table(["2026"], [["Lasten", [1]]], { id: `t${at}`, number }),
  );
  const own = (markdown: string, change: Partial<SlipGround> = {}) =>
    told(deadReferences(ground({ tables, texts: [{ id: "tekst", markdown }], ...change })));

  it("is found in a text of its own, with its line", () => {
    expect(own("Zie tabel 1 en tabel 2.\n\nZie tabel 7.")).toEqual(["dead-reference zeker tekst:3"]);
  });

  it("knows the sections and headings of the text itself", () => {
    const headings = "## 1 Inleiding\n\n## 2 Geld\n\n";
    expect(own(`${headings}Zie hoofdstuk 2 en [geld](#2-geld).`)).toEqual([]);
    expect(own(`${headings}Zie hoofdstuk 4.`)).toEqual(["dead-reference zeker tekst:5"]);
    expect(own(`${headings}Zie [zorg](#zorg).`)).toEqual(["dead-reference zeker tekst:5"]);
  });

  it("is likely in what describes an entity, and a quotation is not ours to mend", () => {
    const voice = { id: "stem", who: "inwoner", quote: "Het staat in tabel 9.", about: [], lines: line(1) };
    const projects = [project(12, { text: "De kosten staan in tabel 9." })];
    expect(told(deadReferences(ground({ tables, projects, voices: [voice] })))).toEqual([
      "dead-reference waarschijnlijk projects/p12/text",
    ]);
  });

  it("says nothing where nothing of the kind is numbered", () => {
    expect(own("Zie bijlage 3, maatregel 12 en paragraaf 4.1.")).toEqual([]);
  });
});

describe("a sign in a table of trends", () => {
  const trend = (at: number, cost: "up" | "down"): Trend => ({
    id: `trend-${at}`,
    category: "Bevolking",
    title: `Trend ${at}`,
    consequences: [
      {
        text: "Meer vraag.",
        effects: [
          { on: "vangnet", effect: "up", printed: "Vangnet +" },
          { on: "cost", effect: cost, printed: cost === "up" ? "Financiën +" : "Financiën -" },
        ],
        lines: line(at),
      },
    ],
    lines: line(at),
  });
  const trends = [1, 2, 3, 4, 5, 6].map((at) => trend(at, "up"));

  it("is found when it runs against all the others", () => {
    expect(signAgainstOthers(ground({ trends }))).toEqual([]);
    expect(told(signAgainstOthers(ground({ trends: [...trends, trend(7, "down")] })))).toEqual([
      "sign-against-others mogelijk trends/trend-7/consequences.1",
    ]);
  });

  it("is not odd when two run that way, or when there are few to go by", () => {
    expect(signAgainstOthers(ground({ trends: [...trends, trend(7, "down"), trend(8, "down")] }))).toEqual([]);
    expect(signAgainstOthers(ground({ trends: [...trends.slice(0, 4), trend(7, "down")] }))).toEqual([]);
  });
});
