import { parseDay } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";

/** An option that a command cannot do without. UserError `cli.argument` with how it is written. */
export function neededOption({ values }: Arguments, name: string, written: string): string {
  const value = values.get(name);
  if (value === undefined || value.trim() === "")
    throw new UserError([problem("cli.argument", { name: `--${name} ${written}` })]);
  return value;
}

/** The code of a municipality. UserError `cli.value` for what is not four digits. */
export function municipality(option: string, value: string): string {
  if (/^\d{4}$/.test(value)) return value;
  throw new UserError([problem("cli.value", { option, value, known: ["vier cijfers"] })]);
}

/** A day as `2026-01-31`. UserError `cli.value` for what is none. */
export function dayOption(option: string, value: string): string {
  if (isProblem(parseDay(value))) throw new UserError([problem("cli.value", { option, value, known: ["2026-01-31"] })]);
  return value;
}

/** A month as `2026-01`; absent when it was not given. UserError `cli.value` for what is none. */
export function monthOption({ values }: Arguments, name: string): string | undefined {
  const value = values.get(name);
  if (value !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
    throw new UserError([problem("cli.value", { option: `--${name}`, value, known: ["JJJJ-MM"] })]);
  return value;
}
