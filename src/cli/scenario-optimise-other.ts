import { explainChoices } from "../cases/explain-choices.ts";
import type { OpenedDossier } from "../cases/opened-dossier.ts";
import { optimiseChoices } from "../cases/optimise-choices.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";
import { operator } from "./find-dossier.ts";

/** What was answered: the text for standard output, and whether something closes. */
export interface OtherAnswer {
  readonly text: string;
  readonly closes: boolean;
}

/** What is asked of a dossier that has no measures on a baseline. */
export interface OtherQuestion {
  readonly balancedBy: string;
  readonly packages: number;
}

/** Options that also say something where there are no measures on a baseline. */
const understood = new Set(["balanced-by", "scenario", "packages", "json"]);

/**
 * `sluitend scenario optimise` on a dossier without measures on a baseline: which posts above the legal floor fit in the budget.
 * Undefined for a dossier without those. UserError `package.option` for an option that says nothing here.
 */
export function optimiseOther(
  opened: OpenedDossier,
  read: Arguments,
  question: OtherQuestion,
): OtherAnswer | undefined {
  const { dossier, comparison, variants } = opened;
  const isPackage = comparison?.results.some(({ scenario }) => scenario.type === "package") ?? false;
  if (isPackage || variants === undefined) return undefined;
  for (const option of [...read.values.keys(), ...read.flags])
    if (!understood.has(option))
      throw new UserError([problem("package.option", { option: `--${option}`, dossier: dossier.id })]);
  const scenario = read.values.get("scenario");
  const made = optimiseChoices(opened, operator, { ...question, ...(scenario === undefined ? {} : { scenario }) });
  return {
    text: read.flags.has("json") ? JSON.stringify(made, null, 2) : explainChoices(opened, made),
    closes: made.packages.length > 0,
  };
}
