import type { HiddenReason } from "../figure/shown.ts";

/** A cell as readers get it: its value with the ground on which it may be shown, or why it is hidden. */
export type ReleasedCell =
  | { readonly shown: number; readonly ground: "protected" | "public-by-law" | "already-published" }
  | { readonly hidden: HiddenReason };

/**
 * What was released of a dataset: nothing but what readers saw, so that keeping it, sending it or dumping the memory that holds it
 * gives nothing away. Cells by key.
 */
export interface Release {
  readonly dataset: string;
  readonly snapshot: string;
  readonly rules: { readonly id: string; readonly version: number };
  readonly cells: ReadonlyMap<string, ReleasedCell>;
}

/** What earlier releases of a dataset told, by key: the value that was last shown, or that it was never shown. */
export function toldBefore(releases: readonly Release[]): ReadonlyMap<string, number | "hidden"> {
  const told = new Map<string, number | "hidden">();
  for (const { cells } of releases)
    for (const [key, cell] of cells) {
      if ("shown" in cell) told.set(key, cell.shown);
      else if (!told.has(key)) told.set(key, "hidden");
    }
  return told;
}
