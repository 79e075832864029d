import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import { writePeriod } from "../../text/write-period.ts";

/** A day, month or year as people say it: "11 juni 2025", "juni 2025", "2025". What is none of these stays as it is. */
export function writtenPeriod(text: string): string {
  const period = parsePeriod(text);
  return isProblem(period) ? text : writePeriod(period);
}
