import type { RepositoryFile } from "./repository.ts";

const longest = 350;
const vague = /(^|\/)(utils?|helpers?|common|misc|shared|index)\.tsx?$/;

/** Source files that are too long to read in one go, or are named after no noun. One line a complaint. */
export function sourceFileComplaints(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => /^(src|tools|test|bench)\/.*\.tsx?$/.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.split("\n").length - 1;
      return [
        ...(lines > longest
          ? [`${path}: ${String(lines)} lines, ${String(longest)} is the most: split it by its nouns`]
          : []),
        ...(vague.test(path) ? [`${path}: name the file after the noun in it`] : []),
      ];
    });
}
