import { wordList } from "../word-list.ts";
import { counted } from "./counted.ts";

/** Words for packages of measures that close a gap. */
export const optimiseTexts = {
  "optimise.baseline.computed": "zero scenario, added up from the domains",
  "optimise.baseline.printed": "zero scenario, as printed",
  "optimise.baseline.implied": "printed result of the scenario without its measures",
  "optimise.balance": "Balance with this package",
  "optimise.question": ({
    line,
    year,
    baseline,
    scenario,
  }: {
    readonly line: string;
    readonly year: string;
    readonly baseline: string;
    readonly scenario: string;
  }) =>
    `Which packages of measures of ${scenario} close ${line} in ${year} and every year after?\nBaseline: ${baseline}.`,
  "optimise.chance": ({
    chance,
    draws,
    seed,
  }: {
    readonly chance: string;
    readonly draws: string;
    readonly seed: string;
  }) => `Certainty asked per year: ${chance}, judged on ${draws} fresh draws (seed ${seed}).`,
  "optimise.stated": "Computed with amounts as printed or stated; a maximum counts in full here.",
  "optimise.margin": "Means held back (margin) are counted.",
  "optimise.found": ({ count }: { readonly count: number }) =>
    count === 1 ? "One package closes the gap:" : `Packages that close the gap, side by side (${count}):`,
  "optimise.order.measures":
    "Without a ranking of burdens there is no best. The order here is the number of measures, and then the balance.",
  "optimise.order.ranked": ({ rank }: { readonly rank: string }) => `Order as you gave it: ${rank}; then the balance.`,
  "optimise.rank.residents": "residents touched",
  "optimise.rank.severity": "severity",
  "optimise.rank.reversibility": "not reversible",
  "optimise.rank.measures": "number of measures",
  "optimise.package": ({ number, count }: { readonly number: number; readonly count: number }) =>
    `Package ${number} (${count === 1 ? "1 measure" : `${count} measures`})`,
  "optimise.package.balance": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `${year}: ${amount}`,
  "optimise.package.chance": ({
    year,
    chance,
    p50,
    p80,
    p90,
  }: {
    readonly year: string;
    readonly chance: string;
    readonly p50: string;
    readonly p80: string;
    readonly p90: string;
  }) =>
    `${year}: chance of balance ${chance}; with 50, 80 and 90 per cent certainty at least ${p50}, ${p80} and ${p90}`,
  "optimise.package.risk": ({ parts }: { readonly parts: string }) => `Share of the risk: ${parts}`,
  "optimise.package.undecided": ({ years }: { readonly years: string }) =>
    `By the rounding of printed amounts it may just not close in ${years}.`,
  "optimise.burden.residents": ({ count }: { readonly count: string }) => `Residents who notice it: ${count}.`,
  "optimise.burden.residents.unknown": "How many residents notice it has not been stated.",
  "optimise.burden.providers": ({ count }: { readonly count: string }) => `Providers who notice it: ${count}.`,
  "optimise.burden.providers.unknown": "How many providers notice it has not been stated.",
  "optimise.burden.at-least": ({ least }: { readonly least: string }) => `at least ${least}`,
  "optimise.burden.between": ({ least, most }: { readonly least: string; readonly most: string }) =>
    `${least} to ${most}, for who is touched by more than one measure counts more than once in the highest number`,
  "optimise.burden.unsaid": ({ measures }: { readonly measures: string }) => `Not stated of: ${measures}.`,
  "optimise.severity.none": "no burden",
  "optimise.severity.light": "light",
  "optimise.severity.medium": "medium",
  "optimise.severity.heavy": "heavy",
  "optimise.severity.said": ({ parts }: { readonly parts: string }) => `Severity of the measures: ${parts}.`,
  "optimise.severity.unsaid": ({ count }: { readonly count: number }) => `not said ${count}`,
  "optimise.irreversible": ({ measures }: { readonly measures: string }) => `Cannot be turned back: ${measures}.`,
  "optimise.irreversible.unsaid": ({ count }: { readonly count: number }) =>
    `Of ${count} measures it is not said whether they can be turned back.`,
  "optimise.assumption.dependence": ({ measures, percent }: { readonly measures: string; readonly percent: string }) =>
    `Fare alike by the model (correlation ${percent}): ${measures}.`,
  "optimise.burden.stacking": "Stacking on households: unknown, for there are no data per household.",
  "optimise.nature.bookkeeping": "only bookkeeping",
  "optimise.effects.kinds": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Effect in ${year} by kind of amount: ${parts}`,
  "optimise.effects.natures": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Effect in ${year} by nature: ${parts}`,
  "optimise.effects.pm": ({ count }: { readonly count: number }) => `PM (${count}), not counted`,
  "optimise.effects.pm-ranged": ({ count }: { readonly count: number }) =>
    `PM (${count}), counted with the range of the model`,
  "optimise.effects.apart": ({ year, parts }: { readonly year: string; readonly parts: string }) =>
    `Of this in ${year}: ${parts}`,
  "optimise.effects.income": ({ amount }: { readonly amount: string }) => `income ${amount}`,
  "optimise.effects.elsewhere": ({ domain, amount }: { readonly domain: string; readonly amount: string }) =>
    `what ${domain} spends more ${amount}`,
  "optimise.effects.at-most": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `In ${year} ${amount} of it is a maximum: it may be less.`,
  "optimise.structural": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `Structural balance ${year}, without what comes only once: ${amount}`,
  "optimise.structural.unsure": ({ amount }: { readonly amount: string }) =>
    `; of ${amount} in it nobody says whether it returns every year`,
  "optimise.introduction": ({
    year,
    amount,
    hours,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly hours: string;
  }) =>
    `Introduction in ${year}, once: ${amount} and ${hours} hours. The cost is in the balance of that year, not in the structural balance.`,
  "optimise.cover.needed": ({ amount }: { readonly amount: string }) =>
    `To carry every deficit a reserve has to start with ${amount}.`,
  "optimise.nearest": ({ count }: { readonly count: number }) =>
    `The package that comes nearest (${count === 1 ? "1 measure" : `${count} measures`})`,
  "optimise.curve.apart": "Of which one-off or bookkeeping",
  "optimise.overlap": ({ apart, together }: { readonly apart: string; readonly together: string }) =>
    `Added up apart ${apart}; together on the same flow ${together}.`,
  "optimise.proven.looked": ({ count }: { readonly count: string }) =>
    `All ${count} combinations were looked at: this is certain.`,
  "optimise.proven.program": "Proven by integer programming: nothing can be better.",
  "optimise.bounded": ({ bound, score }: { readonly bound: string; readonly score: string }) =>
    `Not proven to be the first: no package comes under ${bound}, this has ${score}.`,
  "optimise.bounded.none": "No package was found, but it is not proven that none exists.",
  "optimise.infeasible": ({ year }: { readonly year: string }) => `No package closes in ${year}.`,
  "optimise.gap": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `What lacks at least in ${year}, with the package that comes nearest: ${amount}.`,
  "optimise.gap.margin": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `With the whole margin ${amount} still lacks in ${year}.`,
  "optimise.gap.margin.none": ({ year }: { readonly year: string }) => `With the whole margin it closes in ${year}.`,
  "optimise.pm": ({
    year,
    amount,
    measures,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly measures: string;
  }) =>
    `To close in ${year} the measures that are still PM (${measures}) must bring at least ${amount} together. That is not promised: PM counts neither as nothing nor as yield.`,
  "optimise.pm.open": ({ measures }: { readonly measures: string }) =>
    `To be worked out (PM), not counted: ${measures}.`,
  "optimise.conflict": "What cannot be together:",
  "optimise.relaxations": "Smallest relaxations that make it possible (each line is one):",
  "optimise.demand.target": ({ year }: { readonly year: string }) => `the balance closes in ${year}`,
  "optimise.release.target": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `accept a deficit in ${year} of at least ${amount}, or cover it elsewhere`,
  "optimise.release.target.plain": ({ year }: { readonly year: string }) =>
    `accept a deficit in ${year}, or cover it elsewhere`,
  "optimise.demand.requires": ({ measure, needs }: { readonly measure: string; readonly needs: string }) =>
    `${measure} is possible with ${needs} only`,
  "optimise.demand.excludes": ({ measures }: { readonly measures: readonly string[] }) =>
    `at most one of ${wordList(measures, "and")}`,
  "optimise.demand.at-least": ({ count, measures }: { readonly count: number; readonly measures: readonly string[] }) =>
    `at least ${count} of ${wordList(measures, "and")}`,
  "optimise.demand.at-most": ({ count, measures }: { readonly count: number; readonly measures: readonly string[] }) =>
    `at most ${count} of ${wordList(measures, "and")}`,
  "optimise.demand.include": ({ measure }: { readonly measure: string }) => `${measure} takes part`,
  "optimise.demand.leave-out": ({ measure }: { readonly measure: string }) => `${measure} takes no part`,
  "optimise.demand.one-form": ({ measure }: { readonly measure: string }) => `${measure} in one way at most`,
  "optimise.demand.consent": ({ measure, of }: { readonly measure: string; readonly of: string }) =>
    `${measure} waits for the consent of ${of}`,
  "optimise.consent.region": "the region",
  "optimise.consent.provider": "the provider",
  "optimise.consent.council": "the council",
  "optimise.consent.ministry": "the ministry",
  "optimise.demand.unlawful": ({ measure, because }: { readonly measure: string; readonly because: string }) =>
    `${measure} is not allowed: ${because}`,
  "optimise.demand.hours": ({ year, hours }: { readonly year: string; readonly hours: string }) =>
    `in ${year} there are ${hours} hours to introduce measures`,
  "optimise.release": ({ demand }: { readonly demand: string }) => `let go: ${demand}`,
  "optimise.curve.caption": ({ year }: { readonly year: string }) =>
    `What a number of measures yields at most: highest balance in ${year}`,
  "optimise.curve.count": "Number of measures",
  "optimise.curve.balance": "Highest balance",
  "optimise.curve.closes": "Closes",
  "optimise.curve.measures": "Measures",
  "optimise.front.caption": "Trade-off: of these packages no other is at least as light in everything",
  "optimise.others.caption": "The same asked of other balance lines and baselines",
  "optimise.others.row": "Balance line and baseline",
  "optimise.others.status": "Answer",
  "optimise.others.gap": "Lacks",
  "optimise.others.measures": "Fewest measures",
  "optimise.status.optimal": "possible",
  "optimise.status.infeasible": "not possible",
  "optimise.status.bounded": "not proven",
  "optimise.with-margin": "with margin",
  "optimise.later": ({ months }: { readonly months: number }) => `${counted(months, "month", "months")} later`,
  "optimise.form": ({ scenario }: { readonly scenario: string }) => `as in ${scenario.toLowerCase()}`,
  "optimise.assumption.maximum": ({ measures }: { readonly measures: string }) =>
    `Of ${measures} the source gives a maximum. In the draws everything from nothing to that maximum is as likely.`,
  "optimise.assumption.fixed":
    "Where no range is stated the amount is fixed in the draws. The source gives none; put it in a model.",
  "optimise.assumption.independent": "Measures do not depend on each other, except where the model says so.",
  "optimise.assumption.pm-range": ({ measures }: { readonly measures: string }) =>
    `Of ${measures} (PM) the model gives a range; it counts because you ask for certainty.`,
  "optimise.unit": "in millions of euros",
  "optimise.source": ({ version, seed }: { readonly version: string; readonly seed: string }) =>
    `Dossier version ${version}, seed ${seed}`,
  "phasing.lead": ({
    months,
    stay,
    start,
    misfit,
  }: {
    readonly months: string;
    readonly stay: string;
    readonly start: string;
    readonly misfit: string;
  }) =>
    `These rows fit best with care that lasts ${months} months on average (${stay}), with another inflow from ${start}. Misfit: ${misfit} of the last amount.`,
  "phasing.stay.equal": "everyone equally long",
  "phasing.stay.memoryless": "the same chance to leave in every month",
  "phasing.fitted": "What it was fitted on",
  "phasing.predicted": "What the duration predicts; only start and last year come from the row itself",
  "phasing.row": ({ row, start, misfit }: { readonly row: string; readonly start: string; readonly misfit: string }) =>
    `${row} (from ${start}, misfit ${misfit})`,
  "phasing.printed": "printed",
  "phasing.expected": "from the duration",
  "phasing.difference": "difference",
  "difference.total": "Difference in balance",
  "difference.baseline": "Another baseline",
  "difference.caption": ({ to, from, line }: { readonly to: string; readonly from: string; readonly line: string }) =>
    `${to} against ${from}: difference in ${line} by measure`,
  "difference.unit": "in thousands of euros; plus is better for the balance",
  "difference.row": "Measure",
  "difference.source": "Computed; the lines add up to the difference exactly.",
};
