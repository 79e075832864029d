import type { ProblemTexts } from "../problem-text.ts";
import { orList, quoted, text } from "./problem-phrases.ts";

/** What is wrong with a model of measures, and what to do. */
export const packageProblems = {
  "package.range-reversed": ({ low, high, mode }) =>
    text(
      mode === undefined
        ? `This range is upside down: from ${low} to ${high}`
        : `This range is not right: low ${low}, most likely ${mode}, high ${high}`,
      "Put the lowest number at low and the highest at high; mode lies between them.",
    ),
  "package.ramp-reversed": ({ start, until }) =>
    text(
      `The effect starts in ${start} and is complete or over in ${until} already`,
      "Choose a later month, or let the effect start earlier.",
    ),
  "package.circle": ({ path }) =>
    text(
      `These measures wait for each other in a circle: ${path.join(" → ")}`,
      "Take one of these prerequisites away; now none of the measures can come first.",
    ),
  "package.more-than-base": ({ measure, year, amount, base }) =>
    text(
      `Measure ${quoted(measure)} saves € ${amount} in ${year}, more than the € ${base} that is spent`,
      "Lower the saving, or raise the cost of the flow (base).",
    ),
  "package.more-than-all": ({ percent }) =>
    text(`${percent} per cent is more than everything`, "Give a percentage from 0 to 100."),
  "package.growth-twice": ({ keys }) =>
    text(
      `The growth is stated in more than one way: ${keys.join(" and ")}`,
      "Choose one of full, steps and stay, and take the others away.",
    ),
  "package.named-twice": ({ measure }) =>
    text(`Measure ${quoted(measure)} stands in this list twice`, "Take it out once."),
  "package.dependence-twice": ({ measure }) =>
    text(
      `Measure ${quoted(measure)} stands in two dependences; only one correlation can hold`,
      "Put it in one list of dependences.",
    ),
  "package.count-outside": ({ count, low, high }) =>
    text(
      `The number ${count} can never be, or asks nothing`,
      low > high ? "Take this rule away." : `Give at count a number from ${low} to ${high}, or name more measures.`,
    ),
  "package.pm-unused": ({ measure }) =>
    text(
      `The range for PM does nothing for measure ${quoted(measure)}: it has an amount, another range or a lever`,
      "Take pm away, or the spread or lever in its place. A range around a printed amount goes at spread.",
    ),
  "package.amount-twice": ({ measure }) =>
    text(
      `Measure ${quoted(measure)} takes its printed amount from a flow twice; a saving counts once`,
      "Keep one lever amount, or put a percentage at the other flow.",
    ),
  "package.month-outside": ({ month, years }) =>
    text(
      `With ${month} all of the effect lies outside the years of this scenario (${years[0] ?? ""} to ${years.at(-1) ?? ""})`,
      "Choose a month within these years, or leave the measure out of the model.",
    ),
  "package.year-unknown": ({ year, known }) =>
    text(`${year} is no year of this scenario`, `Choose a year from: ${known.join(", ")}.`),
  "package.base-missing": ({ flow, year }) =>
    text(
      `It is not said what flow ${quoted(flow)} costs in ${year}`,
      `Fill in the amount of ${year} at base, in euros.`,
    ),
  "package.burden-unknown": ({ criterion, measures }) =>
    text(
      `There is no ranking by ${quoted(criterion)}: the model does not say it of ${orList(measures)}`,
      "Fill it in under burden of these measures, or leave this ranking out.",
    ),
  "package.no-balance": ({ year, line }) =>
    text(`There is no number for ${line} in ${year}`, "Choose a year or a baseline of which the balance is known."),
  "package.none": ({ dossier }) =>
    text(
      `Dossier ${quoted(dossier)} has nothing to choose a package from`,
      "Choose a dossier with a scenario of measures, with variants above the legal floor or with savings targets per year.",
    ),
  "package.option": ({ option, dossier }) =>
    text(
      `The option ${option} does nothing for dossier ${quoted(dossier)}, which has no measures on a baseline`,
      `Leave ${option} out.`,
    ),
  "package.too-many": ({ title, most }) =>
    text(
      `For ${quoted(title)} there are more than ${most} posts to choose from`,
      "Take posts together that only go together, so that fewer are left.",
    ),
  "package.variant": ({ variant, known }) =>
    text(`${quoted(variant)} is no variant of this dossier`, `Choose from: ${known.join(", ")}.`),
  "package.scenario": ({ scenario, known }) =>
    text(
      `${quoted(scenario)} is no scenario with measures`,
      known.length === 0 ? "Leave the choice out." : `Choose from: ${known.join(", ")}.`,
    ),
} satisfies Partial<ProblemTexts>;
