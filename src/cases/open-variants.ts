import type { Dossier } from "../dossier/dossier.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
import { UserError } from "../figure/problem.ts";
import type { Entry } from "../scenario/comparison.ts";
import { compareVariants, type VariantComparison } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";

/** The variants of a dossier computed; undefined when it has none. UserError when they cannot be computed. */
export function openVariants(dossier: Dossier): VariantComparison | undefined {
  if (dossier.variants.length === 0) return undefined;
  const { comparison, problems } = compareVariants({
    variants: dossier.variants,
    choices: dossier.choices,
    floors: dossier.floors,
    figure: (ref) => resolveFigure(dossier, ref),
    signOf: (ref) => findTable(dossier, ref.split("/")[0] ?? "")?.sign,
    names: {
      additions: t("nl", "variant.additions"),
      total: t("nl", "variant.total"),
      balance: t("nl", "variant.balance"),
      printedBalance: t("nl", "variant.difference.turned"),
      choice: t("nl", "variant.choice.cost"),
      floorPosts: t("nl", "variant.floor.sum"),
      remainder: (line) => t("nl", "scenario.remainder", { line }),
    },
  });
  if (comparison === undefined) throw new UserError(problems);
  return comparison;
}

/** Every figure that is computed for variants, with its reference. */
export function variantEntries({ results, choices, floors }: VariantComparison): readonly Entry[] {
  const entries: readonly (Entry | undefined)[] = [
    ...results.flatMap(({ additions, total, balance, printed, remainder }) => [
      additions,
      total,
      balance,
      printed.balance,
      remainder.total,
      remainder.balance,
    ]),
    ...choices.flatMap(({ answers }) => answers.map(({ cost }) => cost)),
    ...floors.map(({ sum }) => sum),
  ];
  return entries.filter((entry) => entry !== undefined);
}
