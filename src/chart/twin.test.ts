import { describe, expect, it } from "vitest";
import { clientForecast, groupedSpending, stackedBalance } from "../../test/golden/example-charts.ts";
import { twin } from "./twin.ts";
import { writtenFigure, writtenInterval } from "./written.ts";

describe("the table of a chart", () => {
  it("has a row for every series and the total last, a column for every place", () => {
    const table = twin(stackedBalance);
    expect(table.columns.map(({ title }) => title)).toEqual(stackedBalance.axis);
    expect(table.rows.map(({ role }) => role)).toEqual(["line", "line", "line", "line", "line", "total"]);
    expect(table).toMatchObject({
      caption: stackedBalance.name,
      unit: stackedBalance.unit,
      source: stackedBalance.source,
    });
  });

  it("stands the other way when the axis is long, and leaves empty what nobody said", () => {
    const table = twin(clientForecast);
    expect(table.rows.map(({ header }) => header)).toEqual(clientForecast.axis);
    expect(table.rows[0]?.cells.map(({ type }) => type)).toEqual(["figure", "empty", "figure"]);
  });

  it("says which of two series of one subject is the forecast", () => {
    expect(
      twin(clientForecast)
        .columns.map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(["Wmo-begeleiding (werkelijk)", "Wmo-begeleiding (raming)"]);
  });

  it("writes numbers, intervals and reasons in Dutch", () => {
    const written = twin(groupedSpending)
      .rows.at(-1)
      ?.cells.map((cell) =>
        cell.type === "figure"
          ? [writtenFigure(cell.figure, groupedSpending.style), writtenInterval(cell.figure, groupedSpending.style)]
          : [],
      );
    expect(written).toEqual([
      ["11,8", "11,1 tot 12,6"],
      ["17,6", "16,2 tot 19,3"],
      ["8,4", "8,0 tot 8,8"],
      ["PM", undefined],
    ]);
  });
});
