import type { LakeReader } from "../../lake/reader.ts";
import type { Trace } from "../trace-model.ts";
import type { TieOutSetting } from "./answer-rows.ts";
import { modelNamed } from "./models.ts";
import type { Stage } from "./stage.ts";

/** An amount of the tie-out: what of a product is in a stage in a month (`2026-01`) or a year (`2026`). */
export interface TracedAmount {
  readonly municipality: string;
  readonly product: string;
  readonly stage: Stage;
  readonly period: string;
}

/** Finds the lines behind an amount of the tie-out, in eurocents, at most so many of them, and adds all of them up again. */
export async function traceStage(
  reader: LakeReader,
  { municipality, product, stage, period }: TracedAmount,
  { day, awaited, bookedBy }: TieOutSetting,
  most: number,
): Promise<Trace> {
  const { name, sql } = modelNamed("spoor");
  const wanted = [municipality, product, stage, period];
  const parameters = [day ?? null, awaited, bookedBy, ...wanted];
  const asked = `SELECT tabel, delivery, source_file, source_line, sum(bedrag) AS bedrag,
  CAST(sum(sum(bedrag)) OVER () AS BIGINT) AS geheel, count(*) OVER () AS regels,
  CAST(sum(sum(CASE WHEN eerste THEN 1 ELSE 0 END)) OVER () AS BIGINT) AS bestanden
FROM (
  SELECT *, row_number() OVER (PARTITION BY source_file ORDER BY source_line) = 1 AS eerste
  FROM (${sql}) spoor
  WHERE gemeente = ? AND product = ? AND stadium = ? AND starts_with(maand, ?)
) regels
GROUP BY tabel, delivery, source_file, source_line
ORDER BY tabel, source_file, source_line
LIMIT ${most}`;
  let found: Trace = { value: 0, isSum: true, total: 0, files: 0, lines: [] };
  for await (const { rows } of reader.query({ name, sql: asked }, parameters))
    for (const [table, delivery, sourceFile, sourceLine, amount, value, total, files] of rows)
      found = {
        ...{ value: Number(value), isSum: true, total: Number(total), files: Number(files) },
        lines: [
          ...found.lines,
          {
            ...{ table: String(table), delivery: String(delivery), sourceFile: String(sourceFile) },
            ...{ sourceLine: Number(sourceLine), amount: Number(amount) },
          },
        ],
      };
  return found;
}
