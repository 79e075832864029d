import { filesOf, folderOf } from "./published.ts";

/** The folder of the published dossier of Dronten. */
export const drontenFolder = folderOf("dronten-2018");

/** The files of Dronten, which a test may change before they are read. */
export function drontenFiles(): Map<string, string> {
  return filesOf("dronten-2018");
}
