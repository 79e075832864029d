import { compareOpened } from "../cases/compare-scenarios.ts";
import { explainCosts, explainCover } from "../cases/explain-cover.ts";
import { exportComparison } from "../cases/export-comparison.ts";
import type { OpenedDossier } from "../cases/opened-dossier.ts";
import { exportDifferences, tableDifferences } from "../cases/scenario-differences.ts";
import { exportVariantDifferences, tableVariantDifferences } from "../cases/variant-differences.ts";
import { problem, UserError } from "../figure/problem.ts";
import { plain } from "../text/sentence.ts";
import { needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";
import { optimise } from "./scenario-optimise.ts";
import { phasing } from "./scenario-phasing.ts";
import { textTable } from "./text-table.ts";

const actions = ["compare", "optimise", "phasing"] as const;

/** `sluitend scenario compare|optimise|phasing <dossier> [--json]`. */
export const scenario: Command = {
  run: async (args, effects) => {
    const [action, ...rest] = args;
    if (action === "compare") return compare(rest, effects);
    if (action === "optimise") return optimise(rest, effects);
    if (action === "phasing") return phasing(rest, effects);
    if (action === undefined || action.startsWith("-"))
      throw new UserError([problem("cli.argument", { name: actions.join("|") })]);
    throw new UserError([problem("cli.value", { option: "scenario", value: action, known: actions })]);
  },
};

async function compare(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json"], values: ["against", "line"] });
  const opened = await findDossier(needed(read.words, 0, "dossier"));
  const against = read.values.get("against");
  const line = choice(read, "line", ["totaal", "bruto"]);
  const { comparison, variants, dossier } = opened;
  // Variants have one balance, so that a line says nothing there.
  if (against !== undefined && comparison === undefined && variants !== undefined) {
    if (read.values.has("line"))
      throw new UserError([problem("package.option", { option: "--line", dossier: dossier.id })]);
    return compareVariants(opened, against, read.flags.has("json"), effects);
  }
  if (read.flags.has("json")) {
    const differences =
      against === undefined ? {} : { differences: exportDifferences(opened, operator, against, line) };
    effects.out(`${JSON.stringify({ ...exportComparison(opened, operator), ...differences }, null, 2)}\n`);
    return 0;
  }
  if (against !== undefined) {
    for (const table of tableDifferences(opened, operator, against, line)) effects.out(`${textTable(table)}\n\n`);
    return 0;
  }
  const view = compareOpened(opened, operator);
  effects.out(`${plain(view.lead)}\n\n`);
  for (const { title, text, tables } of view.sections) {
    const parts = [[title, ...(text === undefined ? [] : [text])].join("\n"), ...tables.map(textTable)];
    effects.out(`${parts.join("\n\n")}\n\n`);
  }
  for (const { id, verdict, title, table, measures, statements } of view.scenarios) {
    const tables = [table, measures].flatMap((one) => (one === undefined ? [] : [`${textTable(one)}\n`]));
    const said = statements.map((one) => `${[one.title, ...one.items.map((item) => `- ${item}`)].join("\n")}\n`);
    const cover = explainCover(opened, operator, id).map((line) => `- ${line}\n`);
    effects.out(`${[`${title}\n${plain(verdict)}\n`, ...tables, ...said, cover.join("")].join("\n")}\n`);
  }
  const costs = explainCosts(opened);
  if (costs !== undefined) effects.out(`${costs}\n`);
  for (const note of view.notes) effects.out(`${note}\n`);
  return 0;
}

function compareVariants(opened: OpenedDossier, against: string, isJson: boolean, { out }: Effects): ExitCode {
  if (isJson) {
    const differences = exportVariantDifferences(opened, operator, against);
    out(`${JSON.stringify({ ...exportComparison(opened, operator), differences }, null, 2)}\n`);
    return 0;
  }
  for (const table of tableVariantDifferences(opened, operator, against)) out(`${textTable(table)}\n\n`);
  return 0;
}
