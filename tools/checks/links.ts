import { posix } from "node:path";
import type { RepositoryFile } from "./repository.ts";

const link = /\[[^\]]*\]\(([^)\s]+)\)/g;
const outside = /^(https?:|mailto:)/;

/** Links in Markdown pages to files of this repository, or to a heading in one, that lead nowhere. */
export function linkComplaints(files: readonly RepositoryFile[], exists: (path: string) => boolean): readonly string[] {
  const pages = new Map(files.filter(({ path }) => isPage(path)).map((file) => [file.path, file.text]));
  const objection = (page: string, target: string): string | undefined => {
    const [path = "", heading] = target.split("#");
    const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), path));
    if (!exists(file)) return `${target} leads to no file`;
    if (heading === undefined) return undefined;
    return headings(pages.get(file) ?? "").has(heading) ? undefined : `${target} leads to no heading`;
  };
  return [...pages].flatMap(([page, text]) =>
    proseLines(text).flatMap(({ line, number }) =>
      [...line.matchAll(link)].flatMap(([, target = ""]) => {
        const why = outside.test(target) ? undefined : objection(page, target);
        return why === undefined ? [] : [`${page}:${String(number)}: ${why}`];
      }),
    ),
  );
}

// The municipality's own texts in a dossier have references of another kind, which the dossier checks itself.
function isPage(path: string): boolean {
  return path.endsWith(".md") && !path.startsWith("dossiers/");
}

/** The lines outside fenced code, with their number. */
function proseLines(text: string): readonly { line: string; number: number }[] {
  let fenced = false;
  return text.split("\n").flatMap((line, index) => {
    if (line.startsWith("```")) fenced = !fenced;
    return fenced ? [] : [{ line: line.replaceAll(/`[^`]*`/g, ""), number: index + 1 }];
  });
}

/** Anchors as Git forges make them: lower case, no punctuation, hyphens for spaces. */
function headings(text: string): ReadonlySet<string> {
  return new Set(
    text.split("\n").flatMap((line) => {
      const heading = /^#+ (.+)$/.exec(line)?.[1];
      return heading === undefined
        ? []
        : [
            heading
              .toLowerCase()
              .replaceAll(/[^\p{L}\p{N} -]/gu, "")
              .replaceAll(" ", "-"),
          ];
    }),
  );
}
