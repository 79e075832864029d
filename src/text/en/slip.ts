import type { slip as nl } from "../nl/slip.ts";
import type { Translated } from "../translated.ts";
import { wordList } from "../word-list.ts";

const lacks = {
  indicator: "indicator",
  effect: "indicator of its effect",
  baseline: "baseline",
  target: "target",
  term: "term",
  owner: "owner",
} as const;
const balances = { surplus: "a surplus", deficit: "a deficit" } as const;

function without(words: readonly string[]): string {
  const each = words.map((word) => `no ${word}`);
  return wordList(each, "and");
}

function count(one: string, many: string) {
  return ({ count: number }: { readonly count: number }) => `${number} ${number === 1 ? one : many}`;
}

function some(names: readonly string[]): string {
  const rest = names.length - 5;
  const named = names.slice(0, 5).map((name) => `“${name}”`);
  return rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(", ");
}

/** What the audit says beyond sums: what is printed, what is wrong with it and what to do. */
export const slip: Translated<typeof nl> = {
  "slip.end-before-start": ({ start, end }) =>
    `The start is ${start}, but the end is ${end}, which comes before it. Find out which of the two dates is wrong.`,
  "slip.done-after-document": ({ date, document, isDerived }) =>
    `This is told as done or realised in ${date}, but the document is of ${document}. ${isDerived ? "That date was derived, for the document prints no full one. " : ""}Check the date, or call it planned.`,
  "slip.double-label": ({ label, axis, lines }) =>
    `“${label}” stands more than once, with other numbers${lines.length === 0 ? "" : ` (also ${lines.join(", ")})`}. The name does not tell which ${axis} counts what. Give each its own name.`,
  "slip.stated-count": ({ stated, counted }) =>
    `The text names ${stated}, but the list holds ${counted}. Count again, and mend the count or the list.`,
  "slip.dead-reference": ({ reference, known }) =>
    `The text refers to ${reference}, which is not there. ${known.length === 0 ? "" : `There are: ${known.join(", ")}. `}Mend the reference.`,
  "slip.sign-against-legend": ({ label, says, positive }) =>
    `“${label}” says ${balances[says]}, but the sign of all its numbers says the other: in this table a number above zero is ${balances[positive]}. Check the signs or the name.`,
  "slip.sign-against-others": ({ printed, beside, others }) =>
    `Beside “${beside}” stands “${printed}”. In the ${others} other places with the same sign the cost goes the other way. Check that this is meant.`,
  "slip.goal-incomplete": ({ lacks: missing }) =>
    `This goal has ${without(missing.map((lack) => lacks[lack]))}. ${missing.every((lack) => lack === "owner") ? "So nobody can see who steers it" : "So nobody can tell whether it is reached"}. Add what is missing, or record why it is not there.`,
  "slip.pace-without-ground": ({ goal, lacks: missing, points }) => {
    const words = missing.map((lack) => (lack === "points" ? "series of three points" : lacks[lack]));
    const has = missing.includes("points")
      ? ` ${points === 0 ? "There is no point yet" : points === 1 ? "There is 1 point" : `There are ${points} points`}.`
      : "";
    return `This judgement says whether “${goal}” goes fast enough, but the goal has ${without(words)}.${has} The pace cannot be judged so. Add what is missing, or say that it is an impression.`;
  },
  "slip.series-break.jump": ({ at, lines }) =>
    `The series jumps at ${at} much further than in the other years: ${some(lines)}. Find out whether the classification or the count changed, and say so.`,
  "slip.series-break.regrouped": ({ at, lines }) =>
    `At ${at} lines stop and others begin: ${some(lines)}. The classification seems to have changed, and then only totals can be compared. Say so.`,
  "slip.explanation-unmatched": ({ rule, place, nearest }) =>
    `This explanation belongs to no finding: rule “${rule}”${place === "" ? "" : ` at “${place}”`} does not occur. ${nearest === undefined ? "" : `The nearest is “${nearest}”. `}Mend the explanation, or remove it if the slip was mended.`,
  "slip.judgement": ({ judge, about }) => `Judgement by ${judge} on “${about}”`,
  "slip.text-line": ({ text, line }) => `${text}, line ${line}`,
  "slip.file-row": ({ id }) => `row ${id}`,
  "slip.file-column": ({ id }) => `column ${id}`,
  "slip.count.measures": count("measure", "measures"),
  "slip.count.projects": count("project", "projects"),
  "slip.count.scenarios": count("scenario", "scenarios"),
  "slip.count.pilots": count("pilot", "pilots"),
  "slip.count.themes": count("theme", "themes"),
  "slip.count.recommendations": count("recommendation", "recommendations"),
  "slip.count.principles": count("principle", "principles"),
  "slip.count.tracks": count("track", "tracks"),
};
