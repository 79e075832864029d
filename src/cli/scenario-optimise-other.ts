import { explainChoices } from "../cases/explain-choices.ts";
import { explainSavings } from "../cases/explain-savings.ts";
import type { OpenedDossier } from "../cases/opened-dossier.ts";
import { optimiseChoices } from "../cases/optimise-choices.ts";
import { optimiseSavings } from "../cases/optimise-savings.ts";
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
 * `sluitend scenario optimise` on a dossier without measures on a baseline: which posts above the legal floor fit in the budget, or
 * which announced measures could fill a savings target. Undefined for a dossier without those. UserError `package.option` for an option
 * that says nothing here.
 */
export function optimiseOther(
  opened: OpenedDossier,
  read: Arguments,
  question: OtherQuestion,
): OtherAnswer | undefined {
  const { dossier, comparison, variants, savings } = opened;
  const isPackage = comparison?.results.some(({ scenario }) => scenario.type === "package") ?? false;
  if (isPackage || (variants === undefined && savings === undefined)) return undefined;
  for (const option of [...read.values.keys(), ...read.flags])
    if (!understood.has(option))
      throw new UserError([problem("package.option", { option: `--${option}`, dossier: dossier.id })]);
  const scenario = read.values.get("scenario");
  const asked = { ...question, ...(scenario === undefined ? {} : { scenario }) };
  const isJson = read.flags.has("json");
  if (variants !== undefined) {
    const made = optimiseChoices(opened, operator, asked);
    return {
      text: isJson ? JSON.stringify(made, null, 2) : explainChoices(opened, made),
      closes: made.packages.length > 0,
    };
  }
  const made = optimiseSavings(opened, operator, asked);
  return {
    text: isJson ? JSON.stringify(made, null, 2) : explainSavings(opened, made),
    closes: made.packages.length > 0,
  };
}
