import type { MissingReason } from "../../figure/missing.ts";

/** Why there is no number, short enough for a cell. */
export const reasons: { readonly [R in MissingReason as `reason.${R}`]: string } = {
  "reason.unknown": "onbekend",
  "reason.not-measured": "niet gemeten",
  "reason.not-yet-available": "nog niet bekend",
  "reason.not-applicable": "n.v.t.",
  "reason.not-quantified": "niet gekwantificeerd",
  "reason.pm": "PM",
  "reason.see-other": "zie elders",
  "reason.suppressed": "verborgen",
  "reason.contradictory": "tegenstrijdig in de bron",
  "reason.lost-in-source": "weggevallen in de bron",
  "reason.no-longer-traceable": "niet meer te herleiden",
  "reason.expired": "vervallen",
};
