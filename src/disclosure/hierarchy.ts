import { nearest } from "../figure/nearest.ts";
import { type Problem, problem } from "../figure/problem.ts";
import "./problems.ts";

/** A code and the code that it is a part of; the top has none. */
export interface HierarchyLink {
  readonly code: string;
  readonly parent?: string;
}

/** The codes of one dimension as a tree: one top, and of every code its parts. */
export interface Hierarchy {
  readonly dimension: string;
  readonly root: string;
  /** All codes, each before its parts, otherwise in the order of the input. */
  readonly codes: readonly string[];
  /** The parts of every code that has any. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

type Built = { readonly hierarchy?: Hierarchy; readonly problems: readonly Problem[] };

/**
 * Builds a hierarchy from its links. Problems: `disclosure.hierarchy-empty`, `-parents` (a code in two places), `-cycle`,
 * `-roots` (several tops, so that nothing adds up to one total), `disclosure.code-unknown` for a parent that is no code.
 */
export function buildHierarchy(dimension: string, links: readonly HierarchyLink[]): Built {
  if (links.length === 0) return { problems: [problem("disclosure.hierarchy-empty", { dimension })] };
  const parents = new Map<string, string | undefined>();
  const problems: Problem[] = [];
  for (const { code, parent } of links) {
    if (parents.has(code)) {
      const first = parents.get(code) ?? "";
      problems.push(problem("disclosure.hierarchy-parents", { dimension, code, first, other: parent ?? "" }));
    } else parents.set(code, parent);
  }
  for (const parent of new Set(parents.values())) {
    if (parent === undefined || parents.has(parent)) continue;
    const meant = nearest(parent, [...parents.keys()]);
    problems.push(
      problem("disclosure.code-unknown", {
        dimension,
        code: parent,
        ...(meant === undefined ? {} : { nearest: meant }),
      }),
    );
  }
  const cycle = problems.length > 0 ? undefined : findCycle(parents);
  if (cycle !== undefined) problems.push(problem("disclosure.hierarchy-cycle", { dimension, path: cycle }));
  if (problems.length > 0) return { problems };
  const roots = [...parents].flatMap(([code, parent]) => (parent === undefined ? [code] : []));
  const [root, second] = roots;
  if (root === undefined || second !== undefined)
    return { problems: [problem("disclosure.hierarchy-roots", { dimension, roots })] };
  return { hierarchy: grow(dimension, root, parents), problems: [] };
}

/** The hierarchy of a dimension without levels: a total and its categories. */
export function flatHierarchy(dimension: string, root: string, codes: readonly string[]): Hierarchy {
  const leaves = codes.filter((code) => code !== root);
  return { dimension, root, codes: [root, ...leaves], parts: new Map(leaves.length === 0 ? [] : [[root, leaves]]) };
}

function findCycle(parents: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const safe = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    for (let code: string | undefined = start; code !== undefined && !safe.has(code); code = parents.get(code)) {
      const seen = path.indexOf(code);
      if (seen >= 0) return [...path.slice(seen), code];
      path.push(code);
    }
    for (const code of path) safe.add(code);
  }
  return undefined;
}

function grow(dimension: string, root: string, parents: ReadonlyMap<string, string | undefined>): Hierarchy {
  const parts = new Map<string, string[]>();
  for (const [code, parent] of parents) {
    if (parent === undefined) continue;
    const siblings = parts.get(parent);
    if (siblings === undefined) parts.set(parent, [code]);
    else siblings.push(code);
  }
  const codes: string[] = [];
  const waiting = [root];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    codes.push(code);
    waiting.push(...(parts.get(code) ?? []).toReversed());
  }
  return { dimension, root, codes, parts };
}
