import type { Effects } from "./effects.ts";
import { realEffects } from "./effects.ts";
import { migrations } from "./migrations/all.ts";
import { sqlAuditLog } from "./sql/audit.ts";
import type { Database } from "./sql/database.ts";
import { openDatabase } from "./sql/database.ts";
import { sqlDossierVersions } from "./sql/dossier-versions.ts";
import { sqlEdits } from "./sql/edits.ts";
import { sqlJobs } from "./sql/jobs.ts";
import { migrate } from "./sql/migrate.ts";
import { sqlNotes } from "./sql/notes.ts";
import type { Session } from "./sql/session.ts";
import { sessionOn } from "./sql/session.ts";
import { sqlSignIn } from "./sql/sign-in.ts";
import { sqlTieOutExplanations } from "./sql/tie-out-explanations.ts";
import { sqlUsers } from "./sql/users.ts";
import type { Store } from "./store.ts";

/** A store with the database under it; whoever opens it closes it. */
export interface OpenStore {
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store at an address (`postgres://…`, or the path of a SQLite file, made when it is not there) and brings
 * its tables up to date. UserError `store.locked`, `store.unreachable`, `store.not-a-database`, `file.unreadable`,
 * `store.newer`, `store.migration-changed`.
 */
export async function openStore(address: string, effects: Effects = realEffects): Promise<OpenStore> {
  const database = openDatabase(address);
  try {
    await migrate(database, migrations, effects);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { store: storeOn(database, effects), close: database.close };
}

/** The store on a database whose tables are up to date. */
export function storeOn(database: Database, effects: Effects): Store {
  return storeIn(sessionOn(database, effects));
}

function storeIn(session: Session): Store {
  return {
    users: sqlUsers(session),
    signIn: sqlSignIn(session),
    notes: sqlNotes(session),
    dossierVersions: sqlDossierVersions(session),
    edits: sqlEdits(session),
    tieOutExplanations: sqlTieOutExplanations(session),
    jobs: sqlJobs(session),
    auditLog: sqlAuditLog(session),
    atomically: (work) => session.inTransaction((inside) => work(storeIn(inside))),
  };
}
