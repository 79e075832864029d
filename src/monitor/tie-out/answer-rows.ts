import type { ResultValue } from "../../lake/engine.ts";
import type { LakeReader } from "../../lake/reader.ts";
import { modelNamed } from "./models.ts";

/** By which month the ledger books declarations: that of the answer (325), of the care, or of the payment. */
export const bookingMonths = ["antwoord", "zorgmaand", "betaling"] as const;
export type BookingMonth = (typeof bookingMonths)[number];

/** What a tie-out is asked by. */
export interface TieOutSetting {
  /** The day of the question, `2026-03-31`; without it the last day of which the reader knows anything. */
  readonly day?: string;
  /** Months after the month of the care in which a declaration is still awaited. */
  readonly awaited: number;
  readonly bookedBy: BookingMonth;
}

/** A row of an answer, by the names of its columns. */
export interface AnswerRow {
  /** The text of a column. Throws for a column that is empty or no text: a bug. */
  readonly text: (column: string) => string;
  readonly optionalText: (column: string) => string | undefined;
  /** The whole number of a column, for money in eurocents. Throws as above. */
  readonly whole: (column: string) => number;
  readonly flag: (column: string) => boolean;
}

/** All rows that answer a model. */
export async function answerRows(
  reader: LakeReader,
  name: Parameters<typeof modelNamed>[0],
  { day, awaited, bookedBy }: TieOutSetting,
): Promise<readonly AnswerRow[]> {
  const model = modelNamed(name);
  const rows: AnswerRow[] = [];
  for await (const batch of reader.query(model, model.takesSetting ? [day ?? null, awaited, bookedBy] : []))
    for (const values of batch.rows) {
      const cells = new Map(batch.columns.map((column, at) => [column, values[at] ?? null]));
      rows.push(rowOf(name, cells));
    }
  return rows;
}

function rowOf(model: string, cells: ReadonlyMap<string, ResultValue>): AnswerRow {
  const wrong = (column: string): Error => new Error(`${model}.${column} does not hold what it should`);
  return {
    text: (column) => {
      const value = cells.get(column);
      if (typeof value !== "string") throw wrong(column);
      return value;
    },
    optionalText: (column) => {
      const value = cells.get(column);
      if (value !== null && typeof value !== "string") throw wrong(column);
      return value ?? undefined;
    },
    whole: (column) => {
      const value = cells.get(column);
      if (typeof value !== "number" || !Number.isSafeInteger(value)) throw wrong(column);
      return value;
    },
    flag: (column) => cells.get(column) === true,
  };
}
