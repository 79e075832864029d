import { decimalOf } from "../../figure/decimal.ts";
import { writeSpreadsheetCsv } from "../../tables/csv-write.ts";
import { t } from "../../text/catalogue.ts";
import { writeDecimal, writeMoney } from "../../text/write-number.ts";
import type { SumUnit } from "./sum-unit.ts";
import type { NamedLine, NamedTrace } from "./traced.ts";

/** The lines of a trace as csv for a spreadsheet; the last column is called after what it counts, amounts in eurocents. */
export function traceCsv({ lines, isSum, sumUnit }: NamedTrace): string {
  const head = ["bestand", "afdruk", "regel", "tabel", "levering", isSum ? (sumUnit ?? "telt_mee") : "nummer"];
  return writeSpreadsheetCsv([head, ...lines.map((line) => cells(line))], "nl");
}

function cells({
  file,
  sourceFile,
  sourceLine,
  table,
  delivery,
  unit,
  amount,
}: NamedLine): readonly (string | number)[] {
  return [file, sourceFile, sourceLine, table, delivery, unit ?? amount ?? ""];
}

/** The trace as one JSON document. */
export function traceJson({ lines, ...trace }: NamedTrace): object {
  return {
    ...trace,
    lines: lines.map(({ file, sourceLine, table, delivery, sourceFile, unit, amount }) => ({
      ...{ file, line: sourceLine, table, delivery, sourceFile },
      ...(unit === undefined ? { amount } : { unit }),
    })),
  };
}

/** What a trace found, in a sentence. */
export function traceSummary({ value, total, files, lines, isSum, sumUnit }: NamedTrace): string {
  const written = writeSummed(value, sumUnit);
  return t("nl", "trace.summary", { value: written, total, files, shown: lines.length, isSum });
}

/** A part of a sum, or all of it: an amount as money, something else with what it counts. */
export function writeSummed(value: number, unit: SumUnit | undefined): string {
  if (unit === "eurocenten") return writeMoney(value, { scale: 1, decimals: 2 });
  const number = writeDecimal(decimalOf(value), false);
  return unit === undefined ? number : t("nl", `trace.units.${unit}`, { number, isOne: value === 1 });
}
