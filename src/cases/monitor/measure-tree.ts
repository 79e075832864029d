import { buildHierarchy, type Hierarchy, type HierarchyLink } from "../../disclosure/hierarchy.ts";

/** A number that a reader sees, and the numbers that it is the sum of. */
export interface Measured {
  readonly name: string;
  readonly parts: readonly Measured[];
}

/** A number and its parts; a word alone has none. */
export function sumOf(name: string, ...parts: readonly (string | Measured)[]): Measured {
  return { name, parts: parts.map((part) => (typeof part === "string" ? sumOf(part) : part)) };
}

/** What is left of a sum beside the parts that are named. */
export const rest = "overig";

/** The dimension that tells numbers apart: which it is, and of which month. */
export const measureDimension = "grootheid";

/** Every number of the trees once, as a hierarchy under a top of its own, which is the sum of all and is never shown. */
export function measureHierarchy(trees: readonly Measured[]): Hierarchy {
  const links: HierarchyLink[] = [{ code: "" }];
  const add = ({ name, parts }: Measured, parent: string): void => {
    links.push({ code: name, parent });
    for (const part of parts) add(part, name);
  };
  for (const tree of trees) add(tree, "");
  const { hierarchy } = buildHierarchy(measureDimension, links);
  if (hierarchy === undefined) throw new Error(`no tree of measures: ${links.map(({ code }) => code).join(", ")}`);
  return hierarchy;
}

/** All nodes of a tree, each before its parts. */
export function nodesOf(tree: Measured): readonly Measured[] {
  return [tree, ...tree.parts.flatMap(nodesOf)];
}
