import type { EditKind } from "./edit.ts";

/**
 * The rows as both databases hold them; `codec.ts` says how values are written. The municipality (`gemeente`) is the
 * first key everywhere. What each table is for, its grain and its keys: docs/reference/store.md.
 */

interface Mutable {
  changed_at: string;
  changed_by: string;
  version: number;
}

export interface UserRow extends Mutable {
  gemeente: string;
  id: string;
  name: string;
  roles: string;
  laws: string;
  areas: string;
  active: number;
  created_at: string;
}

interface SignInLinkRow {
  gemeente: string;
  token_hash: string;
  user_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  version: number;
}

interface SessionRow {
  gemeente: string;
  token_hash: string;
  user_id: string;
  created_at: string;
  expires_at: string;
  ended_at: string | null;
  version: number;
}

export interface NoteRow extends Mutable {
  gemeente: string;
  id: string;
  dossier: string;
  ref: string;
  body: string;
  author: string;
  created_at: string;
  deleted_at: string | null;
}

interface NoteVersionRow {
  gemeente: string;
  note_id: string;
  version: number;
  body: string;
  deleted: number;
  changed_at: string;
  changed_by: string;
}

export interface DossierEditRow {
  gemeente: string;
  dossier: string;
  kind: EditKind;
  part: string;
  version: number;
  content: string;
  base: string | null;
  withdrawn: number;
  changed_at: string;
  changed_by: string;
}

export interface TieOutExplanationRow {
  gemeente: string;
  product: string;
  period: string;
  step: string;
  difference_class: string;
  version: number;
  body: string;
  state: string;
  cents: number;
  as_of: string;
  snapshot: string;
  changed_at: string;
  changed_by: string;
}

interface DossierFileRow {
  gemeente: string;
  hash: string;
  text: string;
}

export interface DossierVersionRow {
  gemeente: string;
  dossier: string;
  hash: string;
  number: number;
  loaded_at: string;
  loaded_by: string;
}

interface DossierVersionFileRow {
  gemeente: string;
  dossier: string;
  hash: string;
  path: string;
  file_hash: string;
}

export interface JobRow extends Mutable {
  gemeente: string;
  id: string;
  number: number;
  kind: string;
  input: string;
  idempotency_key: string | null;
  status: string;
  progress_done: number;
  progress_of: number;
  result: string | null;
  problems: string | null;
  attempts: number;
  worker: string | null;
  lease_until: string | null;
  created_at: string;
  created_by: string;
  started_at: string | null;
  finished_at: string | null;
}

export interface AuditRow {
  gemeente: string;
  number: number;
  at: string;
  actor: string;
  action: string;
  thing_kind: string;
  thing_id: string;
  details: string;
}

interface CounterRow {
  gemeente: string;
  name: string;
  last: number;
}

interface MigrationRow {
  number: number;
  name: string;
  hash: string;
  applied_at: string;
}

/** All tables, for Kysely. */
export interface Tables {
  users: UserRow;
  sign_in_links: SignInLinkRow;
  sessions: SessionRow;
  notes: NoteRow;
  note_versions: NoteVersionRow;
  dossier_edits: DossierEditRow;
  tie_out_explanations: TieOutExplanationRow;
  dossier_files: DossierFileRow;
  dossier_versions: DossierVersionRow;
  dossier_version_files: DossierVersionFileRow;
  jobs: JobRow;
  audit_log: AuditRow;
  counters: CounterRow;
  schema_migrations: MigrationRow;
}
