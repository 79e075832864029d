import type { Day, Period } from "../figure/period.ts";
import { parseDay, parsePeriod, periodText } from "../figure/period-text.ts";
import { isProblem, type Problem } from "../figure/problem.ts";
import { textField } from "./text-field.ts";

function known<P extends Period>(period: P | Problem): P | undefined {
  return isProblem(period) ? undefined : period;
}

/** A period as it stands in YAML and CSV: `2018`, `2018-Q3`, `2016|2017` (one of), `2015..2018` (span). */
export const periodSchema = textField<Period>("period", (text) => known(parsePeriod(text)), periodText);

/** A calendar day, `2018-04-18`. */
export const daySchema = textField<Day>("day", (text) => known(parseDay(text)), periodText);
