import { type FigureDto, fromFigureDto } from "../../figure/figure-json.ts";
import type { Shown } from "../../figure/shown.ts";

/**
 * An answer of the API as the pages work with it: every figure in it is again a figure that may be shown (cents,
 * periods), everything else is as it travelled. An optional key is absent or has a value, as in JSON.
 */
export type Answer<T> =
  T extends Pick<FigureDto, "amount" | "ground" | "provenance">
    ? Shown
    : T extends readonly (infer Item)[]
      ? readonly Answer<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Answer<Exclude<T[Key], undefined>> }
        : T;

/**
 * Reads an answer: figures become what charts and tables work with, on the ground on which the server released them.
 *
 * @throws Error when a figure in it has a period that is none.
 */
export function readAnswer(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(readAnswer);
  if (isFigureDto(node)) return fromFigureDto(node);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, readAnswer(value)]));
}

// Only a figure has a ground on which it may be shown.
function isFigureDto(node: object): node is FigureDto {
  return "ground" in node && "amount" in node && "provenance" in node;
}
