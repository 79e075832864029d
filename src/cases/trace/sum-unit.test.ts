import { describe, expect, test } from "vitest";
import { indicators } from "../../monitor/catalogue/indicators.ts";
import { readModelText } from "../../monitor/model-text.ts";
import { t } from "../../text/catalogue.ts";
import { traceCsv, traceSummary, writeSummed } from "./export-trace.ts";
import { sumUnit } from "./sum-unit.ts";

describe("the unit of what lines add up to", () => {
  test("is known of every indicator whose lines add up", () => {
    const without = indicators.filter(({ model, counting, measure }) => {
      const { sums, computed } = readModelText("sporen", model, counting);
      const { column } = measure;
      return sums.includes(column) && !computed.includes(column) && sumUnit(model, column) === undefined;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("is that of the parts, also where the indicator itself is a share or an average", () => {
    expect(sumUnit("pgb-per-maand", "besteed")).toBe("eurocenten");
    expect(sumUnit("prijs-en-volume-per-maand", "volume")).toBe("eenheden");
    expect(sumUnit("wachten-per-maand", "wachtdagen")).toBe("dagen");
    expect(sumUnit("clienten-per-maand", "clienten")).toBeUndefined();
  });

  test("stands in the sentence and above the column", () => {
    const line = {
      table: "declaratieregel",
      delivery: "d",
      sourceFile: "s",
      sourceLine: 7,
      file: "a.xml",
      amount: 120_050,
    };
    const trace = { value: 120_050, isSum: true, total: 1, files: 1, snapshot: "m", lines: [line] };
    const money = { ...trace, sumUnit: "eurocenten" } as const;
    expect(traceSummary(money)).toBe("De som is €\u00a01.200,50, geteld uit 1 regel in 1 bestand.");
    expect(traceCsv(money)).toContain("levering;eurocenten");
    expect(traceSummary({ ...trace, sumUnit: "eenheden" })).toContain("De som is 120.050 eenheden, geteld");
    expect(traceSummary({ ...trace, isSum: false })).toContain("Het aantal is 120.050, geteld");
    expect(traceCsv(trace)).toContain("levering;telt_mee");
  });

  test("is one thing of one", () => {
    expect([writeSummed(1, "dagen"), writeSummed(1.5, "uren"), writeSummed(1, "fte")]).toEqual([
      "1 dag",
      "1,5 uren",
      "1 fte",
    ]);
    const first = { value: "1.5 hours", total: 2345, files: 1, shown: 1000, isSum: true };
    expect(t("en", "trace.summary", first)).toContain("from 2,345 lines in 1 file. These are the first 1,000.");
    expect(t("en", "trace.units.werkdagen", { number: "1", isOne: true })).toBe("1 working day");
  });
});
