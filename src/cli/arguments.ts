import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { problem, UserError } from "../figure/problem.ts";

/** Arguments read: options by name and the words that are no option. */
export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** Options that may come more than once, with all their values. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** Which options a command knows: flags stand alone, values take the next word. */
export interface Options {
  readonly flags?: readonly string[];
  readonly values?: readonly string[];
  /** Options that take the next word, as often as they come. */
  readonly lists?: readonly string[];
  /** One letter that stands for an option, `{ o: "output" }`. */
  readonly short?: Readonly<Record<string, string>>;
}

/** Reads arguments. UserError `cli.option` for an option that the command does not know, `cli.option-value` for one that lacks its value. */
export function readArguments(
  args: readonly string[],
  { flags = [], values = [], lists = [], short = {} }: Options,
): Arguments {
  const letterOf = (name: string) => Object.entries(short).find(([, long]) => long === name)?.[0];
  const config: ParseArgsOptionsConfig = {};
  for (const name of flags) config[name] = { type: "boolean" };
  for (const name of lists) config[name] = { type: "string", multiple: true };
  for (const name of values) {
    const letter = letterOf(name);
    config[name] = { type: "string", ...(letter === undefined ? {} : { short: letter }) };
  }
  try {
    const parsed = parseArgs({
      args: withNegatives(args, [...values, ...lists]),
      options: config,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(parsed.values);
    return {
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))),
      lists: new Map(
        given.flatMap(([name, value]) =>
          Array.isArray(value) ? [[name, value.filter((one) => typeof one === "string")] as const] : [],
        ),
      ),
      words: parsed.positionals,
    };
  } catch (error) {
    if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
      const named = /'([^']+)/.exec(error.message)?.[1] ?? "";
      const option = /--?[\w-]+(?= <)/.exec(named)?.[0] ?? named.split(" ")[0] ?? "";
      if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && [...values, ...lists].includes(option.slice(2)))
        throw new UserError([problem("cli.option-value", { option })]);
      throw new UserError([
        problem("cli.option", { option, known: [...flags, ...values, ...lists].map((name) => `--${name}`) }),
      ]);
    }
    throw error;
  }
}

/** A negative number behind an option is its value, though it begins as an option does: `--tail -1` as `--tail=-1`. */
function withNegatives(args: readonly string[], takers: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1);
    if (before !== undefined && /^-\d/.test(arg) && takers.some((name) => before === `--${name}`))
      joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** The one word that a command needs. UserError `cli.argument` when it is absent. */
export function needed(words: readonly string[], index: number, name: string): string {
  const word = words[index];
  if (word === undefined) throw new UserError([problem("cli.argument", { name })]);
  return word;
}
