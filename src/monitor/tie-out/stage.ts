/** What becomes of an euro of care, in order: what was allocated, declared, approved, paid and booked. */
export const stages = ["toegewezen", "gedeclareerd", "goedgekeurd", "betaald", "geboekt"] as const;
export type Stage = (typeof stages)[number];

/** A step from one stage to the next is named after the stage at which it arrives. */
export type Step = Exclude<Stage, "toegewezen">;

/** The streams of money of a ledger (see `boekingsoort`); `onbekend` is a booking of a kind that no list names. */
export const streams = [
  "declaratie",
  "overlopend",
  "pgb",
  "subsidie",
  "lumpsum",
  "taakgericht",
  "regionaal",
  "uitkering",
  "eigen-bijdrage",
  "overig",
  "onbekend",
] as const;
export type Stream = (typeof streams)[number];

/** The classes of the differences of each step, in the order in which they are shown. Their meaning stands in the SQL of the step. */
export const classesOf = {
  gedeclareerd: [
    "nog-te-declareren",
    "niet-gedeclareerd",
    "ander-volume",
    "boven-toewijzing",
    "ander-tarief",
    "zonder-toewijzing",
    "op-ander-toegewezen-product",
    "geen-prijs",
    "andere-eenheid",
    "afgekeurde-regels",
  ],
  goedgekeurd: ["afgekeurd", "onbeantwoord", "correctie-onbeantwoord"],
  betaald: ["niet-betaald", "anders-betaald", "betaald-zonder-toekenning"],
  geboekt: [
    "betaald-niet-geboekt",
    "geboekt-niet-betaald",
    "in-andere-maand-geboekt",
    "over-andere-zorgmaand",
    "op-ander-product",
    "in-andere-boekmaand",
    "zonder-declaratie",
    "anders-betaald",
    "betaald-zonder-toekenning",
    "stroom-overlopend",
    "stroom-pgb",
    "stroom-subsidie",
    "stroom-lumpsum",
    "stroom-taakgericht",
    "stroom-regionaal",
    "stroom-uitkering",
    "stroom-eigen-bijdrage",
    "stroom-overig",
    "stroom-onbekend",
    "onverklaard",
  ],
} as const satisfies Readonly<Record<Step, readonly string[]>>;
export type DifferenceClass = (typeof classesOf)[Step][number];

/** The steps in order. */
export const steps: readonly Step[] = ["gedeclareerd", "goedgekeurd", "betaald", "geboekt"];

/** The class of a step by its name; undefined for a word that is none. */
export function classOf(step: Step, word: string): DifferenceClass | undefined {
  return classesOf[step].find((one) => one === word);
}
