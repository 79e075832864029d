import { indicators } from "../../monitor/catalogue/indicators.ts";
import type { IndicatorPeriod } from "./indicator-periods.ts";

/** The catalogue as a list to choose from: the word of each indicator and its name. */
export function listIndicators(): string {
  const width = Math.max(...indicators.map(({ id }) => id.length));
  return indicators.map(({ id, name }) => `${id.padEnd(width)}  ${name}\n`).join("");
}

/** The same with the months of which a lake tells: the first, the last, the last that is settled and the last that everybody may see; a dash where there is none. */
export function listPeriods(periods: readonly IndicatorPeriod[]): string {
  const width = Math.max(...periods.map(({ id }) => id.length));
  const month = (text: string | undefined): string => (text ?? "–").padEnd(7);
  const head = `${"".padEnd(width)}  eerste   laatste  definitief  openbaar\n`;
  return `${head}${periods
    .map(
      ({ id, name, first, last, settledUntil, releasedUntil }) =>
        `${id.padEnd(width)}  ${month(first)}  ${month(last)}  ${month(settledUntil)}     ${month(releasedUntil)}   ${name}\n`,
    )
    .join("")}`;
}
