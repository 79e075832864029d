import { expect, test } from "vitest";
import type { Cell, DataTable } from "../../chart/data-table.ts";
import { isWordy } from "./wordy.ts";

function tableOf(...cells: readonly Cell[]): DataTable {
  return {
    id: "doelen",
    caption: "Doelen",
    unit: "",
    style: { scale: 1, decimals: 0 },
    rowTitle: "Doel",
    columns: cells.map((_, at) => ({ id: String(at), title: String(at), align: "start" })),
    rows: [{ id: "a", role: "line", header: "Meedoen", cells }],
    footnotes: [],
    source: "",
  };
}

test("a table of words and codes stays a table on a narrow screen", () => {
  expect(
    isWordy(tableOf({ type: "text", text: "doel" }, { type: "empty" }, { type: "text", text: "2019 tot 2022" })),
  ).toBe(false);
});

test("a table in which a cell tells a story becomes a list on a narrow screen", () => {
  const text =
    "Wie hulp nodig heeft, krijgt die van iemand die de hele situatie kent, en niet van zes mensen naast elkaar.";
  expect(isWordy(tableOf({ type: "text", text: "doel" }, { type: "text", text }))).toBe(true);
});
