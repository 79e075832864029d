import type { Report } from "./model.ts";

/** Marks that turn or hide the direction of reading: with them "1,2" can be made to look like "2,1". */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The report with every character that turns the direction of reading written as its code (`[U+202E]`), in all its texts:
 * what a reader sees is what is there. What no file of text can hold becomes a space (control characters) or U+FFFD (half
 * a character).
 */
export function visible(report: Report): Report {
  const text = JSON.stringify(report, (_key, value: unknown) =>
    typeof value === "string" ? visibleText(value) : value,
  );
  // A report is serialisable: what comes back has the same shape, with other words in its strings.
  return JSON.parse(text) as Report;
}

function visibleText(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : " "))
    .replace(/[\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(turning, codeOf);
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
