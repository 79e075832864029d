import type { Migration } from "./migration.ts";
import { appendOnly } from "./migration.ts";

/** Who did what to which thing, when; the database itself refuses to change a line. */
export const auditLog: Migration = {
  number: 2,
  name: "audit-log",
  statements: (words) => [
    `CREATE TABLE audit_log (
      gemeente ${words.text} NOT NULL,
      number ${words.integer} NOT NULL CHECK (number >= 1),
      at ${words.text} NOT NULL,
      actor ${words.text} NOT NULL,
      action ${words.text} NOT NULL,
      thing_kind ${words.text} NOT NULL,
      thing_id ${words.text} NOT NULL,
      details ${words.text} NOT NULL,
      PRIMARY KEY (gemeente, number)
    ${words.end}`,
    "CREATE INDEX audit_log_by_thing ON audit_log (gemeente, thing_kind, thing_id, number)",
    "CREATE INDEX audit_log_by_actor ON audit_log (gemeente, actor, number)",
    ...appendOnly(words, "audit_log"),
  ],
};
