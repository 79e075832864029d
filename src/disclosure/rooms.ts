import type { CellSystem, Equation } from "./cell-system.ts";
import type { Requirement, Task } from "./task.ts";
import { noise, roomOf } from "./world.ts";

/** How far cells can move at most, up and down, as far as single sums tell: never less than they really can. */
export interface Rooms {
  /** Whether some requirement certainly fails once a cell is shown, so that nothing needs to be solved to know that it must stay. */
  isNeeded(cell: number): boolean;
  /** Takes over that a cell is shown from now on. */
  show(cell: number): void;
}

interface Bounds {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** So many sums are looked at for one question; what is not looked at only leaves the answer open. */
const visits = 400;

/**
 * Bounds by propagation: in each sum a cell can move no further than the others of it make good (interval constraint propagation, as
 * solvers tighten bounds before they begin). Whoever shows a cell takes its movement away, and that goes on from sum to sum.
 */
export function openRooms(task: Task, hidden: ReadonlySet<number>): Rooms {
  const { system, stances, requirements } = task;
  const side = requirements[0]?.side === "width" ? "width" : "up";
  const bounds: Bounds = {
    up: new Float64Array(stances.length),
    down: new Float64Array(stances.length),
  };
  for (const index of hidden) {
    const stance = stances[index];
    if (stance === undefined) continue;
    const { up, down } = roomOf(stance, system.cells[index]?.value ?? 0, side);
    bounds.up[index] = up;
    bounds.down[index] = down;
  }
  const asked = new Map<number, Requirement[]>();
  for (const requirement of requirements)
    asked.set(requirement.cell, [...(asked.get(requirement.cell) ?? []), requirement]);

  const tooNarrow = (cell: number): boolean =>
    (asked.get(cell) ?? []).some(({ side: towards, amount }) => {
      const room = (towards === "down" ? bounds.down[cell] : bounds.up[cell]) ?? 0;
      return room < amount - noise * Math.max(1, amount);
    });

  return {
    isNeeded: (cell) => {
      const undo: Change[] = [];
      let isNeeded = false;
      narrow(system, bounds, cell, (change) => {
        undo.push(change);
        isNeeded ||= tooNarrow(change.cell);
        return !isNeeded;
      });
      for (const { cell: changed, up, down } of undo.toReversed()) {
        bounds.up[changed] = up;
        bounds.down[changed] = down;
      }
      return isNeeded;
    },
    show: (cell) => narrow(system, bounds, cell, () => true),
  };
}

/** What a cell could move before it was narrowed. */
interface Change {
  readonly cell: number;
  readonly up: number;
  readonly down: number;
}

/** Holds a cell where it is and narrows what that narrows, as long as `goesOn` says so. */
function narrow(
  { equations, equationsOf }: CellSystem,
  bounds: Bounds,
  start: number,
  goesOn: (change: Change) => boolean,
): void {
  const waiting = new Set<number>();
  const tighten = (cell: number, up: number, down: number): boolean => {
    const was = { cell, up: bounds.up[cell] ?? 0, down: bounds.down[cell] ?? 0 };
    if (up > was.up - noise && down > was.down - noise) return true;
    bounds.up[cell] = Math.min(was.up, up);
    bounds.down[cell] = Math.min(was.down, down);
    for (const at of equationsOf[cell] ?? []) waiting.add(at);
    return goesOn(was);
  };
  if (!tighten(start, 0, 0)) return;
  let left = visits;
  for (const at of waiting) {
    waiting.delete(at);
    left -= 1;
    const equation = equations[at];
    if (left < 0 || equation === undefined) return;
    if (!limitsIn(equation, bounds).every(({ cell, up, down }) => tighten(cell, up, down))) return;
  }
}

/** How far each cell of a sum can move as far as the others make it good: a total moves as its parts, a part against its siblings. */
function limitsIn({ total, parts }: Equation, { up, down }: Bounds): readonly Change[] {
  const gain = sum(parts, up);
  const loss = sum(parts, down);
  const moving = parts.filter((part) => up[part] !== 0 || down[part] !== 0);
  return [
    { cell: total, up: gain, down: loss },
    ...moving.map((part) => ({
      cell: part,
      up: (up[total] ?? 0) + without(part, loss, parts, down),
      down: (down[total] ?? 0) + without(part, gain, parts, up),
    })),
  ];
}

function sum(cells: readonly number[], room: Float64Array): number {
  return cells.reduce((found, cell) => found + (room[cell] ?? 0), 0);
}

/** A sum of rooms without one of them; nothing can be taken from one without end. */
function without(part: number, all: number, parts: readonly number[], room: Float64Array): number {
  if (Number.isFinite(all)) return all - (room[part] ?? 0);
  return sum(
    parts.filter((other) => other !== part),
    room,
  );
}
