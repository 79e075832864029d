import type { definition as nl } from "../nl/definition.ts";
import type { Translated } from "../translated.ts";

/** What computed figures measure: name, definition and formula, by the key of the formula. */
export const definition: Translated<typeof nl> = {
  "definition.scenario.domain.name": "Balance of a domain in a scenario",
  "definition.scenario.domain.text":
    "The balance of the baseline in this domain plus the effects of the scenario's measures in this domain.",
  "definition.scenario.domain.formula": "baseline + measures in the domain",
  "definition.scenario.gross.name": "Gross balance",
  "definition.scenario.gross.text":
    "The sum of the balances of the domains with a budget of their own; other income and charges do not count.",
  "definition.scenario.gross.formula": "sum of the domains in the gross balance",
  "definition.scenario.balance.name": "Total balance",
  "definition.scenario.balance.text":
    "The sum of the balances of all domains, other income and charges included: the net effect on the reserve.",
  "definition.scenario.balance.formula": "gross balance + other income and charges",
  "definition.scenario.effect.name": "Effect of the measures",
  "definition.scenario.effect.text": "The sum of the effects of all measures of the scenario.",
  "definition.scenario.effect.formula": "sum of the measures",
  "definition.scenario.effect-kind.name": "Effect of the measures of one kind",
  "definition.scenario.effect-kind.text":
    "The sum of the effects of one kind, such as estimates, re-estimates or the release of a reserve. All kinds together are the whole effect.",
  "definition.scenario.effect-kind.formula": "sum of the measures of this kind",
  "definition.scenario.effect-at-most.name": "Effect printed as a maximum",
  "definition.scenario.effect-at-most.text":
    "The sum of the effects that the source prints as a maximum. The real effect may be lower.",
  "definition.scenario.effect-at-most.formula": "sum of the measures with a maximum",
  "definition.scenario.balance-with-margin.name": "Total balance with the whole margin",
  "definition.scenario.balance-with-margin.text":
    "The total balance plus the whole margin that is held apart. The margin is no saving and is in no other balance.",
  "definition.scenario.balance-with-margin.formula": "total balance + margin",
  "definition.scenario.remainder.name": "Not explained",
  "definition.scenario.remainder.text":
    "The balance that the source prints minus the balance that follows from baseline and measures. Zero means that all is explained.",
  "definition.scenario.remainder.formula": "printed balance − computed balance",
  "definition.scenario.reserve.name": "Reserve at the end of the year",
  "definition.scenario.reserve.text":
    "The reserve at the start of the year plus the total balance, but never below zero.",
  "definition.scenario.reserve.formula": "opening + total balance, at least 0",
  "definition.scenario.general-funds.name": "Call on general funds",
  "definition.scenario.general-funds.text":
    "The part of a deficit that the reserve cannot carry and that the general funds have to add.",
  "definition.scenario.general-funds.formula": "deficit that is left when the reserve is used up",
  "definition.derived.sum.name": "Sum",
  "definition.derived.sum.text": "Figures of this dossier, added by us. A figure that is missing does not count.",
  "definition.derived.sum.formula": "all figures below, added",
  "definition.derived.difference.name": "Difference",
  "definition.derived.difference.text": "One figure of this dossier minus another, computed by us.",
  "definition.derived.difference.formula": "the first figure minus the second",
  "definition.printed.name": "Printed figure",
  "definition.printed.text": "The source prints this figure. It gives no definition of its own.",
};
