import { users } from "./0001-users.ts";
import { auditLog } from "./0002-audit-log.ts";
import { notes } from "./0003-notes.ts";
import { dossierVersions } from "./0004-dossier-versions.ts";
import { jobs } from "./0005-jobs.ts";
import { edits } from "./0006-edits.ts";
import { tieOutExplanations } from "./0007-tie-out-explanations.ts";
import type { Migration } from "./migration.ts";

/** All migrations, by number. One that was released is never edited: what it should have done goes in a new one. */
export const migrations: readonly Migration[] = [
  users,
  auditLog,
  notes,
  dossierVersions,
  jobs,
  edits,
  tieOutExplanations,
];
