import { explainProtection, protectedCsv, protectedJson } from "../cases/protect-export.ts";
import { checkChosen, type ProtectRequest, protectTable } from "../cases/protect-table.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";

const values = [
  "value",
  "kind",
  "contributors",
  "largest",
  "public",
  "threshold",
  "dominance",
  "p",
  "zeros",
  "full-cells",
  "round",
  "to",
  "output",
];

/** `sluitend protect table.csv [--hierarchy COLUMN=FILE]… [--to csv|json] [-o FILE]`. */
export const protect: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, { flags: ["json"], values, lists: ["hierarchy"], short: { o: "output" } });
    const to = read.flags.has("json") ? "json" : choice(read, "to", ["csv", "json"]);
    const table = await protectTable(requestOf(read));
    effects.error(`${explainProtection(table)}\n`);
    const content = to === "json" ? `${JSON.stringify(protectedJson(table), null, 2)}\n` : protectedCsv(table);
    const path = read.values.get("output");
    if (path === undefined) effects.out(content);
    else {
      await effects.writeFile(path, content);
      effects.error(`${t("nl", "cli.written", { path })}\n`);
    }
    return 0;
  },
};

function requestOf(read: Arguments): ProtectRequest {
  const text = (name: string) => read.values.get(name);
  const [value, contributors, marked] = [text("value"), text("contributors"), text("public")];
  const largest = text("largest")?.split(",");
  return {
    table: needed(read.words, 0, "table.csv"),
    hierarchies: (read.lists.get("hierarchy") ?? []).map((one) => {
      const at = one.indexOf("=");
      if (at < 1)
        throw new UserError([
          problem("cli.value", { option: "--hierarchy", value: one, known: ["kolom=bestand.csv"] }),
        ]);
      return { dimension: one.slice(0, at), path: one.slice(at + 1) };
    }),
    columns: {
      ...(value === undefined ? {} : { value }),
      ...(contributors === undefined ? {} : { contributors }),
      ...(largest === undefined ? {} : { largest }),
      ...(marked === undefined ? {} : { public: marked }),
    },
    rules: rulesOf(read),
  };
}

/** Which option sets which rule, where it is a number. */
const options: ReadonlyMap<string, string> = new Map([
  ["threshold", "threshold"],
  ["pPercent", "p"],
]);

/** UserError with every option that holds no value that can be, as it was typed. */
function rulesOf(read: Arguments): ProtectRequest["rules"] {
  const number = (name: string): number | undefined => {
    const text = read.values.get(name);
    return text === undefined ? undefined : Number(text.replace(",", "."));
  };
  const [threshold, pPercent] = [number("threshold"), number("p")];
  const dominance = read.values.get("dominance")?.split(",").map(Number);
  const [contributors = Number.NaN, percent = Number.NaN, ...rest] = dominance ?? [];
  const zeros = choice(read, "zeros", ["show", "hide"]);
  const fullCells = choice(read, "full-cells", ["show", "hide"]);
  const kind = choice(read, "kind", ["count", "amount"]);
  const base = Number(choice(read, "round", ["3", "5"]));
  const rules: ProtectRequest["rules"] = {
    ...(read.values.has("kind") ? { kind } : {}),
    ...(threshold === undefined ? {} : { threshold }),
    ...(pPercent === undefined ? {} : { pPercent }),
    ...(dominance === undefined
      ? {}
      : { dominance: { contributors: rest.length > 0 ? Number.NaN : contributors, percent } }),
    ...(read.values.has("round") ? { method: { base, additive: true } } : {}),
    zeros,
    fullCells,
  };
  const wrong = checkChosen(rules);
  if (wrong.length > 0) throw new UserError(wrong.map((one) => asTyped(one, read)));
  return rules;
}

/** A problem with a rule as one with the option that set it. */
function asTyped(wrong: Problem, { values: typed }: Arguments): Problem {
  if (wrong.code !== "disclosure.rule-invalid") return wrong;
  const name = options.get(wrong.facts.rule);
  if (name === undefined)
    return problem("cli.value", { option: "--dominance", value: typed.get("dominance") ?? "", known: ["1,85"] });
  return problem("disclosure.rule-invalid", {
    ...wrong.facts,
    value: typed.get(name) ?? wrong.facts.value,
    option: `--${name}`,
  });
}
