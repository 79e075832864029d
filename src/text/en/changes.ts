import type { changes as dutch } from "../nl/changes.ts";
import type { Translated } from "../translated.ts";

export const changes: Translated<typeof dutch> = {
  "ui.start.changes": "What changed",
  "ui.start.changes.rule":
    "Of each sort of change the largest comes first, of decisions the newest; five at most. What stands above is not told again.",
  "ui.start.changes.none":
    "The papers of this dossier give no figure of earlier and later, and no decision of the last year. So there is no change to show.",
  "change.direction.higher": "higher",
  "change.direction.lower": "lower",
  "change.direction.better": "better",
  "change.direction.worse": "worse",
  "change.version": ({ amount, known }) => `${amount} (as of ${known})`,
  "change.version.scope": ({ amount, known, scope }) => `${amount} (as of ${known}; ${scope})`,
  "change.restated": ({ earlier, later }) => `The source first said ${earlier}, later ${later}.`,
  "change.years": ({ from, to, first, last }) => `From ${from} (${first}) to ${to} (${last}).`,
  "change.years.reserves": ({ from, to, first, last }) =>
    ` Money put in a reserve counts as spending in it. Without movements in reserves it is ${from} (${first}) and ${to} (${last}).`,
  "change.turn": ({ before, now }) =>
    ` Mind the comparison: the source describes them differently (first “${before}”, now “${now}”).`,
  "change.whole.balance": "Budget less spending, all together",
  "change.whole.actual": "Spending, all together",
  "change.stated.balance": ({ subject }) => (subject === "" ? "Surplus or deficit" : `Surplus or deficit ${subject}`),
  "change.break": ({ text }) => `Mind when comparing: ${text}`,
  "change.stated": ({ figure, period }) => `${figure}, according to the source (${period}).`,
  "change.body.council": "Decision of the council",
  "change.body.college": "Decision of the executive",
  "change.body.region": "Decision of the region",
  "change.body.board": "Decision of the board",
  "change.body.other": "Decision",
  "change.body.unknown": "Decision",
  "change.decided": ({ body, date }) => `${body}, ${date}.`,
  "change.rejected": ({ body, date }) => `${body}, ${date}: it does not go on.`,
  "change.decided.figure": ({ label, figure }) => ` ${label}: ${figure}.`,
  "change.texts.title": "Own texts",
  "change.texts": ({ count }) =>
    count === 1
      ? "In this application 1 text or explanation differs from the folder of the dossier."
      : `In this application ${count} texts and explanations differ from the folder of the dossier.`,
};
