import { reachableMunicipality } from "../deliveries/data-access.ts";
import { openAll } from "../open-all.ts";
import type { Principal } from "../principal.ts";
import { mayReach, reach } from "../reach.ts";
import type { Site } from "../site.ts";
import { dataFindables } from "./data-findables.ts";
import { type Findable, findablesOf } from "./search-index.ts";
import { dataKinds, dossierKinds, type Hit, type SearchView } from "./search-view.ts";

// What fits under a box; who wants more types another word.
const mostOfKind = 6;

/** Where is searched: in one dossier, or in all and on the pages of a municipality. */
export interface SearchScope {
  readonly dossier?: string;
  /** `GM9938`. */
  readonly municipality?: string;
}

/**
 * Finds measures, projects, goals, questions, decisions, definitions and figures by all words of a query, in one dossier or
 * in all that this person may reach; and pages and indicators of a municipality. Capitals and accents do not matter; the begin of a word is enough.
 * UserError `dossier.unknown`, `municipality.unknown`.
 */
export async function search(
  site: Site,
  principal: Principal,
  query: string,
  { dossier, municipality }: SearchScope = {},
): Promise<SearchView> {
  const data =
    municipality === undefined ? [] : dataFindables(await reachableMunicipality(site, principal, municipality));
  const dossiers =
    dossier === undefined
      ? (await openAll(site.dossiers)).opened
          .map(({ opened }) => opened)
          .filter((opened) => mayReach(principal, opened.dossier.municipality))
      : [await reach(site, principal, dossier)];
  return findIn(query, [...data, ...dossiers.flatMap((opened) => findablesOf(opened, principal))]);
}

/** The things that have all words of a query: in each kind the best first, by how well their title fits. */
export function findIn(query: string, findables: readonly Findable[]): SearchView {
  const words = plainWords(query);
  if (words.length === 0) return { query, total: 0, hits: [] };
  const found = findables.flatMap(({ hit, words: further }) => {
    const score = scoreOf(words, hit, further);
    return score === undefined ? [] : [{ hit, score }];
  });
  const sorted = found.toSorted((a, b) => b.score - a.score);
  return {
    query,
    total: found.length,
    hits: [...dataKinds, ...dossierKinds].flatMap((kind) =>
      sorted
        .filter(({ hit }) => hit.kind === kind)
        .slice(0, mostOfKind)
        .map(({ hit }) => hit),
    ),
  };
}

/** How well something fits; undefined when one of the words stands nowhere in it. A word in the title weighs most. */
function scoreOf(words: readonly string[], { title, detail }: Hit, further: readonly string[]): number | undefined {
  const inTitle = plainWords(title);
  const beside = plainWords([detail, ...further].join(" "));
  let score = 0;
  for (const word of words) {
    if (inTitle.includes(word)) score += 10;
    else if (inTitle.some((one) => one.startsWith(word))) score += 6;
    else if (inTitle.some((one) => one.includes(word))) score += 4;
    else if (beside.some((one) => one.startsWith(word))) score += 1;
    else return undefined;
  }
  // Of two titles that fit as well, the shorter says more of it.
  return score - inTitle.length / 100;
}

function plainWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}
