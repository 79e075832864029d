import type { definition as nl } from "../nl/definition.ts";
import type { Translated } from "../translated.ts";

/** What computed figures measure: name, definition and formula, by the key of the formula. */
export const definition: Translated<typeof nl> = {
  "definition.scenario.domain.name": "Balance of a domain in a scenario",
  "definition.scenario.domain.text":
    "The balance of the baseline in this domain plus the effects of the scenario's measures in this domain.",
  "definition.scenario.domain.formula": "baseline + measures in the domain",
  "definition.scenario.gross.name": "Balance of part of the lines",
  "definition.scenario.gross.text":
    "The sum of the balances of the domains with a budget of their own. What the source adds only after that does not count; each dossier says what that is. Dronten calls this the gross balance.",
  "definition.scenario.gross.formula": "sum of the domains with a budget of their own",
  "definition.scenario.balance.name": "Total balance",
  "definition.scenario.balance.text":
    "The sum of the balances of all domains, also of what the source adds last: the net effect on the reserve.",
  "definition.scenario.balance.formula": "sum of all domains",
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
  "definition.cover.needed.name": "Needed at the start",
  "definition.cover.needed.text":
    "What has to be in the reserve before the first year to carry every deficit up to and including this year. A surplus in a later year does not lower what was needed before.",
  "definition.cover.needed.formula": "the largest running deficit up to and including this year, at least 0",
  "definition.cover.claim.name": "Claim on general funds over all years",
  "definition.cover.claim.text":
    "What the general funds have to add over all years together when the reserve starts with this opening.",
  "definition.cover.claim.formula": "needed at the start − opening, at least 0",
  "definition.cover.opening-claim.name": "Opening that follows from the claim on general funds",
  "definition.cover.opening-claim.text":
    "The source names what the general funds have to add over all years. What is needed beside that was in the reserve.",
  "definition.cover.opening-claim.formula": "needed at the start − claim on general funds, at least 0",
  "definition.cover.opening-spent.name": "Opening that follows from when the reserve is used up",
  "definition.cover.opening-spent.text":
    "The source names when the reserve is used up. With the balance of a year spread evenly over it, this amount was in it.",
  "definition.cover.opening-spent.formula": "running deficit until the moment at which the reserve is used up",
  "definition.cover.without-release.name": "Balance without the release of a reserve",
  "definition.cover.without-release.text":
    "The balance without the money that is set free from a reserve. That money is one-off and carries no structural costs.",
  "definition.cover.without-release.formula": "balance − release of a reserve",
  "definition.cover.whole-budget.name": "Balance of the whole budget",
  "definition.cover.whole-budget.text":
    "The balance of the social domain plus the structural room that the rest of the budget leaves, in a year for which the source gives both.",
  "definition.cover.whole-budget.formula": "balance of the social domain + structural room of the budget",
  "definition.cover.draws.name": "Withdrawals together",
  "definition.cover.draws.text": "The withdrawals from this reserve that the source names, added.",
  "definition.cover.draws.formula": "sum of the withdrawals",
  "definition.cover.cost.name": "Balance as cost",
  "definition.cover.cost.text":
    "The source prints these costs as a balance, with a minus sign. As costs they are positive.",
  "definition.cover.cost.formula": "0 − the printed balance",
  "definition.outlook.total.name": "Expected balance",
  "definition.outlook.total.text":
    "The expected balances of the parts, added. What counts elsewhere does not count here.",
  "definition.outlook.total.formula": "sum of the parts",
  "definition.outlook.deficit.name": "Deficit as a balance",
  "definition.outlook.deficit.text": "The source prints this deficit without a minus. As a balance it is negative.",
  "definition.outlook.deficit.formula": "0 − the printed deficit",
  "definition.outlook.spending.name": "Expected spending",
  "definition.outlook.spending.text":
    "The source names the balance that it expects. With the budget the spending follows from it.",
  "definition.outlook.spending.formula": "budget − expected balance",
  "definition.derived.sum.name": "Sum",
  "definition.derived.sum.text": "Figures of this dossier, added by us. A figure that is missing does not count.",
  "definition.derived.sum.formula": "all figures below, added",
  "definition.derived.difference.name": "Difference",
  "definition.derived.difference.text": "One figure of this dossier minus another, computed by us.",
  "definition.derived.difference.formula": "the first figure minus the second",
  "definition.budget.balance.name": "Balance",
  "definition.budget.balance.text":
    "What was budgeted minus what was spent. A plus is an advantage, a minus a disadvantage.",
  "definition.budget.balance.formula": "budgeted − actual",
  "definition.budget.total.name": "Total of the rows",
  "definition.budget.total.text": "The rows of the table that are no total or subtotal themselves, added by us.",
  "definition.budget.total.formula": "sum of the rows",
  "definition.budget.without-corrections.name": "Total without correction",
  "definition.budget.without-corrections.text":
    "The printed total without the rows that only move an amount to another year.",
  "definition.budget.without-corrections.formula": "total − corrections",
  "definition.budget.reserves.name": "Movements in reserves",
  "definition.budget.reserves.text":
    "What was put in reserves (plus) or taken out of them (minus). In a budget table it counts as spending, but no care was paid with it.",
  "definition.budget.reserves.formula": "sum of the rows with movements in reserves",
  "definition.budget.without-reserves.name": "Without movements in reserves",
  "definition.budget.without-reserves.text":
    "The printed total without the rows in which money only went into a reserve or came out of it.",
  "definition.budget.without-reserves.formula": "total − movements in reserves",
  "definition.budget.in-reserves.name": "In or out of reserves",
  "definition.budget.in-reserves.text":
    "The balances of the rows in which money only went into a reserve or came out of it, added by us. That is no spending and needs no cause.",
  "definition.budget.in-reserves.formula": "sum of the balances of movements in reserves",
  "definition.budget.with-cause.name": "Balance with a stated cause",
  "definition.budget.with-cause.text": "The balances of the products for which the source states a cause, added by us.",
  "definition.budget.with-cause.formula": "sum of the products with a cause",
  "definition.budget.without-cause.name": "Balance without a stated cause",
  "definition.budget.without-cause.text":
    "The balances of the products for which the source states no cause, added by us. Advantages and disadvantages stand apart.",
  "definition.budget.without-cause.formula": "sum of the products without a cause",
  "definition.budget.difference.name": "Difference with the printed total",
  "definition.budget.difference.text": "The printed total minus all rows: rounding, and what the source does not show.",
  "definition.budget.difference.formula": "printed total − rows",
  "definition.cost.volume.name": "By the number of clients",
  "definition.cost.volume.text": "The difference in clients times the budgeted cost per client.",
  "definition.cost.volume.formula": "(clients actual − clients budgeted) × budgeted ÷ clients budgeted",
  "definition.cost.price.name": "By price and intensity",
  "definition.cost.price.text": "What is left of the difference in cost once the number of clients is taken out.",
  "definition.cost.price.formula": "actual − budgeted − part by the number of clients",
  "definition.plan.pilots.name": "Sum of pilots",
  "definition.plan.pilots.text":
    "The amounts of the pilots that are known, added by us. A missing amount does not count.",
  "definition.plan.pilots.formula": "sum of the known amounts",
  "definition.savings.open.name": "Saving still open",
  "definition.savings.open.text": "The saving that was budgeted minus what was reached.",
  "definition.savings.open.formula": "budgeted − reached",
  "definition.count.growth.name": "Change of a count",
  "definition.count.growth.text": "The difference between two years as a part of the first year.",
  "definition.count.growth.formula": "(new − old) ÷ old × 100",
  "definition.variant.additions.name": "Above the legal floor",
  "definition.variant.additions.text": "The sum of the posts that this variant adds to the legal floor.",
  "definition.variant.additions.formula": "sum of the posts above the floor",
  "definition.variant.total.name": "Total spending of a variant",
  "definition.variant.total.text": "The legal floor plus the posts that this variant adds to it.",
  "definition.variant.total.formula": "legal floor + posts above it",
  "definition.variant.remainder.name": "Not explained",
  "definition.variant.remainder.text":
    "What is printed minus what follows from floor, posts and budget. Zero means that all is explained.",
  "definition.variant.remainder.formula": "printed − computed",
  "definition.variant.balance.name": "Balance of a variant",
  "definition.variant.balance.text":
    "What is available minus the spending of the variant. Plus is what is left, minus what falls short.",
  "definition.variant.balance.formula": "available − legal floor − posts above it",
  "definition.variant.printed-balance.name": "Printed difference as a balance",
  "definition.variant.printed-balance.text":
    "The difference with the budget that the source prints, with the sign of a balance: plus is what is left.",
  "definition.variant.printed-balance.formula": "printed difference, turned where its sign asks for it",
  "definition.variant.floor.name": "Posts above the legal floor",
  "definition.variant.floor.text": "The sum of the posts that current policy has above the legal floor.",
  "definition.variant.floor.formula": "sum of the posts",
  "definition.variant.choice.name": "Cost of an answer to a question of choice",
  "definition.variant.choice.text":
    "The sum of the posts above the floor that serve a goal of the question. A post may belong to more questions, so amounts of questions do not add up.",
  "definition.variant.choice.formula": "sum of the posts with a goal of the question",
  "definition.savings.planned.name": "Planned saving",
  "definition.savings.planned.text": "The sum of the planned savings of the parts.",
  "definition.savings.planned.formula": "sum of the parts",
  "definition.savings.realised.name": "Realised saving",
  "definition.savings.realised.text": "The sum of the realised savings of the parts; what is PM does not count.",
  "definition.savings.realised.formula": "sum of the parts",
  "definition.savings.balance.name": "Balance of the target",
  "definition.savings.balance.text":
    "The realised saving minus the planned one. Minus is a disadvantage: the budget counts on more than was saved.",
  "definition.savings.balance.formula": "realised − planned",
  "definition.savings.remainder.name": "Not explained",
  "definition.savings.remainder.text":
    "The printed total minus the sum of the parts. Zero means that all is explained.",
  "definition.savings.remainder.formula": "printed − computed",
  "definition.printed.name": "Printed figure",
  "definition.printed.text": "The source prints this figure. It gives no definition of its own.",
};
