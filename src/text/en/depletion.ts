import type { depletion as dutch } from "../nl/depletion.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** The page *Uitputting*. */
export const depletion: Translated<typeof dutch> = {
  "depletion.title": ({ year }) => `Will the budget of ${year} be enough?`,
  "depletion.lead": ({ label, period, booked }) => `${label}: up to and including ${period} ${booked} was booked.`,
  "depletion.lead.budget": ({ budget }) => `The budget of the year is ${budget}.`,
  "depletion.lead.none": "Nothing was booked yet.",
  "depletion.lead.protected": ({ label }) => `${label}: these amounts are protected.`,
  "depletion.all-protected":
    "Budget and ledger stand here by product and by month, and behind a small product are a few clients. That is why this page shows amounts only to who says what for. By law and quarter everybody may see them: choose Uitputting per wet on the page Monitor.",
  "depletion.everything": "All costs",
  "depletion.declared": "Care that is declared by client",
  "depletion.part": "Part of the budget",
  "depletion.budget": "Budget",
  "depletion.booked": "Booked",
  "depletion.obliged": "Allocated, still to be declared",
  "depletion.committed": "Committed (declared, and allocated and still to be declared)",
  "depletion.committed.short": "Committed",
  "depletion.utilisation": "Expected part of what is committed",
  "depletion.utilised.share": "Expected of committed (%)",
  "depletion.promised.less": ({ period, promised, expected, share }) =>
    `What is expected may be less than what is committed: not all that is allocated is delivered and declared. Up to ${period} ${promised} is committed. Of it we expect ${expected} to be declared: ${share}.`,
  "depletion.promised.more": ({ period, promised, expected, share }) =>
    `Up to ${period} ${promised} is committed. We expect ${expected} to be declared: ${share} of it. It is more, since declarations without a known allocation or price count too.`,
  "depletion.by-product": "Expected by product",
  "depletion.by-product.text":
    "Of each product by itself: declared care by how late its declarations came before, and what is paid outside declarations. Where that says too little, the reason stands there. Each column adds up to its total. The total is estimated of all declarations together; the difference with the products is a line of its own.",
  "depletion.by-product.caption": ({ year }) => `What each product is expected to cost in ${year}`,
  "depletion.by-product.why": "Explanation",
  "depletion.by-product.care": "Declared care",
  "depletion.by-product.outside": "Outside declarations",
  "depletion.by-product.short": ({ months, needed }) =>
    `Known for too short: ${counted(months, "month", "months")}, and ${needed} are needed.`,
  "depletion.by-product.none": "Nothing was declared of this year.",
  "depletion.by-product.undeclared":
    "No declaration of it was ever loaded, so there is nothing to expect anything from.",
  "depletion.by-product.fitful": ({ error }) =>
    `Too fitful: such an expectation was ${error} off in the middle before.`,
  "depletion.by-product.nothing": "There was too little before to test an expectation by.",
  "depletion.by-product.difference": "Not to be expected by product",
  "depletion.by-product.difference.why": ({ products }) =>
    products === ""
      ? "The difference between all products apart and everything estimated together."
      : `${products}, with their budget and with what is paid outside declarations. The difference between apart and together is in it too.`,
  "depletion.by-product.ranges":
    "Ranges do not add up: not everything turns out high or low at once. Amounts are in whole euros.",
  "depletion.room": "Still free",
  "depletion.share": "Booked and still to be declared (%)",
  "depletion.booked.share": "Booked (%)",
  "depletion.total": "Total",
  "depletion.no-product": "Without a product in the list",
  "depletion.rounded": "Amounts are in whole euros; the total adds them up to the cent.",
  "depletion.until": "Up to and including",
  "depletion.unit": "euro, added up from January",
  "depletion.future": "still to come",
  "depletion.month.not-over": ({ period, isGoingOn }) => `${period} (${isGoingOn ? "going on" : "to come"})`,
  "depletion.expected.short": "Expected",
  "depletion.expected.verwacht": "Expected declared care",
  "depletion.expected.nog-te-komen": "What is still to come",
  "depletion.expected.al-gedeclareerd": "Care that was declared already",
  "depletion.expected.laat": "Late declarations of months that are over",
  "depletion.expected.komend": "Care of the months to come",
  "depletion.expected.laag": "Low (80%)",
  "depletion.expected.hoog": "High (80%)",
  "depletion.left": "Budget less expected",
  "depletion.unspent": "Budget less booked",
  "depletion.buiten": "Booked outside declarations",
  "depletion.buiten-komend": "Outside declarations, still to come",
  "depletion.whole.verwacht": "Expected of the year, all together",
  "depletion.whole.laag": "All together, low (80%)",
  "depletion.whole.hoog": "All together, high (80%)",
  "depletion.outside.kinds":
    "We do not set this expectation beside the budget. The budget is for personal budgets, grants and settlements too, and of part of the bookings we do not know the kind. Load the list of kinds of booking (source boekingsoort).",
  "depletion.outside.rest":
    "We do not set this expectation beside the budget. The budget is for personal budgets, grants and settlements too, and nothing of those was booked yet, nor last year.",
  "depletion.outcome.left": ({ expected, amount }) =>
    `With what is paid outside declarations we expect ${expected} of the whole year: ${amount} is left.`,
  "depletion.outcome.short": ({ expected, amount }) =>
    `With what is paid outside declarations we expect ${expected} of the whole year: ${amount} more than the budget.`,
  "depletion.outcome.spent": ({ amount }) => `${amount} more than the budget is booked already.`,
  "depletion.outcome.expected": ({ expected }) =>
    `By the month of care we expect ${expected} of the whole year, with what is paid outside declarations.`,
  "depletion.closed.left": ({ amount }) => `${amount} less was booked than the budget.`,
  "depletion.closed.short": ({ amount }) => `${amount} more was booked than the budget.`,
  "depletion.closed": ({ year }) =>
    `All months of ${year} are booked. How the year came out is told by the ledger and not by an expectation. Until the annual accounts something may still be booked.`,
  "depletion.booked-out": ({ from }) => `From ${from} on more was booked than the budget of the whole year.`,
  "depletion.lasts": "The budget is not expected to be spent this year.",
  "depletion.band-warning": ({ inside, of }) =>
    `Mind: the range is too narrow. It should hold 8 of 10 times, but in our test at earlier moments the outcome lay in it only ${inside} of ${of} times. Reckon with a larger deviation.`,
  "depletion.reckoning": "How we come to this amount",
  "depletion.reckoning.closed": "Does this agree with the care of the year?",
  "depletion.reckoning.text":
    "The budget is for everything, and declarations are not everything. So we add what is paid outside declarations to the declared care that we expect: personal budgets, grants, and what the region settles. What the care of last year costs more or less than was booked then is not in it.",
  "depletion.reckoning.closed.text":
    "As a check: the care of this year, with what of it is still to be declared, and what was booked outside declarations. If that is much more than was booked, too little was reserved; if it is much less, too much.",
  "depletion.reckoning.caption": ({ year }) => `How what we expect of ${year} is made up`,
  "depletion.reckoning.what": "Part",
  "depletion.reckoning.late": "Estimated, at their usual pace.",
  "depletion.reckoning.ahead": "Estimated from the same declarations.",
  "depletion.reckoning.outside": ({ until }) => `Up to and including ${until}.`,
  "depletion.reckoning.last-year": ({ until }) => `Assumption: after ${until} as in the same months of last year.`,
  "depletion.reckoning.pace": ({ until }) =>
    `Assumption: after ${until} as much a month as until then. Of last year there is no ledger.`,
  "depletion.against.begroot": "Budget",
  "depletion.against.begroot.less": "Budget less expected",
  "depletion.against.geboekt": "Booked",
  "depletion.against.geboekt.less": "Booked less expected",
  "depletion.outcome.no-budget": ({ expected }) =>
    `With what is paid outside declarations we expect ${expected} of the whole year. No budget for it was loaded.`,
  "depletion.chart.said": "Each line adds up from January.",
  "depletion.chart.said-future": "Each line adds up from January. Right of the dotted line lies what is still to come.",
  "depletion.no-budget": "No budget was loaded for this care, so we cannot say when it is spent.",
  "depletion.lasts.surely":
    "The budget is not expected to be spent this year. Even if care becomes as expensive as the range of 80% allows, there is enough.",
  "depletion.lasts.maybe-not": ({ earliest }) =>
    `The budget is not expected to be spent this year. That is not certain: if care becomes as expensive as the range of 80% allows, the budget is spent in ${earliest}.`,
  "depletion.depleted": ({ expected, isPast, earliest, latest }) => {
    const moment = isPast
      ? `Care up to and including ${expected} is expected to cost more than the budget of the whole year.`
      : `We expect the budget to be spent in ${expected}.`;
    if (earliest === "") return moment;
    if (latest === "")
      return earliest === expected
        ? `${moment} That is not certain: with 80% certainty not earlier, but it may also last all year.`
        : `${moment} That is not certain: it may be in ${earliest} already, and it may also last all year (range of 80%).`;
    return earliest === latest
      ? `${moment} Both ends of the range of 80% point at the same month.`
      : `${moment} With 80% certainty that is not before ${earliest} and not after ${latest}.`;
  },
  "depletion.expected.what":
    "The expectation counts care in the month in which it was given, also when it is declared later; the ledger often books it later. Committed is what was declared and what may still come by the allocations that run; new allocations are not in it, so that the expectation of the whole year may be higher.",
  "depletion.chart": ({ label, year }) => `${label}: budgeted, booked and expected in ${year}`,
  "depletion.only-declared":
    "We expect only what is declared by client: a grant, a lump sum or a personal budget follows an agreement and no declarations.",
  "depletion.income": "This is income: money that comes in. More booked than budgeted is favourable here.",
  "depletion.income.label": ({ title }) => `${title} (income)`,
  "depletion.income.elsewhere": ({ labels }) =>
    `This table adds up costs only. Choose income at Part of the budget: ${labels}.`,
  "depletion.only-declared.declared":
    "What we expect of this product stands at the part “Care that is declared by client”, under Expected by product.",
  "depletion.only-declared.undeclared":
    "By the list of products this one is declared, but no declaration of it was loaded. So there is nothing to expect anything from.",
  "depletion.only-declared.income": "Of income we make no expectation.",
  "depletion.products": "By product",
  "depletion.products.caption": ({ year }) => `Depletion by product in ${year}`,
  "depletion.obliged.text":
    "Allocated, still to be declared is what was allocated up to and including December and whose declaration we await, at the price of the contract, less what was declared. It is no expectation: not all that is allocated is delivered. The late declarations above are an estimate from declarations. On Aansluiting “nothing declared yet” is something else: only allocations of which no line of a month came, up to the day. What is declared and not booked yet stands in none of these; the page Aansluiting shows it. The percentage is booked and still to be declared together, as a part of the budget. On Monitor depletion is only what was booked.",
  "depletion.protected":
    "What is still to be declared we show only to who may see true amounts: of small products it is about a few clients.",
  "depletion.months": "By month",
  "depletion.months.text":
    "Each row counts from January. Of a month that is going on or still to come nothing is final.",
  "depletion.care": "Declared care by month",
  "depletion.care.text":
    "Only care that is declared by client, in the month in which it was given. Personal budgets, grants and settlements are not in it; they are in Expected above.",
  "depletion.carried": ({ month, count, names, isOneCode, ended, isOneDay }) => {
    const isOne = count === 1;
    const which = isOneCode ? "this code" : "these codes";
    const told = `In ${month} ${count} ${isOne ? "allocation has" : "allocations have"} no price in force: ${names}.`;
    const since =
      ended === ""
        ? "Their provider has no price for it any more."
        : `The price of ${which} ran until ${ended}${isOneDay ? "" : " at the latest"}.`;
    const remedy = ended === "" ? "the price of that provider" : `a new price of ${which}`;
    return `${told} ${since} Committed counts them at the last known price; that is an assumption. Load ${remedy}, or move ${isOne ? "the allocation" : "the allocations"} to a code that holds now.`;
  },
  "depletion.carried.others": ({ others }) => `${others} more`,
  "depletion.unpriced": ({ month, count }) =>
    `Committed + PM: of ${count} allocations in ${month} no volume or no price is known. Those do not count.`,
  "depletion.care.caption": ({ year }) => `Declared care of ${year}: expected and committed`,
  "depletion.expected.protected":
    "The expectation of the end of the year follows from single declarations. We show it to who may see true amounts and says why.",
  "depletion.expected.none": "No care was declared yet, so there is no expectation.",
  "depletion.expected.said": ({ year, expected, toCome, low, high, inside, of, error, straight }) =>
    `We expect the declared care of ${year} to end at ${expected}, with a range of 80% between ${low} and ${high}. Of that ${toCome} is still to come. ${
      of === 0
        ? "How often such a range held cannot be told yet: the past is too short."
        : `At earlier moments the outcome lay within such a range ${inside} of ${of} times.`
    } The expectation was then ${error} off in the middle; a straight line ${straight}.`,
};
