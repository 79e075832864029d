/** Words for posts above the legal floor that fit in a budget, and for measures that fill a savings target. */
export const optimiseChoicesTexts = {
  "optimise.choices.question": ({ year }: { readonly year: string }) =>
    `Which posts above the legal floor fit in the available budget together in ${year}?`,
  "optimise.choices.proof": ({ count }: { readonly count: string }) =>
    `All ${count} sets of posts were looked at: this is proven. A set to which a post can be added is left out.`,
  "optimise.choices.order": "Order: the fewest posts dropped, then the least money. That is a list and no judgement.",
  "optimise.choices.view": ({
    available,
    floor,
    left,
  }: {
    readonly available: string;
    readonly floor: string;
    readonly left: string;
  }) => `Available ${available}, legal floor ${floor}: ${left} to choose with.`,
  "optimise.choices.picks": "Picks:",
  "optimise.choices.picks.none": "Picks no post above the floor.",
  "optimise.choices.fits": ({ balance }: { readonly balance: string }) => `All of this fits: ${balance}.`,
  "optimise.choices.fits-not": ({ balance }: { readonly balance: string }) =>
    `Not all of this fits: ${balance}. All of it needs that much more budget.`,
  "optimise.choices.undecided": ({ low, high }: { readonly low: string; readonly high: string }) =>
    `The amounts are printed rounded. The balance lies between ${low} and ${high}: so it is not certain whether it fits.`,
  "optimise.choices.sets": ({
    shown,
    sets,
    looked,
    fitting,
  }: {
    readonly shown: string;
    readonly sets: string;
    readonly looked: string;
    readonly fitting: string;
  }) => `What can be dropped then (${shown} of ${sets} ways; of ${looked} sets ${fitting} fit):`,
  "optimise.choices.set": ({ dropped, balance }: { readonly dropped: string; readonly balance: string }) =>
    `without ${dropped}: ${balance}`,
  "optimise.choices.set.undecided": "not certain because of rounding",
  "optimise.choices.set.goals": ({ goals }: { readonly goals: string }) => `no post left for ${goals}`,
  "optimise.choices.none": ({ amount }: { readonly amount: string }) =>
    `It does not fit without posts either: the legal floor alone is ${amount} above the budget.`,
  "optimise.choices.relaxation": ({ variant, amount }: { readonly variant: string; readonly amount: string }) =>
    `${variant}: at least ${amount} more budget`,
  "optimise.choices.demand": "the legal floor fits in the budget",
  "optimise.choices.menu": "Choosing posts of different variants together",
  "optimise.choices.menu.text": ({ looked, fitting }: { readonly looked: string; readonly fitting: string }) =>
    `Each post can be had at an amount that one of the variants gives, or not at all. That makes ${looked} combinations, of which ${fitting} fit. Combining is our sum: the source works out the variants only.`,
  "optimise.choices.menu.lowest": ({ balance }: { readonly balance: string }) =>
    `All posts, each at its lowest amount: ${balance}.`,
  "optimise.choices.menu.post": ({ post, levels }: { readonly post: string; readonly levels: string }) =>
    `${post}: ${levels}`,
  "optimise.savings.left": "Announced and not realised yet",
  "optimise.savings.all": "All that was announced and is not realised yet",
  "optimise.savings.question": ({ target, year }: { readonly target: string; readonly year: string }) =>
    `Which announced measures could fill what is open of “${target}”, in ${year} and every year after?`,
  "optimise.savings.rule":
    "Of each measure the largest amount that the text names counts, less what is realised of it. Overlap is unknown: this is a bound and no promise.",
  "optimise.savings.pilots":
    "Yields of pilots do not count: the source does not say whether they are in these amounts already.",
  "optimise.savings.year": ({ year, open }: { readonly year: string; readonly open: string }) =>
    `${year}: open ${open}`,
  "optimise.savings.candidate": ({
    title,
    amount,
    lines,
  }: {
    readonly title: string;
    readonly amount: string;
    readonly lines: string;
  }) => `${title}: ${amount} (${lines})`,
  "optimise.savings.range": ({ stated, most }: { readonly stated: string; readonly most: string }) =>
    `${stated}, at most ${most}`,
  "optimise.savings.realised": ({ amount }: { readonly amount: string }) => `realised already: ${amount}`,
  "optimise.savings.not-structural": "the source does not say whether this returns each year",
  "optimise.savings.announced": ({ amount }: { readonly amount: string }) => `Together: ${amount}.`,
  "optimise.savings.announced.none": "The source names no amount for this year that is not realised yet.",
  "optimise.savings.unknown": ({ measures }: { readonly measures: string }) =>
    `Without an amount in the source (PM or in words only): ${measures}.`,
  "optimise.savings.closed": "Nothing is open any more: no measure is needed.",
  "optimise.savings.bounded":
    "It can only be if the measures below go ahead, none of them overlap and each amount comes out as high as the text allows. Whether that is so, the source does not say.",
  "optimise.savings.infeasible":
    "The source does not name enough: with all that was announced a part stays open. We invent no more.",
  "optimise.savings.package": ({ number }: { readonly number: number }) => `Package ${number}`,
  "optimise.savings.package.balance": ({
    year,
    stated,
    most,
  }: {
    readonly year: string;
    readonly stated: string;
    readonly most: string;
  }) => `${year}: with the amounts as named ${stated}, at most ${most}`,
  "optimise.savings.gap": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `With all amounts as the text names them, ${amount} stays open in ${year}.`,
  "optimise.savings.needed": ({
    year,
    amount,
    measures,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly measures: string;
  }) =>
    `Then the measures without an amount (${measures}) must bring at least ${amount} together in ${year}. PM counts neither as nothing nor as yield.`,
  "optimise.savings.demand": ({ year }: { readonly year: string }) => `the target is filled in ${year}`,
  "optimise.savings.relaxation": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `plan at least ${amount} less in ${year}, or find other measures`,
  "optimise.source.plain": ({ version }: { readonly version: string }) => `Source: dossier version ${version}.`,
};
