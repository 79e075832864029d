import { readFileSync } from "node:fs";

/** How a process stands in the table of Linux: whether it has ended and only waits to be taken note of, and when it began, in ticks. */
export interface ProcessState {
  readonly hasEnded: boolean;
  readonly began: string;
}

/**
 * What Linux tells of a process; undefined on other machines, and of one that is gone. A number alone is not enough: in a container the first
 * process often takes no note of what ended, and after a new start the same numbers are given out again.
 */
export function processState(id: number): ProcessState | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // Its name stands between brackets and may hold anything: what counts stands behind the last one.
  const [state, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { hasEnded: state === "Z" || state === "X", began: rest[18] ?? "" };
}
