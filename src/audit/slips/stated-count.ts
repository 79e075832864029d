import type { Citation } from "../../policy/citation.ts";
import type { DossierSlip, ListNoun, SlipGround } from "./dossier-slip.ts";
import { type ListItem, listNouns, listOfNoun, nounOf } from "./list-nouns.ts";
import { ownTexts } from "./passages.ts";

/** A list stands beside its count when no two of its items are further apart than this many lines. */
const beside = 12;
const words = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

/**
 * Counts in words ("17 maatregelen") against the lists of the dossier. A count is right when it is the whole list, the list
 * beside it, or one of its groups (a status, a theme, a scenario) or the rest of one; a declared tally is left to itself.
 * A count above the list is likely wrong in a text of the municipality's own; everything else is possible at most.
 */
export function statedCounts(ground: SlipGround): readonly DossierSlip[] {
  return [...ofFigures(ground), ...ofTexts(ground)];
}

function ofFigures(ground: SlipGround): readonly DossierSlip[] {
  const declared = new Set(
    ground.relations.flatMap((relation) => (relation.rule === "tally" ? [relation.stated] : [])),
  );
  return [...ground.figures].flatMap(([id, { unit, value, printed, provenance }]): readonly DossierSlip[] => {
    const noun = unit.quantity === "count" ? nounOf(unit.of) : undefined;
    if (noun === undefined || typeof value !== "number" || printed?.qualifier !== undefined || declared.has(id))
      return [];
    const [at] = provenance.type === "printed" ? provenance.lines : [];
    const list = listOfNoun(noun, ground);
    const near = at === undefined ? [] : listBeside(list, at);
    const counted = near.length >= 2 ? near : list;
    if (isCountOf(value, list) || isCountOf(value, near)) return [];
    if (near.length < 2 && value <= list.length) return [];
    return counted.length < 2 ? [] : [slip({ type: "figure", ref: id }, noun, value, counted.length, "mogelijk")];
  });
}

const stated = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,3}|${words.slice(2).join("|")})\\s+(${Object.values(listNouns)
    .map(([, many]) => many.replace("’", "['’]"))
    .join("|")})(?!\\p{L})`,
  "giu",
);

function ofTexts(ground: SlipGround): readonly DossierSlip[] {
  return ownTexts(ground).flatMap(({ place, words: line }) =>
    [...line.matchAll(stated)].flatMap(([, number = "", word = ""]): readonly DossierSlip[] => {
      const noun = nounOf(word);
      const value = words.includes(number.toLowerCase()) ? words.indexOf(number.toLowerCase()) : Number(number);
      if (noun === undefined) return [];
      const list = listOfNoun(noun, ground);
      if (list.length === 0 || isCountOf(value, list)) return [];
      return [slip(place, noun, value, list.length, value > list.length ? "waarschijnlijk" : "mogelijk")];
    }),
  );
}

function slip(
  place: DossierSlip["place"],
  noun: ListNoun,
  value: number,
  counted: number,
  certainty: DossierSlip["certainty"],
): DossierSlip {
  return { rule: "stated-count", certainty, place, facts: { noun, stated: value, counted } };
}

function isCountOf(value: number, list: readonly ListItem[]): boolean {
  const groups = new Map<string, number>();
  for (const { groups: own } of list) for (const group of new Set(own)) groups.set(group, (groups.get(group) ?? 0) + 1);
  return [list.length, ...groups.values(), ...[...groups.values()].map((size) => list.length - size)].includes(value);
}

/** The items that follow a line closely, one after the other. */
function listBeside(list: readonly ListItem[], at: Citation): readonly ListItem[] {
  const starts = list
    .flatMap((item) => item.lines.map((lines) => ({ item, lines })))
    .filter(({ lines }) => lines.document === at.document && lines.from >= at.from)
    .sort((one, other) => one.lines.from - other.lines.from);
  const found = new Set<ListItem>();
  let last = at.from;
  for (const { item, lines } of starts) {
    if (lines.from > last + beside) break;
    found.add(item);
    last = Math.max(last, lines.to);
  }
  return [...found];
}
