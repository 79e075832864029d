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
  "reason.too-few": "te weinig om iets te zeggen",
};

/** The same reasons in a sentence. */
export const reasonsExplained: { readonly [R in MissingReason as `reason.${R}.explained`]: string } = {
  "reason.unknown.explained": "Geen cijfer, want de bron noemt het niet.",
  "reason.not-measured.explained": "Geen cijfer, want niemand heeft dit gemeten.",
  "reason.not-yet-available.explained": "Geen cijfer, want het is er nog niet.",
  "reason.not-applicable.explained": "Geen cijfer, want het is hier niet van toepassing.",
  "reason.not-quantified.explained": "Geen cijfer, want niemand heeft het in een bedrag of aantal uitgedrukt.",
  "reason.pm.explained": "Geen cijfer, want het moet nog worden uitgewerkt (PM). PM is geen nul.",
  "reason.see-other.explained": "Geen eigen cijfer, want het zit in een andere post.",
  "reason.suppressed.explained": "Het cijfer is verborgen, zodat niemand er een persoon in kan herkennen.",
  "reason.contradictory.explained": "Geen cijfer, want de bron geeft er meer dan één en zegt niet welk klopt.",
  "reason.lost-in-source.explained": "Geen cijfer, want het is in de bron weggevallen.",
  "reason.no-longer-traceable.explained":
    "Het cijfer is niet meer tot zijn bron te herleiden, want de bewaartermijn is voorbij.",
  "reason.expired.explained": "Geen cijfer, want het is vervallen.",
  "reason.too-few.explained":
    "Geen cijfer, want het gaat om te weinig cliënten of antwoorden om er iets van te zeggen.",
};
