import type { RepositoryFile } from "./repository.ts";

// Written in pieces, so that this file does not find itself.
const folders = ["home", "Users", "work", "root", "private", "mnt"].join("|");
const path = new RegExp(`(?<![\\w.:/~*-])/(?:${folders})/[\\w.-]+`);

/** Lines that name a folder of somebody's machine: they work there and nowhere else. */
export function machinePathComplaints(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter((file) => file.path !== "package-lock.json")
    .flatMap((file) =>
      file.text.split("\n").flatMap((line, index) => {
        const found = path.exec(line);
        return found === null ? [] : [`${file.path}:${String(index + 1)}: ${found[0]} is a path of one machine`];
      }),
    );
}
