import type { AllocationHistory, AllocationVersion, CareEvent, DeclaredLine } from "../../messages/care-facts.ts";
import { separators } from "./fact-store.ts";
import { type FactFiles, readEvent, readLine, readVersion } from "./fact-text.ts";
import { type FirstFacts, firstFacts } from "./first-facts.ts";

/** Everything that was told of one allocation, with the number of the fact that told of it first. */
export interface ToldAllocation {
  readonly first: number;
  readonly history: AllocationHistory;
  /** More was told than belongs to the care of one person, and the rest was left out. */
  readonly isCut: boolean;
}

/** So many versions, so many starts and stops, and so many lines are compared of one allocation: the first that came. */
export const most = { versions: 1000, events: 1000, lines: 10_000 } as const;

interface Gathered {
  readonly versions: FirstFacts<AllocationVersion>;
  readonly events: FirstFacts<CareEvent>;
  readonly lines: FirstFacts<DeclaredLine>;
  /** References of lines that were refused. */
  readonly refused: Set<string>;
}

/** Puts the facts of a part of a store together by their allocation. `files` are the names of files by their number. */
export function allocationsIn(part: Iterable<string>, { files, isDropped }: FactFiles): readonly ToldAllocation[] {
  const found = new Map<string, Gathered>();
  for (const text of part) {
    const [key = "", kind, ...fields] = text.split(separators.field);
    if (isDropped(Number(fields[1]))) continue;
    const of = found.get(key) ?? begin();
    found.set(key, of);
    if (kind === "v") of.versions.add(readVersion(fields, files));
    else if (kind === "e") of.events.add(readEvent(fields, files));
    else {
      const line = readLine(fields, files);
      of.lines.add(line);
      if (kind === "refused") of.refused.add(line.fact.reference);
    }
  }
  return [...found].map(([key, of]) => allocationOf(key, of));
}

function begin(): Gathered {
  return {
    versions: firstFacts(most.versions),
    events: firstFacts(most.events),
    lines: firstFacts(most.lines),
    refused: new Set(),
  };
}

function allocationOf(key: string, { versions, events, lines, refused }: Gathered): ToldAllocation {
  const lists = [versions, events, lines];
  return {
    first: Math.min(...lists.map((list) => list.first())),
    history: {
      law: key.startsWith("wmo ") ? "wmo" : "jeugdwet",
      versions: versions.facts(),
      events: events.facts(),
      lines: lines.facts(),
      refused,
    },
    isCut: lists.some((list) => list.isCut()),
  };
}
