import type { Migration } from "./migration.ts";
import { appendOnly } from "./migration.ts";

/** Texts and explanations of dossiers as users wrote them, every version of each; the newest one counts. */
export const edits: Migration = {
  number: 6,
  name: "edits",
  statements: (words) => [
    `CREATE TABLE dossier_edits (
      gemeente ${words.text} NOT NULL,
      dossier ${words.text} NOT NULL,
      kind ${words.text} NOT NULL CHECK (kind IN ('text', 'explanation')),
      part ${words.text} NOT NULL,
      version ${words.integer} NOT NULL CHECK (version >= 1),
      content ${words.text} NOT NULL,
      base ${words.text},
      withdrawn ${words.integer} NOT NULL CHECK (withdrawn IN (0, 1)),
      changed_at ${words.text} NOT NULL,
      changed_by ${words.text} NOT NULL,
      PRIMARY KEY (gemeente, dossier, kind, part, version),
      FOREIGN KEY (gemeente, changed_by) REFERENCES users (gemeente, id)
    ${words.end}`,
    ...appendOnly(words, "dossier_edits"),
  ],
};
