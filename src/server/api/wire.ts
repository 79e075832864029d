import { type FigureDto, type Grounded, toFigureDto } from "../../figure/figure-json.ts";
import type { Shown } from "../../figure/shown.ts";

/**
 * A view as it travels: every figure in it becomes a `FigureDto`, everything else stays as it is. The schemas in this
 * folder are checked against `Wire` of the views both ways, so that neither can change alone.
 */
export type Wire<T> = T extends Shown
  ? FigureDto
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Wire<T[Key]> }
      : T;

/** Makes a view ready to be written as JSON: amounts in euros, periods as text. */
export function toWire<T>(view: T): Wire<T> {
  return walk(view) as Wire<T>;
}

function walk(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (isGrounded(node)) return toFigureDto(node);
  if (Array.isArray(node)) return node.map(walk);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
}

// Only a figure has a ground on which it may be shown; on this side of the gate there is no figure without one.
function isGrounded(node: object): node is Grounded {
  return "ground" in node && "value" in node && "provenance" in node;
}
