import type { savings as nl } from "../nl/savings.ts";
import type { Translated } from "../translated.ts";

/** Words for savings targets. */
export const savings: Translated<typeof nl> = {
  "savings.planned": "Planned saving",
  "savings.realised": "Realised",
  "savings.realised.and-expected": ({ years }) => `Realised (actual; ${years} expected)`,
  "savings.open.and-expected": ({ years }) => `Still open (actual; ${years} expected)`,
  "savings.planned.short": "Budgeted",
  "savings.open": "Still open",
  "savings.balance": "Balance (realised − planned)",
  "savings.question": "How much of the savings targets is still open?",
  "savings.bars.name": ({ saving }) => `${saving}: planned, realised and still open`,
  "savings.bars.sentence": "By year side by side: what was planned, what is realised and what is still open.",
  "savings.bars.unit": "in millions of euros; plus is saved or still to be saved",
  "savings.caption": "Savings targets: planned, realised and still open by year",
  "savings.row": "Savings target",
  "savings.unit": "in thousands of euros; plus is saved or still to be saved, except in the line balance",
  "savings.printed": ({ line }) => `${line} as printed`,
  "savings.year.expected": ({ year }) => `${year} (expected)`,
  "savings.lead": ({ year, open, planned, expected }) =>
    `Of the planned saving of ${planned}, ${open} is ${expected ? "expected to be " : ""}still open in ${year}.`,
  "savings.lead.unknown": ({ year }) => `How much of the planned saving is still open in ${year} is not known.`,
  "savings.lead.pm": ({ titles }) =>
    ` Still to be worked out and not counted: ${titles}. What it yields makes less open.`,
  "savings.gross": "The amounts are gross.",
  "savings.net": "The amounts are net.",
  "savings.intentions.title": "Intentions in the text",
  "savings.intentions.caption": "Intentions to save, as the text states them",
  "savings.intentions.text":
    "The text says of single measures what they must yield. These amounts overlap with the table and with each other, so do not add them up.",
  "savings.intentions.row": "Measure",
  "savings.intentions.label": "What the amount is",
  "savings.intentions.amount": "Amount",
  "savings.intentions.year": "Year",
  "savings.intentions.lines": "Lines",
  "savings.intentions.unit": "in thousands of euros",
  "savings.range": ({ low, high }) => `${low} to ${high}`,
};
