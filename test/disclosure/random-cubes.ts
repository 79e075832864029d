import { execFileSync } from "node:child_process";
import { joinCubes } from "../../src/disclosure/cell-system.ts";
import type { Cube, CubeCell } from "../../src/disclosure/cube.ts";
import { buildHierarchy, type Hierarchy } from "../../src/disclosure/hierarchy.ts";

/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function streamOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed that is another one with every commit, so that the tables of a year of commits are many. */
export function seedOfCommit(): number {
  try {
    const commit = execFileSync("git", ["rev-parse", "HEAD"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return Number.parseInt(commit.slice(0, 7), 16);
  } catch {
    return 1;
  }
}

/** A hierarchy of two or three levels, now and then with a code that has only one part. */
export function randomHierarchy(dimension: string, random: () => number, size: number): Hierarchy {
  const links: { code: string; parent?: string }[] = [{ code: dimension }];
  const groups = 1 + Math.floor(random() * size);
  const isDeep = random() < 0.5;
  for (let group = 0; group < groups + 1; group += 1) {
    const code = `${dimension}${group}`;
    links.push({ code, parent: dimension });
    const parts = isDeep && random() < 0.6 ? 1 + Math.floor(random() * 2.5) : 0;
    for (let part = 0; part < parts; part += 1) links.push({ code: `${code}.${part}`, parent: code });
  }
  const { hierarchy } = buildHierarchy(dimension, links);
  if (hierarchy === undefined) throw new Error("no hierarchy");
  return hierarchy;
}

/** Another grouping of the same leaves. */
function regrouped({ dimension, root, codes, parts }: Hierarchy, random: () => number): Hierarchy {
  const leaves = codes.filter((code) => !parts.has(code));
  const links: { code: string; parent?: string }[] = [{ code: root }];
  for (const group of ["x", "y"]) links.push({ code: `${dimension}-${group}`, parent: root });
  const [first = "", second = "", ...rest] = leaves;
  links.push({ code: first, parent: `${dimension}-x` }, { code: second, parent: `${dimension}-y` });
  for (const code of rest) links.push({ code, parent: `${dimension}-${random() < 0.5 ? "x" : "y"}` });
  const { hierarchy } = buildHierarchy(dimension, links);
  if (hierarchy === undefined) throw new Error("no hierarchy");
  return hierarchy;
}

/** One or two linked cubes of two or three dimensions with counts as a municipality has them: many small, some zero, few large. */
export function randomCubes(random: () => number): readonly Cube[] {
  const count = random() < 0.6 ? 2 : 3;
  const dimensions = ["a", "b", "c"].slice(0, count).map((name) => randomHierarchy(name, random, count === 2 ? 3 : 1));
  const leaves = dimensions.map(({ codes, parts }) => codes.filter((code) => !parts.has(code)));
  const crossed = leaves.reduce<readonly (readonly string[])[]>(
    (before, codes) => before.flatMap((chosen) => codes.map((code) => [...chosen, code])),
    [[]],
  );
  const typical = [6, 15, 40, 120][Math.floor(random() * 4)] ?? 15;
  const cells = crossed.map((codes): CubeCell => {
    const value = random() < 0.15 ? 0 : Math.floor(typical * random() * random() * 3);
    return { codes, value };
  });
  const [first, ...others] = dimensions;
  const cube: Cube = { id: "one", indicator: "n", dimensions, cells };
  const mayLink = first !== undefined && (leaves[0]?.length ?? 0) >= 4 && random() < 0.4;
  return mayLink ? [cube, { ...cube, id: "two", dimensions: [regrouped(first, random), ...others] }] : [cube];
}

/** The true value of every cell of a cube, totals too, by key: what a mutant shows. */
export function trueCells(cube: Cube, kind: "count" | "amount" = "count"): readonly (readonly [string, number])[] {
  const { system } = joinCubes([cube], kind);
  return (system?.cells ?? []).map(({ key, value }) => [key, value] as const);
}
