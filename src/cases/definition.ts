import type { Dossier } from "../dossier/dossier.ts";
import type { Figure } from "../figure/figure.ts";
import { t } from "../text/catalogue.ts";
import type { FigureView } from "./views.ts";

const formulas = [
  "scenario.domain",
  "scenario.gross",
  "scenario.balance",
  "scenario.balance-with-margin",
  "scenario.effect",
  "scenario.effect-kind",
  "scenario.effect-at-most",
  "scenario.remainder",
  "scenario.reserve",
  "scenario.general-funds",
  "cover.needed",
  "cover.claim",
  "cover.opening-claim",
  "cover.opening-spent",
  "cover.without-release",
  "cover.whole-budget",
  "cover.draws",
  "outlook.total",
  "outlook.deficit",
  "outlook.spending",
  "derived.sum",
  "derived.difference",
  "budget.balance",
  "budget.total",
  "budget.without-corrections",
  "budget.with-cause",
  "budget.without-cause",
  "budget.difference",
  "cost.volume",
  "cost.price",
  "plan.pilots",
  "savings.open",
  "count.growth",
  "variant.additions",
  "variant.total",
  "variant.remainder",
  "variant.balance",
  "variant.printed-balance",
  "variant.floor",
  "variant.choice",
  "savings.planned",
  "savings.realised",
  "savings.balance",
  "savings.remainder",
] as const;
type Formula = (typeof formulas)[number];

/** What a figure measures: the text of its formula, the definition that the dossier gives, or that the source gives none. */
export function define(figure: Figure, dossier: Dossier): FigureView["definition"] {
  const key = formulas.find((formula) => figure.definition.id === formula);
  if (key !== undefined) return ofFormula(key);
  const own = dossier.definitions.find(({ id }) => id === figure.definition.id);
  if (own !== undefined)
    return { name: own.title, text: own.description, ...(own.formula === undefined ? {} : { formula: own.formula }) };
  return { name: figure.label, text: t("nl", "definition.printed.text") };
}

function ofFormula(key: Formula): FigureView["definition"] {
  return {
    name: t("nl", `definition.${key}.name`),
    text: t("nl", `definition.${key}.text`),
    formula: t("nl", `definition.${key}.formula`),
  };
}
