import { entityNames } from "../policy/reference.ts";

/** The files of a dossier: name with `/` between folder and file → text. The whole of what reading and writing touch. */
export type DossierFiles = ReadonlyMap<string, string>;

/** The files at the top of a dossier folder; beside them only `tables/<id>.csv` and `text/<id>.md`. */
export const topFiles: readonly string[] = [
  "dossier.yaml",
  "tables.yaml",
  "figures.csv",
  "numbers.csv",
  "unused.csv",
  ...entityNames.map((name) => `${name}.yaml`),
];

const id = "[a-z0-9]+(?:[.-][a-z0-9]+)*";
const tableFile = new RegExp(`^tables/(${id})\\.csv$`);
const textFile = new RegExp(`^text/(${id})\\.md$`);

/** The id of the table whose numbers a file holds. */
export function tableOfFile(name: string): string | undefined {
  return tableFile.exec(name)?.[1];
}

/** The id of the text that a file holds. */
export function textOfFile(name: string): string | undefined {
  return textFile.exec(name)?.[1];
}
