import type { runOff as nl } from "../nl/run-off.ts";
import type { Translated } from "../translated.ts";

/** What `sluitend triangle` says. */
export const runOff: Translated<typeof nl> = {
  "runoff.origin": "Period of care",
  "runoff.latest": "In",
  "runoff.reserve": "To come",
  "runoff.ultimate": "Expected total",
  "runoff.error": "Standard error",
  "runoff.total": "Total",
  "runoff.unknown": "cannot be forecast",
  "runoff.error-unknown": "cannot be computed",
  "runoff.internal":
    "These are amounts of the file itself, not protected. What goes out goes through sluitend protect first.",
  "runoff.range": ({ chance, lower, upper }) =>
    `With ${chance}% confidence between ${lower} and ${upper} is still to come.`,
  "runoff.next": ({ expected, chance, lower, upper, moments }) =>
    `In the next period ${expected} of that is expected, with ${chance}% confidence between ${lower} and ${upper}: so far off were ${moments} expectations before.`,
  "runoff.movement": ({ amount }) =>
    `After the next period this estimate is expected to move by about ${amount}, up or down.`,
  "runoff.together": ({ latest, reserve, ultimate }) =>
    `All together: ${latest} in, ${reserve} still to come, expected total ${ultimate}.`,
  "runoff.independent": ({ amount }) =>
    `Groups that are late together make the total less sure. Whoever takes them apart gets a standard error of ${amount}.`,
  "runoff.second": ({ latest, reserve, ultimate }) =>
    `The second triangle: ${latest} now, ${reserve} still to come, expected total ${ultimate}.`,
};
