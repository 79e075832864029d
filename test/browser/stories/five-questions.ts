import { readFileSync } from "node:fs";

/** A set question: whose it is, what to click from *Start*, and what must then be readable. */
export interface Question {
  readonly municipality: string;
  readonly question: string;
  /** Page in the menu, and where needed a part under *Op deze pagina*. */
  readonly route: readonly string[];
  readonly reads: readonly string[];
}

/** The questions as the guide has them: its tables are the assignment, so that guide and pages cannot part. */
export function fiveQuestions(): readonly Question[] {
  const guide = readFileSync(new URL("../../../docs/handleiding/vijf-vragen.md", import.meta.url), "utf8");
  return guide.split(/^## /m).flatMap((chapter) => {
    const [municipality = ""] = chapter.split("\n");
    return [...chapter.matchAll(/^\| (.*) \|$/gm)].flatMap(([, row = ""]) => {
      const [question = "", , route = "", answer = ""] = row.split(" | ");
      const reads = [...answer.matchAll(/\*\*(.*?)\*\*/g)].map(([, text = ""]) => text);
      return reads.length === 0 ? [] : [{ municipality, question, route: route.split(" → "), reads }];
    });
  });
}
