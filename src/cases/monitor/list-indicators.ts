import { indicators } from "../../monitor/catalogue/indicators.ts";

/** The catalogue as a list to choose from: the word of each indicator and its name. */
export function listIndicators(): string {
  const width = Math.max(...indicators.map(({ id }) => id.length));
  return indicators.map(({ id, name }) => `${id.padEnd(width)}  ${name}\n`).join("");
}
