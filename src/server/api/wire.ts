import type { Shown } from "../../figure/shown.ts";
import { type FigureDto, fromFigureDto, type Grounded, toFigureDto } from "./figure.ts";

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
  return walk(view, (node) => (isGrounded(node) ? toFigureDto(node) : undefined)) as Wire<T>;
}

/**
 * The inverse of `toWire`, for the browser: figures become what chart and table code works with.
 *
 * @throws Error when a period in it was not written by `toWire`.
 */
export function fromWire<T>(dto: Wire<T>): T {
  return walk(dto, (node) => (isFigureDto(node) ? fromFigureDto(node) : undefined)) as T;
}

function walk(node: unknown, convert: (node: object) => object | undefined): unknown {
  if (typeof node !== "object" || node === null) return node;
  const converted = convert(node);
  if (converted !== undefined) return converted;
  if (Array.isArray(node)) return node.map((item) => walk(item, convert));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, convert)]));
}

// Only a figure has a ground on which it may be shown; on this side of the gate there is no figure without one.
function isGrounded(node: object): node is Grounded {
  return "ground" in node && "value" in node && "provenance" in node;
}

function isFigureDto(node: object): node is FigureDto {
  return "ground" in node && "amount" in node && "provenance" in node;
}
