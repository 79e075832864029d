import type { reasons as dutch } from "../nl/reasons.ts";
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
};
