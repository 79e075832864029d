import { indicators } from "../../monitor/catalogue/indicators.ts";
import { numberName } from "./number-table.ts";
import { rowsKey } from "./rows-key.ts";

/** The model and column of each number that some indicator says, or divides by, as numbers are named. */
let named: ReadonlySet<string> | undefined;

function namedColumns(): ReadonlySet<string> {
  named ??= new Set(
    indicators.flatMap((one) => {
      const { measure, beside } = one;
      const own = numberName(rowsKey(one), measure.column, "", "").trim();
      if (!("over" in measure)) return [own];
      return [own, numberName(rowsKey(beside ?? one), measure.over, "", "").trim()];
    }),
  );
  return named;
}

/**
 * Whether readers see a number, shown or hidden. What a total has beside its parts, or who uses both laws, is protected as if they did, and stands
 * in no indicator: of it they know no more than they can work out.
 */
export function isPublishedNumber(key: string): boolean {
  const [column = "", spread = ""] = wordsOf(key);
  return namedColumns().has(column) && !(column.startsWith("clienten-") && spread.includes("+"));
}

/** The words of the name of a number, by its key: column, breakdown and period. */
export function wordsOf(key: string): readonly string[] {
  const [, name = ""] = /\|grootheid\\?=(.*)$/.exec(key) ?? [];
  return name.split(" ");
}
