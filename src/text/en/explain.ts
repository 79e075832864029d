import type { explain as nl } from "../nl/explain.ts";
import type { Translated } from "../translated.ts";

export const explain: Translated<typeof nl> = {
  "cli.usage.verklaar": `Usage: sluitend verklaar --lake DIR --from PERIOD --to PERIOD [options] [--json]

Explains why care cost more or less in one period than in another: clients, provisions per client, shifts between products,
trajects, intensity and price, what began or ended, and what came late. Parts add up to the difference to the cent. Both
periods are seen at one age: at the end of the same month after they ended. Without --internal you see of two calendar years whether
it is by more clients or by higher cost per client, worked out of what was released.

  --lake DIR         folder of the lake
  --from PERIOD      first period: 2025, 2025-H1, 2025-Q3, 2025-06 or 2025-01..2025-06
  --to PERIOD        second period; without --internal both are calendar years
  --by COLUMNS       breakdown, with commas: product, referrer, provider, area; product by default
  --method METHOD    lmdi (default), shapley or begrotingsprijs: volume at the price of the first period
  --gemeente CODE    CBS code, four digits; not needed when the lake has one
  --as-of DAY        date, YYYY-MM-DD; the last day of which the lake knows something of the municipality by default
  --gap DAYS         so many days without an allocation do not break a traject; 30 by default
  --internal         true amounts, for who has that right; it is written down in inzage.jsonl in the lake
  --purpose TEXT     what you need the true amounts for; needed with --internal
`,
  "explain.all": "Everything",
  "explain.unknown": "Unknown",
  "explain.category": ({ category }) => `Category ${category}`,
  "explain.quantity.bedrag": "Declared and not refused",
  "explain.quantity.clienten": "Clients",
  "explain.quantity.volume": "Volume",
  "explain.quantity.later": "Came later",
  "explain.change": "Difference at equal age",
  "explain.change-today": "Difference as known today",
  "explain.today": "As known today",
  "explain.effect.clients": "Number of clients",
  "explain.effect.stacking": "Provisions per client",
  "explain.effect.mix": "Shift between provisions",
  "explain.effect.trajects": "Trajects per client",
  "explain.effect.intensity": "Intensity",
  "explain.effect.price": "Price",
  "explain.effect.begun": "New",
  "explain.effect.ended": "Ended",
  "explain.effect.unsplit": "Cannot be split",
  "explain.effect.late": "Came later",
  "explain.effect.hidden": "Protected",
  "explain.effect.client-months": "Number of clients",
  "explain.effect.per-client": "Cost per client",
  "explain.average.clients": "Clients per month, on average",
  "explain.average.cost": "Cost per client per month",
  "explain.about.clients": "how many different people had care",
  "explain.about.stacking":
    "on how many provisions a client stands on average; care of one kind in two units, such as hours and parts of days, counts as two",
  "explain.about.mix": "more or fewer people on dearer provisions",
  "explain.about.trajects": "how many trajects a client of a provision had",
  "explain.about.intensity": "how many units per traject; per client without true counts",
  "explain.about.price": "what a unit cost",
  "explain.about.begun": "not yet declared in the first period",
  "explain.about.ended": "no longer declared in the second period",
  "explain.about.unsplit": "nothing or less in one of the periods, by credits",
  "explain.about.late":
    "came after the day until which a period is compared here; of the younger period more is still to come",
  "explain.about.hidden": "is counted, but may not be shown apart",
  "explain.about.client-months": "more or fewer clients per month",
  "explain.about.per-client": "what a client cost per month: price, quantity and kind of care together",
  "explain.method.lmdi":
    "each part gets what it did itself, weighed by the logarithmic mean of both amounts (known as LMDI-I, additive)",
  "explain.method.shapley": "Shapley",
  "explain.method.budget-price": "at the price of the first period",
  "explain.method.lmdi.short": "by own share (LMDI-I)",
  "explain.method.shapley.short": "averaged over every order (Shapley)",
  "explain.method.budget-price.short": "at the price of the first period",
  "explain.by.product": "Product",
  "explain.by.verwijzer": "Referrer",
  "explain.by.aanbieder": "Provider",
  "explain.by.gebied": "Area",
  "explain.by.finer":
    "Each row is explained by itself. So the parts together can differ from those of the whole above: care that is new in one row and ends in another is neither for the municipality. The difference itself is the same.",
  "explain.fall.name": ({ group, from, to }) => `Why ${to} cost something else than ${from}: ${group}`,
  "explain.fall.sentence": ({ before, after, change }) => `From ${before} to ${after}: a difference of ${change}.`,
  "explain.table": ({ by, from, to }) => `Difference between ${from} and ${to}, by ${by}`,
  "explain.table.effects": "Where the difference comes from",
  "explain.column.part": "Part",
  "explain.column.amount": "Amount",
  "explain.column.about": "What it is",
  "explain.column.change": "Difference",
  "explain.column.aged": ({ period, day }) => `${period}, as known on ${day}`,
  "explain.unit": "in euros",
  "explain.age": ({ from, to, fromDay, toDay }) =>
    `To compare fairly both periods are seen at one age: ${from} as known on ${fromDay}, ${to} as known on ${toDay}. That is always the end of a month, as many months after the end of the period. What came after it stands apart.`,
  "explain.same-age": "Both periods are seen as known now: they end in the same month.",
  "explain.how": ({ method }) =>
    `Method: ${method}. Parts add up to the difference to the cent. Costs are declarations that were not refused; a credit counts negative.`,
  "explain.protected":
    "How it is by referrer, provider or area, and what price, quantity and kind of care do apart, stays hidden. Those numbers would be nearly equal to what stands elsewhere, and the difference would tell what is pending of a few clients. Who may see true counts and says what for sees everything here.",
  "explain.released.before": "You see amounts and counts just as they stand in the tie-out and the monitor: ",
  "explain.released.between": " and ",
  "explain.released.after": ". All other numbers on this page are worked out of those.",
  "explain.released.how":
    "The cost of a year is the number of clients per month, added up over the year, times the cost per client per month. Where both change we divide the difference: each gets what it did itself, weighed by the logarithmic mean of both amounts (the method is called LMDI-I, additive). The two parts together are exactly the difference, to the cent; rounded to whole euros it may be one euro off on the screen. If the years change places, only the sign changes.",
  "explain.released.clients":
    "A client counts in every month in which an allocation is valid, also who still waits or has care that is not declared per client. When waiting lists grow, a client seems cheaper. Personal budgets, subsidies and lump sums are left out.",
  "explain.released.laws": "By law this cannot be told, since amounts are released by product and not by law.",
  "explain.answer.more": ({ from, to, change, clients, perClient }) =>
    `Care cost ${change} more in ${to} than in ${from}: ${clients} and ${perClient}.`,
  "explain.answer.less": ({ from, to, change, clients, perClient }) =>
    `Care cost ${change} less in ${to} than in ${from}: ${clients} and ${perClient}.`,
  "explain.answer.same": ({ from, to, clients, perClient }) =>
    `Care cost as much in ${to} as in ${from}: ${clients} and ${perClient}.`,
  "explain.answer.client-months.more": ({ amount }) => `${amount} more by more clients`,
  "explain.answer.client-months.less": ({ amount }) => `${amount} less by fewer clients`,
  "explain.answer.client-months.same": "nothing by the number of clients",
  "explain.answer.client-months.open": ({ amount }) => `${amount} by the number of clients`,
  "explain.answer.per-client.more": ({ amount }) => `${amount} more since a client cost more on average`,
  "explain.answer.per-client.less": ({ amount }) => `${amount} less since a client cost less on average`,
  "explain.answer.per-client.same": "nothing by the cost per client",
  "explain.answer.per-client.open": ({ amount }) => `${amount} by the cost per client`,
  "explain.answer.table": "Clients and cost per client",
  "explain.answer.unit": "average per month",
  "explain.answer.open": ({ months, count }) =>
    `The number of clients of ${months} is protected. Between what numbers it lies follows from what the monitor does show of ${count === 1 ? "that month" : "those months"}. So each part lies between two amounts, of which the waterfall and the tables show the middle.`,
  "explain.answer.between": ({ low, high }) => `between ${low} and ${high}`,
  "explain.answer.months": ({ count }) => (count === 1 ? "1 month" : `${count} months`),
  "explain.answer.young": ({ year }) =>
    `Declarations over ${year} still come in, so the cost per client of that year may still rise.`,
  "explain.untold.lead": ({ from, to, change }) =>
    `Between ${from} and ${to} the difference is ${change}. Whether that is by more or fewer clients or by the cost per client cannot be told.`,
  "explain.untold.hidden":
    "Whether care cost more or less, and whether that is by the number of clients or by the cost per client, cannot be told.",
  "explain.untold.amount": "That is because one of the two amounts is protected.",
  "explain.untold.nothing": "That is because there was no cost or no client in one of the two years.",
  "explain.untold.clients": ({ months }) =>
    `That is because the number of clients of ${months} is protected and too many numbers stay possible.`,
  "explain.untold.not-released": ({ year }) =>
    `That is because the number of clients in ${year} was not released for all twelve months.`,
  "explain.untold.young": ({ year }) =>
    `That is because many declarations over ${year} are still to come, so that a client seems cheaper than it is. From April ${Number(year) + 1} the answer stands here.`,
  "explain.untold.product":
    "Of one product it cannot be told whether it is by more clients or by higher cost per client: the number of clients by product is not released. Of all care together it stands here when you choose “Everything” at “Waterfall of”.",
  "explain.page.title": "Why did care cost something else?",
  "explain.page.lead": ({ from, to, change }) =>
    `Why care cost something else in ${to} than in ${from}: a difference of ${change}.`,
  "explain.page.lead.aged": ({ from, to, change, today }) =>
    `Between ${from} and ${to} the difference is ${change}, when of both is counted what had come in equally long after. With all that is known now the difference is ${today}: of the older period more has come in then than of the younger. Below stands where it comes from.`,
  "explain.page.lead.part": ({ from, to, change }) => `Between ${from} and ${to} the difference is ${change}.`,
  "explain.page.short": "Two years are needed to compare.",
  "explain.page.short.text":
    "Declarations over one year are known of this municipality. Load messages over a second year, and here stands where the difference comes from.",
  "explain.page.unfinished": ({ year, month }) =>
    `Mind: ${year} is not over. Care was declared up to and including ${month}, so a part of a year stands beside a whole one. Who may see true numbers can compare two quarters.`,
  "explain.begun-late": ({ month }) =>
    `Mind: the declarations that were loaded tell from ${month} on. So of one of the periods a part stands beside a whole.`,
  "explain.page.steps": "From the one amount to the other",
  "explain.page.by": ({ by }) => `By ${by}`,
  "explain.page.how": "How this is worked out",
  "explain.control.from": "From",
  "explain.control.to": "To",
  "explain.control.by": "Breakdown",
  "explain.control.part": "Waterfall of",
  "explain.control.method": "Method",
  "explain.summary.true": "True amounts. That you saw them is on record.",
  "explain.summary.protected": "Protected: what could betray a person or provider is hidden.",
};
