/** Words for posts above the legal floor that fit in a budget, and for measures that fill a savings target. */
export const optimiseChoicesTexts = {
  "optimise.choices.question": ({ year }: { readonly year: string }) =>
    `Welke posten boven het wettelijke minimum passen in ${year} samen in het beschikbare budget?`,
  "optimise.choices.proof": ({ count }: { readonly count: string }) =>
    `Alle ${count} verzamelingen van posten zijn bekeken: dit staat vast. Een verzameling waar nog een post bij past, staat er niet bij.`,
  "optimise.choices.order":
    "Volgorde: zo weinig mogelijk posten weg, daarna zo weinig mogelijk geld. Dat is een lijst en geen oordeel.",
  "optimise.choices.view": ({
    available,
    floor,
    left,
  }: {
    readonly available: string;
    readonly floor: string;
    readonly left: string;
  }) => `Beschikbaar ${available}, wettelijk minimum ${floor}: ${left} voor keuzes.`,
  "optimise.choices.picks": "Kiest:",
  "optimise.choices.picks.none": "Kiest geen post boven het minimum.",
  "optimise.choices.fits": ({ balance }: { readonly balance: string }) => `Dit past helemaal: ${balance}.`,
  "optimise.choices.fits-not": ({ balance }: { readonly balance: string }) =>
    `Dit past niet helemaal: ${balance}. Zo veel meer budget is nodig voor alles.`,
  "optimise.choices.undecided": ({ low, high }: { readonly low: string; readonly high: string }) =>
    `De bedragen zijn afgerond gedrukt. Het saldo ligt tussen ${low} en ${high}: of het past, staat dus niet vast.`,
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
  }) => `Wat er dan weg kan (${shown} van ${sets} manieren; van ${looked} verzamelingen passen er ${fitting}):`,
  "optimise.choices.set": ({ dropped, balance }: { readonly dropped: string; readonly balance: string }) =>
    `zonder ${dropped}: ${balance}`,
  "optimise.choices.set.undecided": "door afronding niet zeker",
  "optimise.choices.set.goals": ({ goals }: { readonly goals: string }) => `geen post meer voor ${goals}`,
  "optimise.choices.none": ({ amount }: { readonly amount: string }) =>
    `Ook zonder posten past het niet: het wettelijke minimum alleen is ${amount} hoger dan het budget.`,
  "optimise.choices.relaxation": ({ variant, amount }: { readonly variant: string; readonly amount: string }) =>
    `${variant}: ten minste ${amount} meer budget`,
  "optimise.choices.demand": "het wettelijke minimum past in het budget",
  "optimise.choices.menu": "Posten van verschillende varianten samen kiezen",
  "optimise.choices.menu.text": ({ looked, fitting }: { readonly looked: string; readonly fitting: string }) =>
    `Elke post kan op een bedrag dat een van de varianten noemt, of weg. Dat zijn ${looked} combinaties; er passen er ${fitting}. Combineren is onze rekensom: de bron werkt alleen de varianten zelf uit.`,
  "optimise.choices.menu.lowest": ({ balance }: { readonly balance: string }) =>
    `Alle posten, elk op het laagste bedrag: ${balance}.`,
  "optimise.choices.menu.post": ({ post, levels }: { readonly post: string; readonly levels: string }) =>
    `${post}: ${levels}`,
  "optimise.source.plain": ({ version }: { readonly version: string }) => `Bron: dossierversie ${version}.`,
};
