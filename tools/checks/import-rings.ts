import { type Import, isOfTests } from "../architecture/wall.ts";

/** A step of a ring: the file that imports, on which line, and what it imports. Paths are relative to `src/`. */
type Step = Pick<Import, "file" | "line" | "target">;

/**
 * Rings of value imports: files that need each other before either has run. Which one finds the other still empty depends on who was loaded first,
 * and that differs between a test on its own, the whole suite (one worker reads a module once) and the built site. Types are gone before anything
 * runs, so that imports of types alone do not count; `import()` does, since nothing says when it is called. One line a ring, the shortest through
 * the first file of its knot.
 */
export function importRingComplaints(imports: readonly Import[]): readonly string[] {
  const steps = new Map<string, Step[]>();
  for (const step of imports) {
    if (step.typesOnly || isOfTests(step.file)) continue;
    steps.set(step.file, [...(steps.get(step.file) ?? []), step]);
  }
  const told = new Set<string>();
  return [...steps.keys()].sort().flatMap((file) => {
    if (told.has(file)) return [];
    const ring = ringThrough(file, steps);
    for (const step of ring) told.add(step.file);
    return ring.length === 0 ? [] : [complaint(ring)];
  });
}

function complaint(ring: readonly Step[]): string {
  const written = ring.map(({ file, line }) => `src/${file}:${String(line)}`);
  const outcome = "a ring of imports, of which the outcome depends on who is loaded first";
  return `${[...written, `src/${ring[0]?.file ?? ""}`].join(" → ")}: ${outcome}: move what both need to a file of its own`;
}

/** The shortest way from a file back to itself, breadth first; none when there is no ring through it. */
function ringThrough(start: string, steps: ReadonlyMap<string, readonly Step[]>): readonly Step[] {
  const cameBy = new Map<string, Step>();
  const queue = [start];
  for (const file of queue) {
    for (const step of steps.get(file) ?? []) {
      if (cameBy.has(step.target)) continue;
      cameBy.set(step.target, step);
      if (step.target === start) return wayBack(start, cameBy);
      queue.push(step.target);
    }
  }
  return [];
}

function wayBack(start: string, cameBy: ReadonlyMap<string, Step>): readonly Step[] {
  const ring: Step[] = [];
  let at = start;
  do {
    const step = cameBy.get(at);
    if (step === undefined) break;
    ring.unshift(step);
    at = step.file;
  } while (at !== start);
  return ring;
}
