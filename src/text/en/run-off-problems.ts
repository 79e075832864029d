import type { ProblemTexts } from "../problem-text.ts";
import { quoted, text } from "./problem-phrases.ts";

const refusals = {
  "too-few": "there are too few factors above 1",
  "not-falling": "the factors do not fall",
  "too-large": "more than half would still have to come",
} as const;

/** The first few labels, and how many more there are. */
function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, 5).join(", ");
  const rest = labels.length - 5;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** A chance, in per cent with one decimal. */
function percent(chance: number): string {
  return `${(chance * 100).toFixed(1)}%`;
}

/** For what a forecast of late amounts had to assume: what was the matter, and what was done or can be done. */
export const runOffProblems = {
  "runoff.cell-twice": ({ cells }) =>
    text(
      `There are two amounts for ${cells.length} of the cells: ${listed(cells)}`,
      "We took the last. Remove the other, or use --incremental where amounts belong together.",
    ),
  "runoff.gap-as-zero": ({ count }) =>
    text(
      `${count} periods have no amount, though something came later`,
      "We read that as: nothing came. Fill in the amount when that is not so.",
    ),
  "runoff.cells-unknown": ({ count }) =>
    text(
      `Of ${count} cells the amount is not known, though later amounts are`,
      "We left the steps from and to such a cell out of the factors.",
    ),
  "runoff.negative": ({ origins }) =>
    text(
      `The amount stands below zero at ${listed(origins)}`,
      "Corrections may do that. Check the signs of the amounts.",
    ),
  "runoff.diagonal-incomplete": ({ origins }) =>
    text(
      `The newest period is not in yet at ${listed(origins)}`,
      "We went on from the last amount there is. --drop-latest leaves the newest period out everywhere.",
    ),
  "runoff.no-factor": ({ developments }) =>
    text(
      `No factor can be told towards ${listed(developments)}`,
      "We expect nothing to come there. More periods in the file mend this.",
    ),
  "runoff.sigma-extrapolated": ({ developments, rule }) =>
    text(
      `The spread towards ${listed(developments)} cannot be measured`,
      `${rule === "mack" ? "We took that of the steps before (Mack’s rule)." : "We carried its fall on (log-linear)."} More periods would measure it.`,
    ),
  "runoff.log-linear-refused": () =>
    text(
      "The spread does not fall clearly enough to carry it on log-linearly",
      "We used Mack’s rule. Choose --sigma mack to fix that yourself.",
    ),
  "runoff.no-spread": ({ origins }) =>
    text(
      `The uncertainty at ${listed(origins)} cannot be forecast, since the past shows no spread there`,
      "Take the amount as a hint. More periods in the file mend this.",
    ),
  "runoff.origin-additive": ({ origins }) =>
    text(
      `At ${listed(origins)} nothing is in yet, or less than nothing`,
      "A factor makes nothing of nothing. We took what came in on average elsewhere.",
    ),
  "runoff.origin-unpredictable": ({ origins }) =>
    text(
      `The total of ${listed(origins)} cannot be forecast, since no amount is known`,
      "Fill in the first amount, or take the period out of the file.",
    ),
  "runoff.immature": ({ origins, share }) =>
    text(
      `Of ${listed(origins)} less than ${Math.round(share * 100)}% is in`,
      "The factor blows every accident up. Give what you expected with --exposure, and choose bf or cape-cod.",
    ),
  "runoff.too-small": ({ origins, developments }) =>
    text(
      `The run-off cannot be forecast, since the file has ${origins} origins and ${developments} developments`,
      "At least two of each are needed.",
    ),
  "runoff.tail-refused": ({ curve, reason }) =>
    text(
      `The curve ${quoted(curve)} does not fit: ${refusals[reason]}`,
      "We went on without a tail. Choose another curve, or give a factor.",
    ),
  "runoff.bootstrap-refused": () =>
    text(
      "The past has too little spread to draw possible outcomes from",
      "We used the uncertainty of Mack. More periods in the file mend this.",
    ),
  "runoff.calendar-effect": ({ chance }) =>
    text(
      `Some calendar periods were faster or slower than others; the chance of that by accident is ${percent(chance)}`,
      "Look for the cause, a new tariff or way of working for instance. --periods makes only the newest count.",
    ),
  "runoff.factors-correlated": ({ chance }) =>
    text(
      `A high factor goes with the one before; the chance of that by accident is ${percent(chance)}`,
      "Chain ladder assumes the opposite. Compare with --method additive or cape-cod.",
    ),
  "runoff.exposure-missing": ({ origins }) =>
    text(
      `The total of ${listed(origins)} cannot be forecast, since nothing was expected for it`,
      "Add these periods to the file of --exposure.",
    ),
  "runoff.looks-incremental": ({ falling, origins }) =>
    text(
      `For ${falling} of the ${origins} periods the last amount is below the first, as if they were not amounts until then`,
      "If they are amounts of the period itself, use --incremental: without it these outcomes are wrong.",
    ),
  "runoff.munich-no-error": () =>
    text(
      "The uncertainty cannot be forecast by this method, since it has no formula for it",
      "Look at the difference between the two triangles, and at the uncertainty of --method mack.",
    ),
  "runoff.needs-file": ({ method, option }) =>
    text(`The method ${quoted(method)} needs one more file`, `Give it with ${option} FILE.`),
  "runoff.segment-common": ({ segments }) =>
    text(
      `The group ${listed(segments)} has too little history of its own`,
      "We used the pattern of all groups together.",
    ),
  "runoff.nothing-outstanding": ({ developments }) =>
    text(
      `Towards ${listed(developments)} nothing was outstanding before`,
      "We went by the factor of chain ladder there.",
    ),
} satisfies Partial<ProblemTexts>;
