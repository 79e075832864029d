import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { Cube } from "../../src/disclosure/cube.ts";
import { openGate } from "../../src/disclosure/gate.ts";
import { flatHierarchy } from "../../src/disclosure/hierarchy.ts";
import type { Release } from "../../src/disclosure/release.ts";
import { releaseDataset } from "../../src/disclosure/release-dataset.ts";
import { countRules } from "../../src/disclosure/rules.ts";
import type { Figure } from "../../src/figure/figure.ts";
import type { Report } from "../../src/report/model.ts";
import { toHtml } from "../../src/report/to-html.ts";
import { toXlsx } from "../../src/report/to-xlsx.ts";
import { openHighs } from "../../src/solve/highs-solver.ts";
import { attack } from "../attacker/attacker.ts";
import { type SeenGrid, type SeenTable, seenInHtml, seenInXlsx } from "../attacker/released-table.ts";
import { classificationsOf } from "./seen.ts";

// Everything below a thousand is unsafe here, so that a secret (987) is a number that stands nowhere by chance.
const rules = { ...countRules, threshold: 1000 };
const secret = 987;
const counts: Readonly<Record<string, readonly number[]>> = {
  noord: [secret, 4211, 6400],
  midden: [5300, 3977, 7123],
  zuid: [6105, 5208, 3611],
};
const laws = ["wmo", "jeugd", "pw"];
const dimensions = [flatHierarchy("gebied", "totaal", Object.keys(counts)), flatHierarchy("wet", "totaal", laws)];
const cells = Object.entries(counts).flatMap(([area, values]) =>
  laws.map((law, index) => ({ codes: [area, law], value: values[index] ?? 0 })),
);
const cube: Cube = { id: "c", indicator: "clients", dimensions, cells };
const grid: SeenGrid = {
  dimensions: ["gebied", "wet"],
  rows: ["noord", "midden", "zuid", "totaal"],
  columns: ["wmo", "jeugd", "pw", "totaal"],
};

let release: Release;
beforeAll(async () => {
  const answer = releaseDataset({ id: "clients", rules, cubes: [cube] }, await openHighs(), { snapshot: "s1" });
  if (answer.release === undefined) throw new Error(JSON.stringify(answer.problems));
  release = answer.release;
});

/** The true count as a model gives it, before the gate. */
function figureOf(area: string, law: string): Figure {
  const of = (row: readonly number[]): number =>
    law === "totaal" ? row.reduce((sum, one) => sum + one, 0) : (row[laws.indexOf(law)] ?? 0);
  const value =
    area === "totaal" ? Object.values(counts).reduce((sum, row) => sum + of(row), 0) : of(counts[area] ?? []);
  const filter = { ...(area === "totaal" ? {} : { gebied: area }), ...(law === "totaal" ? {} : { wet: law }) };
  return {
    value,
    unit: { quantity: "count", of: "client" },
    printed: { text: String(value), scale: 1, decimals: 0 },
    kind: "fixed",
    definition: { id: "clients", version: 1 },
    label: "Cliënten",
    scope: { municipality: "GM9999" },
    period: { type: "year", year: 2026 },
    status: "provisional",
    knownOn: { type: "day", year: 2026, month: 4, day: 1 },
    provenance: { type: "model", model: "clients", filter, snapshot: "s1" },
  };
}

/** A document with the table, as a council member gets it. */
function document(): Report {
  const gate = openGate({ audience: "council", lookup: () => undefined, releases: [release] });
  const table: DataTable = {
    id: "clienten",
    caption: "Cliënten per gebied en wet",
    unit: "aantal",
    style: { scale: 1, decimals: 0 },
    rowTitle: "Gebied",
    columns: grid.columns.map((law) => ({ id: law, title: law, align: "end" })),
    rows: grid.rows.map((area) => ({
      id: area,
      role: area === "totaal" ? "total" : "line",
      header: area,
      cells: grid.columns.map((law) => ({
        type: "figure",
        ref: `${area}/${law}`,
        figure: gate.release(figureOf(area, law)),
      })),
    })),
    footnotes: [],
    source: "Waterrijk, eigen registratie",
  };
  return {
    id: "r",
    title: "Cliënten",
    subtitle: "2026",
    language: "nl",
    author: "Waterrijk",
    date: "2026-04-01",
    version: "1",
    blocks: [
      { type: "heading", level: 1, id: "k", text: "Cliënten" },
      { type: "table", table },
    ],
  };
}

function attackSeen(seen: SeenTable) {
  return attack({ tables: [{ seen, classifications: classificationsOf(cube) }], threshold: 1000, smallFrom: 1 });
}

function hiddenIn({ rows }: SeenTable): number {
  return rows.filter(({ cell }) => typeof cell === "string").length;
}

describe("what readers get", () => {
  it("gives nothing away as a page, and the attacker reads every cell of it", () => {
    const text = toHtml(document());
    const seen = seenInHtml(text, grid);
    expect(seen.rows.length).toBe(16);
    expect(hiddenIn(seen)).toBeGreaterThanOrEqual(4);
    expect(attackSeen(seen)).toEqual([]);
    expect(text).not.toContain(String(secret));
    expect(text).toContain("verborgen omdat &lt; 1000");
  });

  it("gives nothing away as a workbook, in no part of it", () => {
    const bytes = toXlsx(document());
    const seen = seenInXlsx(bytes, grid);
    expect(hiddenIn(seen)).toBeGreaterThanOrEqual(4);
    expect(attackSeen(seen)).toEqual([]);
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      expect(strFromU8(content), name).not.toContain(String(secret));
  });

  it("would be seen through in either form when one more cell were shown", () => {
    for (const seen of [seenInHtml(toHtml(document()), grid), seenInXlsx(toXlsx(document()), grid)]) {
      const hidden = seen.rows.filter(({ cell }) => typeof cell === "string");
      for (const { codes } of hidden) {
        const value = figureOf(codes[0] ?? "", codes[1] ?? "").value;
        if (typeof value !== "number") throw new Error("no count");
        const rows = seen.rows.map((row) => (row.codes.join() === codes.join() ? { ...row, cell: value } : row));
        expect(attackSeen({ ...seen, rows }).length, codes.join(", ")).toBeGreaterThan(0);
      }
    }
  });

  it("is all that a release holds: no hidden value is in it, nor in what the gate gives", () => {
    const held = JSON.stringify([...release.cells]);
    expect(held).not.toContain(String(secret));
    expect(JSON.stringify(document())).not.toContain(String(secret));
  });
});
