import type { Migration } from "./migration.ts";
import { appendOnly } from "./migration.ts";

/** Notes on references of a dossier, with every version that they had. */
export const notes: Migration = {
  number: 3,
  name: "notes",
  statements: (words) => [
    `CREATE TABLE notes (
      gemeente ${words.text} NOT NULL,
      id ${words.text} NOT NULL,
      dossier ${words.text} NOT NULL,
      ref ${words.text} NOT NULL,
      body ${words.text} NOT NULL,
      author ${words.text} NOT NULL,
      created_at ${words.text} NOT NULL,
      deleted_at ${words.text},
      changed_at ${words.text} NOT NULL,
      changed_by ${words.text} NOT NULL,
      version ${words.integer} NOT NULL CHECK (version >= 1),
      PRIMARY KEY (gemeente, id),
      FOREIGN KEY (gemeente, author) REFERENCES users (gemeente, id)
    ${words.end}`,
    "CREATE INDEX notes_by_ref ON notes (gemeente, dossier, ref, created_at)",
    `CREATE TABLE note_versions (
      gemeente ${words.text} NOT NULL,
      note_id ${words.text} NOT NULL,
      version ${words.integer} NOT NULL CHECK (version >= 1),
      body ${words.text} NOT NULL,
      deleted ${words.integer} NOT NULL CHECK (deleted IN (0, 1)),
      changed_at ${words.text} NOT NULL,
      changed_by ${words.text} NOT NULL,
      PRIMARY KEY (gemeente, note_id, version),
      FOREIGN KEY (gemeente, note_id) REFERENCES notes (gemeente, id)
    ${words.end}`,
    ...appendOnly(words, "note_versions"),
  ],
};
