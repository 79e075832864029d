import type { Instant } from "./codec.ts";

/** One content of a dossier, named by its hash. */
export interface DossierVersion {
  readonly gemeente: string;
  readonly dossier: string;
  /** Hash of the canonical files, as the room `dossier/` computes it. */
  readonly hash: string;
  /** 1 for the first version of this dossier that was loaded, then 2, … */
  readonly number: number;
  readonly loadedAt: Instant;
  readonly loadedBy: string;
}

/** The canonical files of a dossier: path within the dossier → text. */
export type DossierFiles = Readonly<Record<string, string>>;

/** What is needed to load a version. */
export interface DossierLoad {
  readonly gemeente: string;
  readonly dossier: string;
  readonly hash: string;
  readonly files: DossierFiles;
}

/** All versions of the dossiers of a municipality that were ever loaded; equal files are kept once. */
export interface DossierVersionStore {
  /** Keeps a version. Loading a hash that is there already changes nothing: `isNew` is false. */
  readonly load: (
    load: DossierLoad,
    by: string,
  ) => Promise<{ readonly version: DossierVersion; readonly isNew: boolean }>;
  /** The version that was loaded last. */
  readonly latest: (gemeente: string, dossier: string) => Promise<DossierVersion | undefined>;
  readonly find: (gemeente: string, dossier: string, hash: string) => Promise<DossierVersion | undefined>;
  /** All versions of a dossier, newest first. */
  readonly list: (gemeente: string, dossier: string) => Promise<readonly DossierVersion[]>;
  /** The latest version of every dossier of a municipality, by dossier. */
  readonly listDossiers: (gemeente: string) => Promise<readonly DossierVersion[]>;
  /** The files of a version. UserError `store.not-found`; `store.damaged` when a text no longer has its hash. */
  readonly files: (gemeente: string, dossier: string, hash: string) => Promise<DossierFiles>;
}
