import type { reasons as dutch, reasonsExplained as dutchExplained } from "../nl/reasons.ts";
import type { Translated } from "../translated.ts";

/** Why there is no number, short enough for a cell. */
export const reasons: Translated<typeof dutch> = {
  "reason.unknown": "unknown",
  "reason.not-measured": "not measured",
  "reason.not-yet-available": "not yet known",
  "reason.not-applicable": "n/a",
  "reason.not-quantified": "not quantified",
  "reason.pm": "PM",
  "reason.see-other": "see elsewhere",
  "reason.suppressed": "suppressed",
  "reason.contradictory": "contradictory in the source",
  "reason.lost-in-source": "lost in the source",
  "reason.no-longer-traceable": "no longer traceable",
  "reason.expired": "expired",
  "reason.too-few": "too few to say anything",
};

/** The same reasons in a sentence. */
export const reasonsExplained: Translated<typeof dutchExplained> = {
  "reason.unknown.explained": "No figure, because the source does not give it.",
  "reason.not-measured.explained": "No figure, because nobody measured this.",
  "reason.not-yet-available.explained": "No figure, because it is not there yet.",
  "reason.not-applicable.explained": "No figure, because it does not apply here.",
  "reason.not-quantified.explained": "No figure, because nobody put it in an amount or a number.",
  "reason.pm.explained": "No figure, because it has yet to be worked out (PM). PM is not zero.",
  "reason.see-other.explained": "No figure of its own, because it is part of another item.",
  "reason.suppressed.explained": "The figure is hidden, so that nobody can recognise a person in it.",
  "reason.contradictory.explained":
    "No figure, because the source gives more than one and does not say which is right.",
  "reason.lost-in-source.explained": "No figure, because it was lost in the source.",
  "reason.no-longer-traceable.explained":
    "The figure can no longer be traced to its source: the retention term is over.",
  "reason.expired.explained": "No figure, because it has lapsed.",
  "reason.too-few.explained": "No figure, because it is about too few clients or answers to say anything.",
};
