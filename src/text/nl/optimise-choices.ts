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
  "optimise.savings.left": "Aangekondigd en nog niet gerealiseerd",
  "optimise.savings.all": "Alles wat is aangekondigd en nog niet gerealiseerd",
  "optimise.savings.question": ({ target, year }: { readonly target: string; readonly year: string }) =>
    `Welke aangekondigde maatregelen kunnen vullen wat er van “${target}” open staat, in ${year} en elk jaar daarna?`,
  "optimise.savings.rule":
    "Van elke maatregel telt het grootste bedrag dat de tekst noemt, min wat er al van gerealiseerd is. Overlap is onbekend: dit is een grens en geen belofte.",
  "optimise.savings.pilots":
    "Opbrengsten van proefprojecten tellen niet mee: de bron zegt niet of zij al in deze bedragen zitten.",
  "optimise.savings.year": ({ year, open }: { readonly year: string; readonly open: string }) =>
    `${year}: nog open ${open}`,
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
    `${stated}, ten hoogste ${most}`,
  "optimise.savings.realised": ({ amount }: { readonly amount: string }) => `al gerealiseerd: ${amount}`,
  "optimise.savings.not-structural": "de bron zegt niet of dit elk jaar terugkomt",
  "optimise.savings.announced": ({ amount }: { readonly amount: string }) => `Samen: ${amount}.`,
  "optimise.savings.announced.none": "De bron noemt voor dit jaar geen bedrag dat nog niet gerealiseerd is.",
  "optimise.savings.unknown": ({ measures }: { readonly measures: string }) =>
    `Zonder bedrag in de bron (PM of alleen in woorden): ${measures}.`,
  "optimise.savings.closed": "Er staat niets meer open: er is geen maatregel nodig.",
  "optimise.savings.bounded":
    "Het kan alleen als de maatregelen hieronder doorgaan, niets ervan overlapt en elk bedrag zo hoog uitkomt als de tekst toelaat. Of dat zo is, zegt de bron niet.",
  "optimise.savings.infeasible":
    "De bron noemt niet genoeg: ook met alles wat is aangekondigd blijft er een deel open. Meer verzinnen wij niet.",
  "optimise.savings.package": ({ number }: { readonly number: number }) => `Pakket ${number}`,
  "optimise.savings.package.balance": ({
    year,
    stated,
    most,
  }: {
    readonly year: string;
    readonly stated: string;
    readonly most: string;
  }) => `${year}: met de genoemde bedragen ${stated}, op zijn hoogst ${most}`,
  "optimise.savings.gap": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `Met alle bedragen zoals de tekst ze noemt, blijft er in ${year} ${amount} open.`,
  "optimise.savings.needed": ({
    year,
    amount,
    measures,
  }: {
    readonly year: string;
    readonly amount: string;
    readonly measures: string;
  }) =>
    `Dan moeten de maatregelen zonder bedrag (${measures}) in ${year} samen ten minste ${amount} opbrengen. PM telt niet als nul en niet als opbrengst.`,
  "optimise.savings.demand": ({ year }: { readonly year: string }) => `de taakstelling is gevuld in ${year}`,
  "optimise.savings.relaxation": ({ year, amount }: { readonly year: string; readonly amount: string }) =>
    `in ${year} ten minste ${amount} lager begroten, of andere maatregelen vinden`,
  "optimise.source.plain": ({ version }: { readonly version: string }) => `Bron: dossierversie ${version}.`,
};
