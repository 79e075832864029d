import { describe, expect, it } from "vitest";
import { measureSection } from "../../src/cases/sections/measure-progress.ts";
import { plain } from "../../src/text/sentence.ts";
import { published, reader } from "../support/published.ts";

/** How far each measure is, by its id, and the paragraphs above. */
function progress(id: "zwolle-2018" | "dronten-2018") {
  const opened = published(id);
  const blocks = measureSection(opened, opened.gate(reader));
  return {
    said: blocks.flatMap((block) => (block.type === "paragraph" ? [plain(block.content)] : [])),
    facts: new Map(
      blocks
        .flatMap((block) => (block.type === "entries" ? block.entries : []))
        .flatMap(({ id: entry, facts }) =>
          facts
            .filter(({ label }) => label === "Hoe ver het is")
            .map(({ content }) => [entry, plain(content)] as const),
        ),
    ),
  };
}

describe("how far a measure is", () => {
  it("is in Zwolle the decision about it, asked of the council or still to come", () => {
    const { facts, said } = progress("zwolle-2018");
    expect(facts.get("stand-w1")).toBe(
      "Besluit “Budget voor de invoering van een deel van de maatregelen”: gevraagd (11 juni 2018).",
    );
    expect(facts.get("stand-w3")).toContain("verwacht");
    expect(facts.has("stand-w2")).toBe(false);
    expect(said.join(" ")).toContain("Van 9 van de 18 maatregelen zegt de bron niet hoe ver zij zijn.");
  });

  it("is in Dronten told once, where no decision names a measure, and not twenty times", () => {
    const { facts, said } = progress("dronten-2018");
    expect(facts.size).toBe(0);
    expect(said.filter((one) => one.includes("hoe ver"))).toHaveLength(1);
  });
});
