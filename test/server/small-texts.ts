import type { Principal } from "../../src/cases/principal.ts";
import type { TextList, TextVersion, TextView } from "../../src/cases/texts.ts";
import { problem, UserError } from "../../src/figure/problem.ts";

const changedAt = "2026-01-05T10:00:00.000Z";

/** The text of the one place of the small site, in memory, with its versions. */
export function smallTexts() {
  const versions: TextVersion[] = [];
  const inForce = () => {
    const last = versions.at(-1);
    return last === undefined || last.withdrawn ? undefined : last;
  };
  const hold = (place: string, version: number) => {
    if (place !== "bronnen") throw new UserError([problem("text.place-unknown", { place })]);
    const now = inForce();
    if ((now?.version ?? 0) === version) return;
    throw new UserError([
      problem("store.stale", { kind: "edit", id: place, changedBy: now?.author ?? "Anna de Vries", changedAt }),
    ]);
  };
  const preview = (markdown: string): Pick<TextView, "blocks" | "problems"> => ({
    blocks: markdown === "" ? [] : [{ type: "paragraph", content: [{ type: "text", text: markdown.trim() }] }],
    problems: markdown.includes("{figuur:niets}") ? ["regel 1: Cijfer “niets” is er niet. Kies een ander."] : [],
  });
  return {
    preview,
    list: ({ roles }: Principal): TextList => {
      const now = inForce();
      const markdown = now?.markdown ?? "";
      return {
        mayEdit: roles.includes("controller"),
        texts: [
          {
            id: "bronnen",
            title: "Bij de pagina Bronnen",
            state: now === undefined ? "empty" : "edited",
            markdown,
            ...preview(markdown),
            version: now?.version ?? 0,
            ...(now === undefined ? {} : { author: now.author, changedAt }),
          },
        ],
      };
    },
    history: (_place: string): readonly TextVersion[] => versions.toReversed(),
    save: (author: string, place: string, version: number, markdown: string): void => {
      hold(place, version);
      const { problems } = preview(markdown);
      if (problems.length > 0)
        throw new UserError([
          problem("text.mistakes", { count: 1 }),
          problem("reference.dangling", { reference: "niets", expected: "figure" }, { line: 1 }),
        ]);
      versions.push({ version: versions.length + 1, markdown, author, changedAt, withdrawn: false });
    },
    withdraw: (author: string, place: string, version: number): void => {
      hold(place, version);
      const markdown = inForce()?.markdown ?? "";
      versions.push({ version: versions.length + 1, markdown, author, changedAt, withdrawn: true });
    },
  };
}
