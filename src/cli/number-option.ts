import { toNumber } from "../figure/decimal.ts";
import { readNumeral } from "../figure/numeral.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";

/** Between which bounds a number of an option lies. */
export interface NumberBounds {
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** The number of an option; undefined when it was not given. UserError `cli.number` or `cli.number-ambiguous`. */
export function numberOption({ values }: Arguments, name: string, bounds: NumberBounds): number | undefined {
  const text = values.get(name);
  return text === undefined ? undefined : numberOf(`--${name}`, text, bounds);
}

/**
 * The number that a user wrote behind an option: 1,05 or 1.05 or 1.234,5. What may be thousands or decimals (1.000) is refused, as in a
 * table, for a guess would be wrong by a factor of a thousand.
 */
export function numberOf(option: string, text: string, { least, most, whole = false }: NumberBounds): number {
  const plain = text.trim();
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(plain)) {
    const [thousands, decimals] = [plain.replace(".", ""), plain.replace(".", ",").replace(/0$/, "")];
    throw new UserError([problem("cli.number-ambiguous", { option, value: plain, thousands, decimals })]);
  }
  const read = /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : dutch(plain);
  const fits = read >= least && (most === undefined || read <= most) && (!whole || Number.isInteger(read));
  if (fits) return read;
  const limit = most === undefined ? {} : { most };
  throw new UserError([problem("cli.number", { option, value: plain, least, ...limit, whole })]);
}

function dutch(text: string): number {
  const numeral = readNumeral(text, "dutch");
  return isProblem(numeral) ? Number.NaN : toNumber(numeral.value);
}
