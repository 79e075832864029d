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
  "runoff.internal":
    "These are amounts of the file itself, not protected. What goes out goes through sluitend protect first.",
  "runoff.range": ({ chance, lower, upper }) =>
    `With ${chance}% confidence between ${lower} and ${upper} is still to come.`,
  "runoff.movement": ({ amount }) =>
    `After the next period this estimate is expected to move by about ${amount}, up or down.`,
};
