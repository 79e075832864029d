import type { Figure } from "../figure/figure.ts";
import { mayAdd } from "../figure/unit.ts";
import { type Term, total } from "../scenario/total.ts";
import { t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";

// What a reader can follow; deeper is no sum that a page makes.
const deepest = 4;
const mostTerms = 60;

/** The reference of a sum that a page makes of figures: `som(tabel-1/m01/2019,tabel-1/m02/2019)`. */
export function sumRef(refs: readonly string[]): string {
  return `som(${refs.join(",")})`;
}

/** The reference of a sum in which some parts are taken off; undefined when nothing is added. */
export function signedSumRef(parts: readonly { readonly ref: string; readonly sign: 1 | -1 }[]): string | undefined {
  const side = (sign: 1 | -1) => {
    const refs = parts.filter((part) => part.sign === sign).map(({ ref }) => ref);
    return refs.length > 1 ? sumRef(refs) : refs[0];
  };
  const [added, taken] = [side(1), side(-1)];
  return added === undefined || taken === undefined ? added : differenceRef(added, taken);
}

/** The reference of the difference between two figures, the first minus the second: `verschil(a,b)`. */
export function differenceRef(ref: string, other: string): string {
  return `verschil(${ref},${other})`;
}

/**
 * The figure of a reference that says itself how it is made of other figures, so that every sum and difference on a page
 * opens what it was computed from. Undefined when the reference is not of that form, when a part is unknown, or when the
 * parts may not be added.
 */
export function deriveFigure(
  ref: string,
  figure: (ref: string) => Figure | undefined,
  depth = 0,
): { readonly ref: string; readonly figure: Figure } | undefined {
  const call = /^(som|verschil)\((.+)\)$/.exec(ref);
  if (call === null || depth >= deepest) return undefined;
  const parts = splitParts(call[2] ?? "");
  if (parts.length < 2 || parts.length > mostTerms || (call[1] === "verschil" && parts.length !== 2)) return undefined;
  const formula = call[1] === "som" ? "sum" : "difference";
  const terms: Term[] = [];
  for (const part of parts) {
    const known = figure(part) ?? deriveFigure(part, figure, depth + 1)?.figure;
    const [first] = terms;
    if (known === undefined || (first !== undefined && !mayAdd(first.entry.figure.unit, known.unit))) return undefined;
    const sign = formula === "difference" && first !== undefined ? -1 : 1;
    terms.push({ entry: { year: "", ref: part, figure: known }, sign, optional: formula === "sum" });
  }
  const [first, ...rest] = terms;
  if (first === undefined) return undefined;
  const label = labelOf(formula, [first, ...rest]);
  const id = `derived.${formula}` as const;
  return total({ ref, label, definition: { id, version: 1 }, formula: id }, [first, ...rest]);
}

function labelOf(formula: "sum" | "difference", terms: readonly Term[]): string {
  const [first, second] = terms.map(({ entry: { figure } }) => ({
    label: figure.label,
    period: writePeriod(figure.period),
  }));
  if (formula === "sum" || first === undefined || second === undefined)
    return t("nl", "figure.sum.label", { first: first?.label ?? "", count: terms.length - 1 });
  const sayWith = (one: typeof first) => (one.period === "" ? one.label : `${one.label} (${one.period})`);
  return t("nl", "figure.difference.label", { first: sayWith(first), second: sayWith(second) });
}

/** Splits at commas that stand in no parentheses. */
function splitParts(text: string): readonly string[] {
  const parts: string[] = [];
  let level = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at];
    if (letter === "(") level += 1;
    if (letter === ")") level -= 1;
    if (letter !== undefined && (letter !== "," || level !== 0)) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return parts;
}
