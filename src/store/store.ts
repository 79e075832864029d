import type { AuditLog } from "./audit-log.ts";
import type { DossierVersionStore } from "./dossier-version.ts";
import type { EditStore } from "./edit.ts";
import type { JobStore } from "./job.ts";
import type { NoteStore } from "./note.ts";
import type { SignInStore } from "./sign-in.ts";
import type { TieOutExplanationStore } from "./tie-out-explanation.ts";
import type { UserStore } from "./user.ts";

/** Everything that a site keeps beside its lake and its dossier folders. */
export interface Store {
  readonly users: UserStore;
  readonly signIn: SignInStore;
  readonly notes: NoteStore;
  readonly dossierVersions: DossierVersionStore;
  readonly edits: EditStore;
  readonly tieOutExplanations: TieOutExplanationStore;
  readonly jobs: JobStore;
  readonly auditLog: AuditLog;
  /**
   * Does several things as one: all of them happen or none. Inside, use only the store that is handed over; using the
   * outer one is a bug and throws. An error undoes everything. When two such works wait for each other the database
   * ends one, which is then begun again: the work must have no other effects than those on the store.
   */
  readonly atomically: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
}
