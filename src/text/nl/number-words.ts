import type { MissingReason } from "../../figure/missing.ts";
import type { Qualifier } from "../../figure/printed.ts";

/** What a word behind a number makes it worth. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ["duizend", 1e3],
  ["dzd", 1e3],
  ["ton", 1e5],
  ["mln", 1e6],
  ["mio", 1e6],
  ["miljoen", 1e6],
  ["mld", 1e9],
  ["miljard", 1e9],
]);

/** What a number counts, as far as a word or sign beside it says so. */
export type UnitHint = "money" | "percent" | "percentage-point" | "fte";

/** Words and signs beside a number that tell its unit. */
export const unitWords: ReadonlyMap<string, UnitHint> = new Map([
  ["€", "money"],
  ["eur", "money"],
  ["euro", "money"],
  ["%", "percent"],
  ["procent", "percent"],
  ["pct", "percent"],
  ["%-punt", "percentage-point"],
  ["procentpunt", "percentage-point"],
  ["fte", "fte"],
]);

/** Words in front of a number that bound it, closing points left out. */
export const qualifierWords: ReadonlyMap<string, Qualifier> = new Map([
  ["ruim", "above"],
  ["dik", "above"],
  ["iets meer dan", "above"],
  ["bijna", "below"],
  ["krap", "below"],
  ["kleine", "below"],
  ["een kleine", "below"],
  ["zo'n kleine", "below"],
  ["iets minder dan", "below"],
  ["circa", "about"],
  ["ca", "about"],
  ["ongeveer", "about"],
  ["zo'n", "about"],
  ["rond", "about"],
  ["rond de", "about"],
  ["naar schatting", "about"],
  ["±", "about"],
  ["minimaal", "at-least"],
  ["min.", "at-least"],
  ["minstens", "at-least"],
  ["ten minste", "at-least"],
  ["tenminste", "at-least"],
  ["meer dan", "at-least"],
  ["≥", "at-least"],
  [">", "at-least"],
  ["maximaal", "at-most"],
  ["max", "at-most"],
  ["hooguit", "at-most"],
  ["hoogstens", "at-most"],
  ["ten hoogste", "at-most"],
  ["minder dan", "at-most"],
  ["≤", "at-most"],
  ["<", "at-most"],
]);

/** Ways in which sources say that there is no number, beside the words that we write ourselves. */
export const missingWords: ReadonlyMap<string, MissingReason> = new Map([
  ["pm", "pm"],
  ["p.m.", "pm"],
  ["p.m", "pm"],
  ["pro memorie", "pm"],
  ["n.v.t.", "not-applicable"],
  ["n.v.t", "not-applicable"],
  ["nvt", "not-applicable"],
  ["niet van toepassing", "not-applicable"],
  ["onbekend", "unknown"],
  ["niet bekend", "unknown"],
  ["n.b.", "unknown"],
  ["n.b", "unknown"],
  ["nb", "unknown"],
  ["?", "unknown"],
  ["nog niet bekend", "not-yet-available"],
  ["nog niet beschikbaar", "not-yet-available"],
  ["n.n.b.", "not-yet-available"],
  ["nnb", "not-yet-available"],
  ["volgt", "not-yet-available"],
  ["n.g.", "not-measured"],
  ["geen meting", "not-measured"],
  ["niet becijferd", "not-quantified"],
  ["niet te kwantificeren", "not-quantified"],
  ["zie elders", "see-other"],
  ["geheim", "suppressed"],
  ["afgeschermd", "suppressed"],
  ["vervallen", "expired"],
]);
