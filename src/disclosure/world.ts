import type { Requirement, Stance, Task } from "./task.ts";

/**
 * Another table that the attacker cannot tell from the true one: by how much each cell differs, cells that do not differ left
 * out. For a `width` it is the difference of two such tables.
 */
export type World = ReadonlyMap<number, number>;

/** A requirement and the world that shows that it is met: a proof that needs no solver to be checked. */
export interface Proof {
  readonly requirement: Requirement;
  readonly world: World;
}

/** Differences below this are noise of the solver. */
export const noise = 1e-6;

/** How far a hidden cell can move up and down as far as the reader of its reason knows. */
export function roomOf(
  { lowest, highest }: Stance,
  value: number,
  side: Requirement["side"],
): { readonly up: number; readonly down: number } {
  const up = highest - value;
  const down = value - lowest;
  return side === "width" ? { up: up + down, down: up + down } : { up, down };
}

/** Tells whether a world meets a requirement as far as its own cell and the held one go. */
export function meets(world: World, { cell, side, amount, held }: Requirement): boolean {
  if (held !== undefined && Math.abs(world.get(held) ?? 0) > noise) return false;
  const change = world.get(cell) ?? 0;
  const reach = side === "up" ? change : side === "down" ? -change : Math.abs(change);
  return reach >= amount - noise * Math.max(1, amount);
}

/**
 * A multiple of a world, also a negative one, that meets a requirement within the rooms of its cells; the sums of a multiple hold
 * as its own do. Undefined when there is none, or (for counts) none of whole people.
 */
export function scaleTo({ system, stances, isWhole }: Task, world: World, requirement: Requirement): World | undefined {
  const { cell, side, amount, held } = requirement;
  if (meets(world, requirement)) return world;
  const change = world.get(cell) ?? 0;
  if (change === 0 || (held !== undefined && world.has(held))) return undefined;
  const factor = (side === "down" ? -amount : amount) / change;
  const scaled = new Map<number, number>();
  for (const [index, by] of world) {
    const stance = stances[index];
    const moved = by * factor;
    if (stance === undefined || (isWhole && !Number.isInteger(moved))) return undefined;
    const { up, down } = roomOf(stance, system.cells[index]?.value ?? 0, side);
    if (moved > up || -moved > down) return undefined;
    scaled.set(index, moved);
  }
  return scaled;
}

/**
 * Checks a proof against a set of hidden cells, without believing who made it: every sum of the system still holds, nothing
 * shown has changed, no hidden cell is beyond what its reason allows, and the requirement is met.
 */
export function isProven(
  { system, stances }: Task,
  hidden: ReadonlySet<number>,
  { requirement, world }: Proof,
): boolean {
  if (!meets(world, requirement)) return false;
  for (const [index, change] of world) {
    const stance = stances[index];
    if (stance === undefined || stance.role === "known" || !hidden.has(index)) return false;
    const { up, down } = roomOf(stance, system.cells[index]?.value ?? 0, requirement.side);
    const slack = noise * Math.max(1, Math.abs(change));
    if (change > up + slack || -change > down + slack) return false;
  }
  const touched = new Set([...world.keys()].flatMap((index) => system.equationsOf[index] ?? []));
  for (const at of touched) {
    const equation = system.equations[at];
    if (equation === undefined) return false;
    const sum = equation.parts.reduce((total, part) => total + (world.get(part) ?? 0), 0);
    const total = world.get(equation.total) ?? 0;
    if (Math.abs(sum - total) > noise * Math.max(1, Math.abs(total)) * equation.parts.length) return false;
  }
  return true;
}
