import type { Instant } from "./codec.ts";
import type { VersionRef } from "./user.ts";

/** The most characters that the body of a note may have. */
export const noteLimit = 10_000;

/** A remark of a user on a figure, table or page of a dossier: plain text. */
export interface Note {
  readonly gemeente: string;
  readonly id: string;
  readonly dossier: string;
  /** What the note is about: a reference of the dossier (`tabel-1/m02/2019`) or the path of a page. */
  readonly ref: string;
  readonly body: string;
  /** Id of the user who wrote it. */
  readonly author: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly version: number;
}

/** What is needed to write a note. */
export type NewNote = Pick<Note, "gemeente" | "dossier" | "ref" | "body">;

/** A note as it was after one change; `deleted` marks the version in which it was taken away. */
export interface NoteVersion {
  readonly version: number;
  readonly body: string;
  readonly deleted: boolean;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** The notes of a municipality. Every change keeps the old text and is also written in the audit log. */
export interface NoteStore {
  /**
   * Writes a note; `by` is the id of an existing user. UserError when the body is empty or longer than `noteLimit`,
   * when body or reference holds something like a BSN, or the user is unknown.
   */
  readonly write: (note: NewNote, by: string) => Promise<Note>;
  readonly find: (gemeente: string, id: string) => Promise<Note | undefined>;
  /** The notes on a dossier, or on one reference of it, oldest first; deleted ones are left out. */
  readonly list: (gemeente: string, dossier: string, ref?: string) => Promise<readonly Note[]>;
  /** Changes the body. UserError `store.stale` with who and when, `store.not-found`, or as in `write`. */
  readonly edit: (ref: VersionRef, body: string, by: string) => Promise<Note>;
  /** Takes a note away; its history stays. UserError `store.stale`, `store.not-found`. */
  readonly remove: (ref: VersionRef, by: string) => Promise<void>;
  /** All versions of a note, also of a deleted one, oldest first; empty when there never was one. */
  readonly history: (gemeente: string, id: string) => Promise<readonly NoteVersion[]>;
}
