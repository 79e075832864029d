/** What the pages of a municipality share: choosing, and seeing protected or true numbers. */
export const lakePage = {
  "ui.lake.choose": "Choose what you want to see",
  "lake-page.adjusted": ({
    label,
    wish,
    shown,
  }: {
    readonly label: string;
    readonly wish: string;
    readonly shown: string;
  }) => `“${label}: ${wish}” is not available here. You see: ${shown}.`,
  "ui.lake.find": "Search for a part of the name",
  "ui.lake.find.none": "No name with these words.",
  "ui.lake.find.count": ({ count }: { readonly count: number }) =>
    count === 1 ? "1 possibility" : `${count} possibilities`,
  "ui.lake.seeing": "How you see the numbers",
  "ui.lake.protected": "You see protected numbers: small counts are left out.",
  "ui.lake.ask":
    "Do you need true numbers for your work? Say why. It is written in the log, with your name, and holds for eight hours.",
  "ui.lake.purpose": "Why do you need true numbers?",
  "ui.lake.state": "Show true numbers",
  "ui.lake.true": ({ purpose }: { readonly purpose: string }) =>
    `You see true numbers, for: ${purpose}. Do not share them with who may not see them.`,
  "ui.lake.end": "Show protected numbers again",
  "ui.explanation.title": ({ product, period }: { readonly product: string; readonly period: string }) =>
    `Explaining a difference of ${product} in ${period}`,
  "ui.explanation.text":
    "Your explanation stands with your name, the day and the amount of now at the difference. When the amount changes later, that is told. Write nothing about a single client.",
  "ui.explanation.difference": "Which difference?",
  "ui.explanation.option": ({ label, amount }: { readonly label: string; readonly amount: string }) =>
    `${label}: ${amount} euros`,
  "ui.explanation.body": "What causes it?",
  "ui.explanation.last": ({ author, version }: { readonly author: string; readonly version: number }) =>
    `Last written by ${author}, version ${version}.`,
  "ui.explanation.state": "How does it stand?",
  "ui.explanation.state.open": "still open",
  "ui.explanation.state.verklaard": "explained",
  "ui.explanation.state.geaccepteerd": "accepted",
  "ui.explanation.save": "Keep the explanation",
  "ui.explanation.saved": "The explanation was kept.",
  "ui.explanation.empty": "You have not written anything yet.",
  "ui.month-note.title": "A note at a month",
  "ui.month-note.text":
    "Does something explain a bend in the line, such as a new by-law or a late delivery? Put it here: it becomes a number in the chart and in the list beneath, with your name and the day, for everybody who sees this page. Put no personal data in it: no names, no story of one client.",
  "ui.month-note.month": "Month",
  "ui.month-note.body": "What happened?",
  "ui.month-note.add": "Place the note",
  "ui.month-note.added": "The note stands in the chart.",
  "ui.month-note.removed": "The note is gone.",
  "ui.month-note.empty": "You wrote nothing yet.",
  "ui.month-note.own": "Your notes on this number",
  "ui.month-note.remove": ({ when }: { readonly when: string }) => `Remove: note at ${when}`,
  "ui.month-note.remove.short": "Remove",
  "ui.lake.purpose.empty": "Write down why you need the numbers.",
  "lake-figure.as-named": "What the number counts stands beside it on the page.",
  "lake-figure.definition.hulpduur.resterend":
    "Which share of trajects still runs after so many months, counting what still runs (Kaplan-Meier; protected a life table of rounded counts).",
  "lake-figure.definition.hulpduur.gevolgd": "How many trajects still run after so many months and are in sight then.",
  "lake-figure.definition.hulpduur.middelste": "After so many months half of the trajects still run.",
  "lake-figure.definition.hulpduur.minstens": "The lower bound of the median duration, with 95% certainty.",
  "lake-figure.definition.hulpduur.hoogstens": "The upper bound of the median duration, with 95% certainty.",
  "lake-figure.definition.hulpduur.geteld": "All trajects that ran on one day of the period at least.",
  "lake-figure.definition.hulpduur.lopend": "The counted trajects of which the end is not certain yet.",
  "lake-figure.definition.data.kwaliteit":
    "Part of what was judged in the delivery that was refused for this reason. A refused row does not come into the lake.",
  "lake-figure.definition.data.volledigheid":
    "Clients with an allocation at the provider in the month, of whom care in that month was declared. Who gets less care than allocated counts as missing too while nothing was declared.",
  "lake-figure.definition.monitor.difference":
    "How much higher or lower the number is than a year before: in percent, of a share in percentage points, of small counts as a count.",
  "lake-figure.definition.vergelijken.as-they":
    "What we would spend more or less in this quarter if we were as the middle one of the others. Where it is about clients, a client costs what a client of the same law costs us. Below zero we would spend less.",
  "lake-figure.definition.vergelijken.trend":
    "How much higher or lower our own number is than in the quarter before. Of that quarter only what was known when it was as old as this one is now counts.",
  "lake-figure.definition.uitputting.al-gedeclareerd":
    "Care of the year that was declared and not refused, by what was known up to the last whole month.",
  "lake-figure.definition.uitputting.laat":
    "What is still to be declared of months that are over, at the usual pace of the providers.",
  "lake-figure.definition.uitputting.komend":
    "The declared care of the months to come, estimated from declarations until now.",
  "lake-figure.definition.uitputting.buiten":
    "Costs that do not come in as declarations, by the kind of booking: personal budgets, grants, lump sums, settlements of the region and other streams. Without accruals: those belong to declared care.",
  "lake-figure.definition.uitputting.buiten-komend":
    "An assumption for the months that are not booked yet: as in the same months of last year, or where that ledger is missing as the months of this year.",
  "lake-figure.definition.uitputting.heel-verwacht":
    "The declared care that is expected and what is paid outside declarations, together: what the budget is for.",
  "lake-figure.definition.uitputting.heel-laag":
    "The lower end of the range of declared care, with what is paid outside declarations.",
  "lake-figure.definition.uitputting.heel-hoog":
    "The upper end of the range of declared care, with what is paid outside declarations.",
  "lake-figure.definition.uitputting.onbesteed":
    "What of the budget was not booked. Below zero more was booked than budgeted.",
  "lake-figure.definition.uitputting.controle":
    "What was booked less what we expect by the month of care. Above zero more was booked or reserved.",
  "lake-figure.definition.uitputting.benutting":
    "Which part of what is committed is expected to be declared. The rest is not delivered, or not declared.",
  "lake-figure.definition.uitputting.samen":
    "The total is estimated of all declarations together. This is what is left of it after the products with an expectation of their own.",
  "lake-figure.definition.uitputting.deel":
    "Which part of the budget is spent: booked, and where it stands beside it also what is still to be declared.",
  "lake-figure.definition.explain.average.clients":
    "Clients with an allocation in each month of the year, added up and divided by twelve.",
  "lake-figure.definition.explain.average.cost":
    "The approved amount of the year, divided by clients per month added up over the year.",
  "lake-figure.definition.explain.effect.client-months":
    "What the difference would be if only clients per month had changed, at a cost per client between those of both years. In whole euros.",
  "lake-figure.definition.explain.effect.per-client":
    "What is left of the difference: a client cost more or less per month, by price, quantity or kind of care.",
  "lake-figure.definition.uitputting.hoog":
    "The upper end of the range of 80% around the expectation, measured by how far earlier expectations were off.",
  "lake-figure.definition.uitputting.laag":
    "The lower end of the range of 80% around the expectation, measured by how far earlier expectations were off.",
  "lake-figure.definition.uitputting.nog-te-komen":
    "Late declarations of months that are over, and the care of the months to come.",
  "lake-figure.definition.uitputting.over":
    "What is left of the budget when the year ends as we expect. Below zero it falls short.",
  "lake-figure.definition.uitputting.ruimte":
    "Budget less booked and less still to be declared. Below zero more was spent or committed than budgeted.",
  "lake-figure.definition.uitputting.toegezegd":
    "What was declared and not rejected of the months from January, and what of them is still to be declared.",
  "lake-figure.definition.uitputting.verplicht":
    "Allocated amount of the year whose declaration is still awaited: of the last three months and those to come, less what was declared of them. Where the list of prices ends, the last known price goes on.",
  "lake-figure.definition.uitputting.verwacht":
    "Declared care as it is expected to end: what is in, late declarations at their usual pace, and the months to come.",
  "lake-figure.formula.depletion.check": "Booked − expected",
  "lake-figure.formula.depletion.pace": "The mean a month × the months to come",
  "lake-figure.formula.depletion.unspent": "Budget − booked",
  "lake-figure.formula.depletion.left": "Budget − expected",
  "lake-figure.formula.depletion.room": "Budget − booked − still to be declared",
  "lake-figure.formula.depletion.share": "100 × (booked + still to be declared) ÷ budget",
  "lake-figure.formula.depletion.together": "Expected total − the expected products",
  "lake-figure.formula.depletion.utilised": "100 × expected ÷ committed",
  "lake-figure.formula.depletion.sum": "The sum of these numbers",
  "lake-figure.formula.explain.average.clients": "The sum of the twelve months ÷ 12",
  "lake-figure.formula.explain.average.cost": "Approved amount ÷ (clients per month, added up)",
  "lake-figure.formula.explain.effect.client-months":
    "(amount now − amount then) ÷ ln(amount now ÷ amount then) × ln(clients now ÷ clients then)",
  "lake-figure.formula.explain.effect.per-client": "Amount now − amount then − the part by clients",
  "lake-figure.formula.monitor.difference": "This number compared with that of a year before",
  "lake-figure.formula.monitor.over-months": "The sum of the months",
  "lake-figure.formula.monitor.sum": "The sum of these numbers",
  "lake-figure.formula.peers.as-they.clients": "(middle − own) ÷ 1,000 × inhabitants × costs ÷ clients",
  "lake-figure.formula.peers.as-they.per-client": "(middle − own) × clients",
  "lake-figure.formula.peers.as-they.per-inhabitant": "(middle − own) × inhabitants",
  "lake-figure.formula.peers.low": "The lowest number of the others",
  "lake-figure.formula.peers.firstQuarter": "A quarter of the others lies below it",
  "lake-figure.formula.peers.median": "Half of the others lies below it",
  "lake-figure.formula.peers.thirdQuarter": "Three quarters of the others lie below it",
  "lake-figure.formula.peers.high": "The highest number of the others",
  "lake-figure.formula.peers.trend": "100 × (this quarter − the quarter before) ÷ the quarter before",
  "lake-figure.version": ({ version }: { readonly version: number }) => `Definition: version ${version}.`,
  "lake-figure.made": ({
    model,
    snapshot,
    moment,
  }: {
    readonly model: string;
    readonly snapshot: string;
    readonly moment?: string;
  }) =>
    moment === undefined
      ? `Made with model ${model} of an earlier state of the data (mark ${snapshot}).`
      : `Made with model ${model} of the state of the data of ${moment} (mark ${snapshot}).`,
  "lake-page.state": ({ moment }: { readonly moment: string }) => `State of the data: ${moment}.`,
  "tie-out.page.title": ({ year }: { readonly year: string }) =>
    `Does what we allocated in ${year} tie out with what we booked?`,
  "tie-out.page.lead": ({
    allocated,
    booked,
    unexplained,
  }: {
    readonly allocated: string;
    readonly booked: string;
    readonly unexplained: string;
  }) => `We allocated ${allocated} and booked ${booked}. Of the difference ${unexplained} is unexplained.`,
  "tie-out.page.lead.pm": ({
    allocated,
    booked,
    unexplained,
    count,
    isOne,
  }: {
    readonly allocated: string;
    readonly booked: string;
    readonly unexplained: string;
    readonly count: string;
    readonly isOne: boolean;
  }) =>
    `We allocated ${allocated} + PM and booked ${booked}. PM: of ${count} ${isOne ? "month" : "months"} of allocations no price is known. Of the difference between the known amounts ${unexplained} is unexplained; what was allocated without a price cannot be compared.`,
  "tie-out.page.lead.protected": ({ approved, booked }: { readonly approved: string; readonly booked: string }) =>
    `Approved: ${approved}. Booked: ${booked}. Personal budgets, grants and benefits are booked too, but do not come as declarations.`,
  "tie-out.page.nothing": "nothing",
  "tie-out.page.none": ({ year }: { readonly year: string }) => `There is nothing to tie out of ${year} yet.`,
  "tie-out.page.year": "Year",
  "tie-out.page.text":
    "Every difference between two steps has a class. What has none is called unexplained. Everything adds up, to the cent. Choose a product above to explain one of its differences.",
  "tie-out.page.text.protected":
    "What is of few clients is left out. Who needs it for work sees every amount and every difference, to the cent, after stating a purpose.",
  "tie-out.page.chart": ({ product, year }: { readonly product: string; readonly year: string }) =>
    `${product}: from allocated to booked in ${year}`,
  "tie-out.page.chart.said": ({ allocated, booked }: { readonly allocated: string; readonly booked: string }) =>
    `On the left what was allocated, ${allocated}; on the right what was booked, ${booked}; between them every class of difference.`,
  "tie-out.page.differences": "Where is the difference?",
  "tie-out.page.products": "By product",
  "tie-out.page.coverage": "Which part of the ledger do we explain?",
  "tie-out.page.coverage.text":
    "Not all spending comes as declarations. A grant, a lump sum, a personal budget or a settlement with the region has a source of its own.",
  "tie-out.page.coverage.protected":
    "Behind an amount of a stream of money may be a single client. That is why you see them only when you say what for. By law and quarter everybody may see what was booked: choose Uitputting per wet on the page Monitor.",
  "tie-out.page.coverage.caption": ({ product, year }: { readonly product: string; readonly year: string }) =>
    `${product}: booked in ${year}, by stream of money`,
  "tie-out.page.stream": "Stream of money",
};
