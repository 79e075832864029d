import { describe, expect, it } from "vitest";
import type { DataTable } from "../../../chart/data-table.ts";
import type { LineState } from "../../../chart/state.ts";
import { sentence } from "../../../text/sentence.ts";
import { onlyBlocks, onlyColumns, onlyPlaces, onlyRows, onlySeries } from "./chosen.ts";

const ids = ["nul", "1", "1-b"];
const frame = { id: "x", unit: "", style: { scale: 1, decimals: 0 }, source: "" };
const chart: LineState = {
  ...frame,
  type: "line",
  name: "",
  sentence: sentence(""),
  axis: [],
  series: ids.map((id) => ({ id, label: id, hue: id, tense: "expected", points: [] })),
};
const table: DataTable = {
  ...frame,
  caption: "",
  rowTitle: "",
  columns: [],
  footnotes: [],
  rows: ["nul", "nul-rest", "1", "1-rest", "1-b", "1-b-rest"].map((id) => ({
    id,
    role: "line",
    header: id,
    cells: [],
  })),
};

describe("the chosen scenarios", () => {
  it("keep the hue that they have among all", () => {
    const all = new Map(onlySeries(chart, ids).series.map(({ id, hue }) => [id, hue]));
    expect(new Set(all.values()).size).toBe(3);
    for (const { id, hue } of onlySeries(chart, ["1-b"]).series) expect(hue).toBe(all.get(id));
  });

  it("keep the rows that belong to them, also when one is named like the start of another", () => {
    expect(onlyRows(table, ["1"], ids).rows.map(({ id }) => id)).toEqual(["1", "1-rest"]);
    expect(onlyRows(table, ["nul", "1-b"], ids).rows.map(({ id }) => id)).toEqual([
      "nul",
      "nul-rest",
      "1-b",
      "1-b-rest",
    ]);
  });

  it("leave nothing when there are none", () => {
    expect(onlyRows(table, [], ids).rows).toEqual([]);
    expect(onlySeries(chart, []).series).toEqual([]);
  });

  it("keep their columns and the columns that belong to none, each cell under its own head", () => {
    const columns = ["bedrag", ...ids].map((id) => ({ id, title: id, align: "start" }) as const);
    const cells = columns.map(({ id }) => ({ type: "text", text: id }) as const);
    const wide: DataTable = { ...table, columns, rows: [{ id: "rij", role: "line", header: "Rij", cells }] };
    const kept = onlyColumns(wide, ["1"], ids);
    expect(kept.columns.map(({ id }) => id)).toEqual(["bedrag", "1"]);
    expect(kept.rows[0]?.cells).toEqual([
      { type: "text", text: "bedrag" },
      { type: "text", text: "1" },
    ]);
    expect(onlyColumns(wide, ids, ids)).toBe(wide);
    const blocks = onlyBlocks(
      [
        { type: "table", table: wide },
        { type: "entries", entries: ["1", "risico"].map((id) => ({ id, title: id, facts: [] })) },
      ],
      ["nul"],
      ids,
    );
    expect(blocks[0]).toMatchObject({ table: { columns: [{ id: "bedrag" }, { id: "nul" }] } });
    expect(blocks[1]).toMatchObject({ entries: [{ id: "risico" }] });
  });

  it("keep their places on an axis of titles", () => {
    const bars = onlyPlaces(
      { ...chart, type: "bars", layout: "grouped", axis: ["Sociaal", "Collectief"] },
      ["Sociaal"],
      ["Sociaal", "Collectief"],
    );
    expect(bars.axis).toEqual(["Sociaal"]);
  });
});
