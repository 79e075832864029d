import type { DossierSlip, SlipGround } from "./dossier-slip.ts";
import { listNouns, listOfNoun } from "./list-nouns.ts";
import { descriptions, ownTexts, type Passage } from "./passages.ts";

const reference =
  /(?<![\p{L}\d])(tabel|bijlage|maatregel|scenario|aanbeveling|paragraaf|hoofdstuk)\s+([A-Z]?\d+(?:\.\d+)*[a-z]?)(?![\p{L}\d])/giu;
/** What only a text itself can hold. */
const ofText: ReadonlySet<string> = new Set(["paragraaf", "hoofdstuk"]);
/** Below this many numbered things nothing tells that numbers are how they are named. */
const fewest = 2;

/**
 * References in words to a table, annex, measure, scenario, recommendation, section or chapter that is not there; in the
 * municipality's own texts also links to a heading. Certain there; likely in what describes an entity.
 */
export function deadReferences(ground: SlipGround): readonly DossierSlip[] {
  const numbered = numbersOf(ground);
  const find = ({ place, words }: Passage, headings?: readonly string[]): readonly DossierSlip[] =>
    [...words.matchAll(reference)].flatMap(([, word = "", number = ""]): readonly DossierSlip[] => {
      const kind = word.toLowerCase();
      if (ofText.has(kind) && headings === undefined) return [];
      const known = ofText.has(kind) ? numbersOfHeadings(headings ?? []) : (numbered.get(kind) ?? []);
      if (known.length < fewest || known.includes(number.toLowerCase())) return [];
      const certainty = headings === undefined ? "waarschijnlijk" : "zeker";
      return [{ rule: "dead-reference", certainty, place, facts: { reference: `${kind} ${number}`, known } }];
    });
  const own = ground.texts.flatMap(({ id, markdown }) => {
    const headings = markdown.split("\n").flatMap((line) => /^#{1,6}\s+(.+?)\s*#*$/u.exec(line)?.[1] ?? []);
    const passages = ownTexts({ ...ground, texts: [{ id, markdown }] });
    return passages.flatMap((passage) => [...find(passage, headings), ...deadLinks(passage, headings)]);
  });
  return [...own, ...descriptions(ground).flatMap((passage) => find(passage))];
}

function deadLinks({ place, words }: Passage, headings: readonly string[]): readonly DossierSlip[] {
  const known = headings.map(anchorOf);
  return [...words.matchAll(/\]\(#([^)\s]+)\)/gu)].flatMap(([, anchor = ""]): readonly DossierSlip[] =>
    known.includes(anchor.toLowerCase())
      ? []
      : [
          {
            rule: "dead-reference",
            certainty: "zeker",
            place,
            facts: { reference: `#${anchor}`, known: known.map((one) => `#${one}`) },
          },
        ],
  );
}

/** The anchor of a heading, as Markdown readers make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replaceAll(/\s+/gu, "-");
}

function numbersOfHeadings(headings: readonly string[]): readonly string[] {
  return headings.flatMap(
    (heading) => /^(?:(?:hoofdstuk|paragraaf)\s+)?(\d+(?:\.\d+)*)(?!\d)/iu.exec(heading)?.[1] ?? [],
  );
}

/** The numbers that things of a kind carry, in lower case. */
function numbersOf(ground: SlipGround): ReadonlyMap<string, readonly string[]> {
  const named = (word: string, names: readonly string[]) =>
    names.flatMap(
      (name) => new RegExp(`^${word}\\s+([A-Z]?\\d+(?:\\.\\d+)*[a-z]?)(?![\\p{L}\\d])`, "iu").exec(name)?.[1] ?? [],
    );
  const titles = [
    ...ground.tables.flatMap(({ number, title }) => (number === undefined ? [title] : [number, title])),
    ...ground.documents.map(({ title }) => title),
  ];
  const scenarios = ground.scenarios.flatMap(({ title, aliases = [] }) => [title, ...aliases]);
  const ofList = (["measures", "scenarios", "recommendations"] as const).map(
    (noun) => [listNouns[noun][0], listOfNoun(noun, ground).flatMap(({ number }) => number ?? [])] as const,
  );
  const all = new Map<string, readonly string[]>([
    ["tabel", named("tabel", titles)],
    ["bijlage", named("bijlage", titles)],
    ...ofList,
  ]);
  all.set("scenario", [...(all.get("scenario") ?? []), ...named("scenario", scenarios)]);
  return new Map([...all].map(([kind, numbers]) => [kind, numbers.map((number) => number.toLowerCase())]));
}
