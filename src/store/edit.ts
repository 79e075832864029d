import type { Instant } from "./codec.ts";

/** The most characters that an edited part of a dossier may have. */
export const editLimit = 100_000;

/** What of a dossier can be edited beside its folder: a text of the municipality's own, or the explanation of a finding. */
export type EditKind = "text" | "explanation";

/** Which part of which dossier is edited: its kind and its id within that kind. */
export interface EditKey {
  readonly gemeente: string;
  readonly dossier: string;
  readonly kind: EditKind;
  readonly part: string;
}

/** A part of a dossier as somebody wrote it in the application; it stands in the place of what the folder says. */
export interface Edit extends EditKey {
  /** The new content of the part, in the form of its kind; empty where the part is taken out of the dossier. */
  readonly content: string;
  /** Hash of what the folder said when this was written; undefined where the folder did not have the part. */
  readonly base?: string;
  /** Counts on over the whole history of the part, from 1. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

/** An edit as it was after one change; `withdrawn` marks the version in which the folder got its say back. */
export interface EditVersion extends Edit {
  readonly withdrawn: boolean;
}

/** What is needed to write an edit. */
export type NewEdit = Pick<Edit, keyof EditKey | "content" | "base">;

/** The edits of a municipality. Every change adds a version; nothing is overwritten. */
export interface EditStore {
  /** The edits in force on a dossier, by kind and part. */
  readonly list: (gemeente: string, dossier: string) => Promise<readonly Edit[]>;
  /** The newest version of an edit, also of a withdrawn one; undefined when there never was one. */
  readonly latest: (key: EditKey) => Promise<EditVersion | undefined>;
  /**
   * Writes an edit over the version that the writer read, 0 where there was none. UserError `store.stale` with who and when
   * someone was first, and when the content is too long, unreadable or holds something like a BSN, or the user is unknown.
   */
  readonly save: (edit: NewEdit, version: number, by: string) => Promise<Edit>;
  /** Takes an edit back: the folder counts again, the history stays. UserError `store.stale`, `store.not-found`. */
  readonly withdraw: (key: EditKey, version: number, by: string) => Promise<void>;
  /** All versions of an edit, oldest first; empty when there never was one. */
  readonly history: (key: EditKey) => Promise<readonly EditVersion[]>;
}
