import { writeSpreadsheetCsv } from "../../tables/csv-write.ts";
import { t } from "../../text/catalogue.ts";
import type { NamedLine, NamedTrace } from "./traced.ts";

/** The lines of a trace as csv for a spreadsheet; amounts are eurocents. */
export function traceCsv({ lines, isSum }: NamedTrace): string {
  const head = ["bestand", "afdruk", "regel", "tabel", "levering", isSum ? "eurocenten_of_dagen" : "nummer"];
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
export function traceSummary({ value, total, files, lines, isSum }: NamedTrace): string {
  return t("nl", "trace.summary", { value, total, files, shown: lines.length, isSum });
}
