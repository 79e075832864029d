import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, orList, quoted, text } from "./problem-phrases.ts";

/** For every mistake in a question about the numbers of a lake: what is wrong, and what to do. */
export const monitorProblems = {
  "tie-out.municipality": ({ asked, known }) =>
    asked === undefined && known.length > 1
      ? text("The lake has several municipalities", `Choose one with --gemeente: ${orList(known)}.`)
      : text(
          asked === undefined ? "The lake is empty" : `The lake has nothing of municipality ${quoted(asked)}`,
          known.length === 0
            ? "Load something first with sluitend import."
            : `Choose with --gemeente from: ${orList(known)}.`,
        ),
  "tie-out.product-unknown": ({ product, known, nearest }) =>
    text(`There is no product ${quoted(product)}`, meantOr(nearest, `Choose from: ${known.join(", ")}.`)),
  "tie-out.no-difference": ({ product, period, known }) =>
    text(
      `This difference is not there for ${quoted(product)} in ${period}`,
      known.length === 0 ? "There are no differences in this period." : `Choose from: ${known.join(", ")}.`,
    ),
  "tie-out.purpose-missing": () =>
    text(
      "True amounts need a purpose",
      "Say at True numbers, or with --purpose, what you need them for, for instance --purpose kwartaalcontrole. It goes on record.",
    ),
  "releases.settings": ({ settings }) =>
    text(
      `These numbers were released before with other settings (${settings}); whoever has both can subtract them`,
      "Ask with the same settings, or ask for true counts with --internal.",
    ),
  "monitor.indicator-unknown": ({ id, nearest }) =>
    text(
      `${quoted(id)} is no indicator`,
      nearest === undefined
        ? "Choose one from the list of sluitend monitor --list."
        : `Do you mean ${quoted(nearest)}? The whole list comes with sluitend monitor --list.`,
    ),
  "monitor.empty": () =>
    text("This lake is still empty", "First load messages or files with sluitend import, or give --as-of."),
  "sql.stopped": ({ seconds }) =>
    seconds === undefined
      ? text("The question was stopped", "Nothing has changed; you can ask again.")
      : text(
          `The question was stopped after ${seconds} seconds`,
          "Ask for fewer months or rows, or give it more time with --seconds.",
        ),
  "trace.no-row": ({ indicator, month, columns, near }) =>
    text(
      `There is no number of ${quoted(indicator)} in ${month} at this place`,
      columns.length === 0
        ? "Choose another month."
        : `Choose another month, or other values of: ${columns.join(", ")}.${
            near.length === 0 ? "" : ` There is a number, for instance, with --where ${near.join(" or ")}.`
          }`,
    ),
  "trace.computed": ({ indicator }) =>
    text(
      `${quoted(indicator)} is worked out of other numbers and has no lines of its own`,
      "Ask the lines of the numbers that it is made of; sluitend monitor names the formula.",
    ),
  "monitor.purpose": () =>
    text("True counts need a purpose", "Say with --purpose what you need them for; it is written down."),
  "monitor.no-right": () =>
    text("True counts are for those with the right to them", "Leave out --internal, or ask the administrator for it."),
  "monitor.no-account": () =>
    text(
      "True counts are only for who has a name on this computer",
      "Work in an account with a name: that is written down. Ask the administrator for one.",
    ),
  "monitor.municipality": ({ municipality, known }) =>
    text(
      `The lake has nothing of municipality ${quoted(municipality)}`,
      known.length === 0
        ? "Load something first with sluitend import."
        : `Load its data, or choose another lake. This one has: ${known.join(", ")}.`,
    ),
  "peers.group": ({ path, key, expected }) =>
    text(
      `In ${quoted(path)} ${quoted(key)} is not right`,
      `Fill in: ${expected}. The guide about the monitor has an example of a group.`,
    ),
  "peers.too-few": ({ group, known, needed }) =>
    text(
      `Of the group ${quoted(group)} the lake knows declarations of ${known}, which is too few`,
      `Load data of at least ${needed} other municipalities, or choose another group.`,
    ),
  "peers.closed": () =>
    text(
      "This comparison is for staff only",
      "Costs and counts of a quarter are nearly equal to what the tie-out and the monitor show; the difference would tell something of a few clients. Choose a group at a rate in the monitor: that is for everybody. On the command line: say with --purpose what you need it for.",
    ),
  "peers.own": ({ municipality }) =>
    text(`Of municipality ${municipality} itself the lake knows no declarations`, "Load messages first."),
  "explain.period": ({ value }) =>
    text(
      `${quoted(value)} is no period of whole months`,
      "Write a year (2025), half-year (2025-H1), quarter (2025-Q3), month (2025-06) or row (2025-01..2025-06).",
    ),
  "explain.same-period": ({ period }) =>
    text(`Twice the same period: ${quoted(period)}`, "Choose two different periods."),
  "explain.years-only": ({ period }) =>
    text(
      `${quoted(period)} is no calendar year`,
      "Without true amounts only calendar years can be compared: a year less eleven months would give the twelfth away.",
    ),
  "explain.nothing": ({ municipality }) =>
    text(`No declarations are known of municipality ${municipality}`, "Load messages on the page Data first."),
} satisfies Partial<ProblemTexts>;
