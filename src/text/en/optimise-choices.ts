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
  "optimise.source.plain": ({ version }: { readonly version: string }) => `Source: dossier version ${version}.`,
};
