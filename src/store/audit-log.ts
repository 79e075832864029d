import type { Instant } from "./codec.ts";

/** What was touched: a kind (`note`, `dossier`, `session`, `figure`, …) and its id. */
export interface AuditThing {
  readonly kind: string;
  readonly id: string;
}

/** What is written: who did what to which thing. */
export interface AuditRecord {
  readonly gemeente: string;
  readonly by: string;
  /** A verb after the kind: `note.edit`, `dossier.load`, `figure.view`. */
  readonly action: string;
  readonly thing: AuditThing;
  /** Further facts as text, for instance the purpose of looking at client data; no content of notes. */
  readonly details?: Readonly<Record<string, string>>;
}

/** A line of the log. */
export interface AuditEntry extends AuditRecord {
  /** Counts on from 1 without gaps in a municipality, so that a line that was taken out shows. */
  readonly number: number;
  readonly at: Instant;
  readonly details: Readonly<Record<string, string>>;
}

/** Which lines to read. */
export interface AuditQuery {
  readonly gemeente: string;
  readonly thing?: AuditThing;
  readonly by?: string;
  /** Lines before this number, to read on where an earlier answer ended. */
  readonly before?: number;
  readonly limit: number;
}

/** The log of who did what to which thing, when. It only grows: there is no way to change or remove a line. */
export interface AuditLog {
  /** Adds a line. UserError `text.bsn` when a text looks like a BSN, `text.too-long`, `text.control-character`. */
  readonly append: (record: AuditRecord) => Promise<AuditEntry>;
  /** Lines, newest first. */
  readonly list: (query: AuditQuery) => Promise<readonly AuditEntry[]>;
}
