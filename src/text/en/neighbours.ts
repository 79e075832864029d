import type { neighbours as nl } from "../nl/neighbours.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

export const neighbours: Translated<typeof nl> = {
  "neighbours.page.title": "Beside other municipalities",
  "neighbours.page.lead":
    "What care costs per inhabitant and how many people get it, beside municipalities like this one.",
  "neighbours.page.none":
    "There is no group of municipalities to compare with yet. The guide about the monitor says how to choose one.",
  "neighbours.page.beside": "Side by side",
  "neighbours.control": "Compare with",
  "neighbours.control.none": "nobody",
  "neighbours.indicator.ask":
    "Choose a group at “Compare with”, and this figure stands here beside that of other municipalities. Each is protected by itself: the first time that takes a while.",
  "neighbours.indicator.few":
    "There is no month over which this municipality and at least three others may show this figure as a whole.",
  "neighbours.indicator.elsewhere.before":
    "What it would make in euros if this municipality were as the middle one stands on the page ",
  "neighbours.indicator.elsewhere.link": "Other municipalities",
  "neighbours.indicator.elsewhere.after":
    ". That page is for staff. Where counts of CBS were loaded they stand there too, with the reason why they differ from ours.",
  "neighbours.indicator.caption": ({ title, period }) => `${title}, own course and place among others in ${period}`,
  "neighbours.of-others.low": "Others: lowest",
  "neighbours.of-others.firstQuarter": "Others: first quarter",
  "neighbours.of-others.median": "Others: middle",
  "neighbours.of-others.thirdQuarter": "Others: third quarter",
  "neighbours.of-others.high": "Others: highest",
  "neighbours.column.before": "Year before",
  "neighbours.scope.with": "with sheltered housing",
  "neighbours.scope.without": "without sheltered housing",
  "neighbours.scope.none": "sheltered housing plays no part",
  "neighbours.measure.cost": "Cost of care per inhabitant",
  "neighbours.measure.wmo": "Cost of care Wmo per inhabitant",
  "neighbours.measure.youth": "Cost of care youth per inhabitant",
  "neighbours.measure.clients": "Clients per 1,000 inhabitants",
  "neighbours.measure.clients.wmo": "Clients Wmo per 1,000 inhabitants",
  "neighbours.measure.clients.jeugdwet": "Clients youth per 1,000 inhabitants",
  "neighbours.measure.per-client": "Cost of care per client",
  "neighbours.number.bedrag": "Declared and not refused",
  "neighbours.number.clienten": "Clients",
  "neighbours.number.inwoners": "Inhabitants",
  "neighbours.point.low": "lowest",
  "neighbours.point.firstQuarter": "first quarter",
  "neighbours.point.median": "middle",
  "neighbours.point.thirdQuarter": "third quarter",
  "neighbours.point.high": "highest",
  "neighbours.point.trend": "difference with the quarter before",
  "neighbours.point.as-they": "if we were as the middle one",
  "neighbours.half-year": ({ year, half }) => `${year}, half ${half}`,
  "neighbours.caption": ({ group, quarter }) => `We beside ${group}, ${quarter}`,
  "neighbours.unit": "costs in euros a quarter",
  "neighbours.row": "About",
  "neighbours.column.own": "We",
  "neighbours.column.place": "Place",
  "neighbours.column.as-they": "If we were as the middle one",
  "neighbours.column.trend": "Difference with our quarter before",
  "neighbours.column.year": "Difference with our year before",
  "neighbours.column.says": "Read together",
  "neighbours.place": ({ below, count }) => `${below} of ${count} lower`,
  "neighbours.place.few": ({ count }) => `too few to be seen: ${count}`,
  "neighbours.says.both-high": "higher than the middle one, and rising",
  "neighbours.says.both-low": "lower than the middle one, and falling",
  "neighbours.says.high-but-falling": "higher than the middle one, but falling",
  "neighbours.says.low-but-rising": "lower than the middle one, but rising",
  "neighbours.published": "Beside what CBS published",
  "neighbours.published.row": "Subject",
  "neighbours.published.column.period": "Period",
  "neighbours.published.column.cbs": "CBS",
  "neighbours.published.column.ours": "We",
  "neighbours.published.why":
    "The two differ. CBS counts over a year or half a year, we over a quarter. CBS takes subcontractors in and leaves pgb out in another way; we count clients with a declaration that was not refused.",
  "neighbours.group": ({ title, by, on, who }) => `${title}: chosen by ${by}, on ${on}, by ${who}.`,
  "neighbours.why": ({ why }) => `Why these: ${why}`,
  "neighbours.compared": ({ count, asOf }) =>
    `${count} municipalities, all as known on ${asOf}. Each is protected by itself: what is hidden of it does not count here.`,
  "neighbours.silent": ({ titles }) =>
    `Not to be compared, since too little may be shown of us and of the others: ${titles}.`,
  "neighbours.unknown": ({ names, count }) =>
    `Not compared: ${names}. Of ${count === 1 ? "this municipality" : "these municipalities"} no data were loaded here.`,
  "neighbours.behind": ({ names, count, day }) =>
    `Not compared: ${names}. The data of ${count === 1 ? "this municipality are" : "these municipalities are"} not known up to and including ${day} yet.`,
  "neighbours.day":
    "That is the end of the last month that is over by the data of this municipality. Which group you choose makes no difference to that day nor to our own figures.",
  "neighbours.unnamed": ({ count, isAlone }) =>
    `${isAlone ? "" : "another "}${counted(count, "municipality", "municipalities")} of the group`,
  "neighbours.equal-age": "Of the quarter before only what was known when it was as old as this one is now counts.",
  "neighbours.trend-and-place":
    "The own course and the place among the others may point in opposite ways; both are shown. A place is no judgement: chance or another population may be behind a difference.",
};
