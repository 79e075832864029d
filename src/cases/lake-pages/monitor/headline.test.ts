import { describe, expect, test } from "vitest";
import { million } from "../../../../test/golden/example-figures.ts";
import type { Measured } from "../../../chart/state.ts";
import { plain } from "../../../text/sentence.ts";
import { indicatorNamed } from "../../monitor/indicator-named.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { headlineOf, headlineSentence, partsPeriodOf, partsSentence } from "./headline.ts";
import { lineTable } from "./line-chart.ts";
import { partsTable } from "./parts-table.ts";
import { sampleOf } from "./sampled.ts";
import { subjectOf } from "./subject.ts";

const share = indicatorNamed("ervaring-positief-aandeel");
const answers = indicatorNamed("ervaring-antwoorden");
const frame = million("x", 1, 2025).definition;

/** A share of answers, with the interval that chance leaves it. */
function positive(ref: string, value: number, low: number, high: number): Measured {
  const figure = { ...million(ref, 1, 2025), value, unit: { quantity: "percent" } as const, interval: { low, high } };
  return { ref, figure: { ...figure, definition: frame, kind: "estimate" } };
}

function counted(ref: string, value: number): Measured {
  const figure = { ...million(ref, 1, 2025), value, unit: { quantity: "count", of: "antwoorden" } as const };
  return { ref, figure: figure };
}

describe("a comparison with a year before", () => {
  const settledIn = (status: "final" | "provisional") => {
    const at = (ref: string, value: number): Measured => {
      const one = counted(ref, value);
      return { ...one, figure: { ...one.figure, status } };
    };
    const line = new Map([
      ["2024", at("a", 100)],
      ["2025", at("b", 66)],
    ]);
    return headlineOf(line, ["2024", "2025"], 3);
  };

  test("is made of two years that no longer change", () => {
    const headline = settledIn("final");
    expect(headline?.difference?.said.text).toBe("34% minder");
    expect(headline?.comparableFrom).toBeUndefined();
  });

  test("is not made of a year that is not complete: it says from when on it can be", () => {
    const headline = settledIn("provisional");
    expect(headline?.difference).toBeUndefined();
    expect(headline?.comparableFrom).toBe("2026-04");
    const said = plain(headlineSentence(headline, { type: "day", year: 2026, month: 1, day: 31 }));
    expect(said).toContain("Dit is nog niet volledig; vergelijken met een jaar eerder kan vanaf april 2026.");
    expect(said).not.toContain("minder");
  });
});

test("numbers without a total are shown of the last period that no longer changes, and from when on they do is said", () => {
  const at = (period: string, status: "final" | "provisional"): MonitorFigure => ({
    ...{ indicator: share, period, dimensions: { wet: "wmo" }, municipality: "9901" },
    figure: { ...counted(period, 1).figure, status },
  });
  const months = ["2026-01", "2026-02", "2026-03"];
  const figures = [
    at("2026-01", "final"),
    at("2026-02", "final"),
    at("2026-02", "provisional"),
    at("2026-03", "provisional"),
  ];
  const found = partsPeriodOf(figures, months, "maand");
  expect(found).toEqual({ period: "2026-01", provisionalFrom: "2026-02" });
  expect(plain(partsSentence(found ?? { period: "" }, { type: "day", year: 2026, month: 3, day: 31 }))).toBe(
    "Voor deze keuze is er geen totaal, stand per 31 maart 2026. Hieronder staat wat er wel is. Vanaf februari 2026 zijn de cijfers voorlopig: er komen nog gegevens bij.",
  );
  expect(partsPeriodOf(figures, ["2026-Q1"], "kwartaal")).toEqual({ period: "2026-Q1", provisionalFrom: "2026-Q1" });
});

test("a number that nobody released is said to be for staff alone, not to be missing in a month", () => {
  const one = counted("a", 1);
  const hidden = { ...one.figure, value: { missing: "suppressed" }, hidden: { because: "not-in-catalogue" } } as const;
  const line = new Map([["2025", { ...one, figure: { ...hidden, status: "provisional" } as const }]]);
  const said = plain(headlineSentence(headlineOf(line, ["2025"], 3), { type: "day", year: 2026, month: 1, day: 31 }));
  expect(said).toBe(
    "Dit cijfer is alleen intern te zien: het is niet vrijgegeven. Wie ware aantallen mag zien, zegt eerst waarvoor.",
  );
});

describe("a share of answers on the Monitor", () => {
  const subject = subjectOf(share, undefined, undefined, "Eikenrade");
  const line = new Map([["2025", positive("a", 75.9, 70.1, 80.9)]]);
  const sample = new Map([["2025", counted("n", 241)]]);

  test("knows which indicator counts its answers; a number without an interval has none", () => {
    expect(sampleOf(share)?.id).toBe("ervaring-antwoorden");
    expect(sampleOf(indicatorNamed("ervaring-aanbieder-positief-aandeel"))?.id).toBe("ervaring-aanbieder-antwoorden");
    expect(sampleOf(answers)).toBeUndefined();
  });

  test("stands in its table with its interval and the number of answers, which opens as any number", () => {
    const table = lineTable(subject, line, ["2025"], sample);
    expect(table.columns.map(({ title }) => title).slice(0, 3)).toEqual([
      "Waarde",
      "Interval van 95 %",
      "Antwoorden (n)",
    ]);
    const [, interval, n] = table.rows[0]?.cells ?? [];
    expect(interval).toEqual({ type: "text", text: "70,1 tot 80,9" });
    expect(n).toMatchObject({ type: "figure", ref: "n", own: { withUnit: false } });
  });

  test("does so in a breakdown, and a table without intervals has no such columns", () => {
    const title = { id: "u", name: "naar vraag", said: [], rowTitle: "Vraag" };
    const told = partsTable(subject, [{ id: "1", label: "Vraag 1", line, sample }], "2025", title);
    expect(told?.columns.map(({ id }) => id)).toEqual(["waarde", "interval", "antwoorden", "jaar-eerder", "verschil"]);
    expect(lineTable(subject, sample, ["2025"]).columns.map(({ id }) => id)).not.toContain("interval");
  });

  test("is told with the bounds that chance leaves it", () => {
    const headline = { period: "2025", now: positive("a", 75.9, 70.1, 80.9) };
    const said = plain(headlineSentence(headline, { type: "day", year: 2026, month: 4, day: 30 }));
    expect(said).toContain("Door toeval kan het ook tussen 70,1% en 80,9% liggen (interval van 95 %).");
    const plainCount = plain(
      headlineSentence({ period: "2025", now: counted("n", 241) }, { type: "day", year: 2026, month: 4, day: 30 }),
    );
    expect(plainCount).not.toContain("toeval");
  });
});
