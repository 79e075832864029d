import { monthNumber } from "../figure/month-number.ts";
import { nearest } from "../figure/nearest.ts";
import { problem, UserError } from "../figure/problem.ts";
import { limits, type Parameters, type Regime, regimes } from "../synth/parameters.ts";

/** Options of `sluitend synth` as a user wrote them. */
export interface SynthesisWords {
  readonly inhabitants: string;
  readonly months: string;
  readonly seed: string;
  /** The first month, `2023-01`. */
  readonly from: string;
  /** Names of regimes, or "all". */
  readonly regimes: readonly string[];
}

/** Reads those options. UserError `cli.value` names the option and what it may be. */
export function parametersOf(words: SynthesisWords): Parameters {
  const months = whole("--months", words.months, 1, limits.months);
  const asked = words.regimes.includes("all") ? regimes : words.regimes.map(regimeOf);
  if (asked.length > 0 && months < limits.regimeMonths)
    throw wrong("--months", words.months, [`${limits.regimeMonths} … ${limits.months}`]);
  return {
    inhabitants: whole("--inhabitants", words.inhabitants, 1, limits.inhabitants),
    months,
    seed: whole("--seed", words.seed, 0, 0xffffffff),
    start: firstMonth(words.from),
    regimes: asked,
  };
}

/** From 2021, since declarations of earlier months are no longer allowed (CS100). */
function firstMonth(text: string): number {
  if (!/^20[2-9]\d-(0[1-9]|1[0-2])$/.test(text) || text < "2021") throw wrong("--from", text, ["2021-01 …"]);
  return monthNumber(text);
}

function regimeOf(word: string): Regime {
  const found = regimes.find((regime) => regime === word);
  if (found !== undefined) return found;
  const meant = nearest(word, regimes);
  throw wrong("--regime", word, meant === undefined ? [...regimes, "all"] : [meant]);
}

function whole(option: string, text: string, least: number, most: number): number {
  // People write 100.000 and 100 000; neither can be anything else here.
  const value = Number(text.replace(/[. ](?=\d{3}(\D|$))/g, ""));
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw wrong(option, text, [`${least} … ${most}`]);
}

function wrong(option: string, value: string, known: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option, value, known })]);
}
