import type { Migration } from "./migration.ts";

/** Versions of dossiers; the text of a file is kept once for all versions that have it. */
export const dossierVersions: Migration = {
  number: 4,
  name: "dossier-versions",
  statements: ({ text, integer, end }) => [
    `CREATE TABLE dossier_files (
      gemeente ${text} NOT NULL,
      hash ${text} NOT NULL,
      text ${text} NOT NULL,
      PRIMARY KEY (gemeente, hash)
    ${end}`,
    `CREATE TABLE dossier_versions (
      gemeente ${text} NOT NULL,
      dossier ${text} NOT NULL,
      hash ${text} NOT NULL,
      number ${integer} NOT NULL CHECK (number >= 1),
      loaded_at ${text} NOT NULL,
      loaded_by ${text} NOT NULL,
      PRIMARY KEY (gemeente, dossier, hash),
      UNIQUE (gemeente, dossier, number)
    ${end}`,
    `CREATE TABLE dossier_version_files (
      gemeente ${text} NOT NULL,
      dossier ${text} NOT NULL,
      hash ${text} NOT NULL,
      path ${text} NOT NULL,
      file_hash ${text} NOT NULL,
      PRIMARY KEY (gemeente, dossier, hash, path),
      FOREIGN KEY (gemeente, dossier, hash) REFERENCES dossier_versions (gemeente, dossier, hash),
      FOREIGN KEY (gemeente, file_hash) REFERENCES dossier_files (gemeente, hash)
    ${end}`,
  ],
};
