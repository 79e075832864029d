import { problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";

/** The value of an option that knows a few words; the first of them when it is not given. UserError `cli.value` for another word. */
export function choice<const T extends string>({ values }: Arguments, name: string, known: readonly [T, ...T[]]): T {
  const value = values.get(name);
  if (value === undefined) return known[0];
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UserError([problem("cli.value", { option: `--${name}`, value, known })]);
  return found;
}
