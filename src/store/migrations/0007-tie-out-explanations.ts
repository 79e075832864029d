import type { Migration } from "./migration.ts";
import { appendOnly } from "./migration.ts";

/** Why a difference of the tie-out is there, every version of each explanation; the newest one counts. */
export const tieOutExplanations: Migration = {
  number: 7,
  name: "tie-out-explanations",
  statements: (words) => [
    `CREATE TABLE tie_out_explanations (
      gemeente ${words.text} NOT NULL,
      product ${words.text} NOT NULL,
      period ${words.text} NOT NULL,
      step ${words.text} NOT NULL,
      difference_class ${words.text} NOT NULL,
      version ${words.integer} NOT NULL CHECK (version >= 1),
      body ${words.text} NOT NULL,
      state ${words.text} NOT NULL CHECK (state IN ('open', 'verklaard', 'geaccepteerd')),
      cents ${words.integer} NOT NULL,
      as_of ${words.text} NOT NULL,
      snapshot ${words.text} NOT NULL,
      changed_at ${words.text} NOT NULL,
      changed_by ${words.text} NOT NULL,
      PRIMARY KEY (gemeente, product, period, step, difference_class, version),
      FOREIGN KEY (gemeente, changed_by) REFERENCES users (gemeente, id)
    ${words.end}`,
    ...appendOnly(words, "tie_out_explanations"),
  ],
};
