/**
 * The smallest set that has at least one member of each of these sets (Reiter 1987): what conflicts is the smallest set that every
 * way out takes something from. Undefined when one of the sets is empty, so that nothing can hit it.
 */
export function smallestHittingSet(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> | undefined {
  if (sets.some((set) => set.size === 0)) return undefined;
  const all = sets.toSorted((a, b) => a.size - b.size);
  for (let size = 0; ; size += 1) {
    const found = hit(all, new Set(), size);
    if (found !== undefined) return found;
  }
}

function hit(
  sets: readonly ReadonlySet<number>[],
  chosen: ReadonlySet<number>,
  room: number,
): ReadonlySet<number> | undefined {
  const open = sets.find((set) => [...set].every((one) => !chosen.has(one)));
  if (open === undefined) return chosen;
  if (room === 0) return undefined;
  for (const one of [...open].sort((a, b) => a - b)) {
    const found = hit(sets, new Set([...chosen, one]), room - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
