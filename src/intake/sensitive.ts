/** Names of columns whose content is not taken in, because it says more about a person than any figure needs. */
const patterns: readonly (readonly [RegExp, SensitiveKind])[] = [
  [/bsn|burger.?service|sofi/, "bsn"],
  [
    /(voor|achter|geslachts|roep|mans|partner|client|persoons|volledige).?na(am|men)|^naam$|voorletters|^na(am|men) /,
    "name",
  ],
  [/adres|straat|huisn(umme)?r|huisletter|toevoeging|postcode|woonplaats/, "address"],
  [/telefoon|mobiel|e.?mail/, "contact"],
  [/iban|bankrekening/, "account"],
  [/geboorteplaats|geboorteland|nationalit|etnic|afkomst|godsdienst|geloof|seksu|religie/, "special"],
  [/diagnos|dsm|icd|medisch|medicatie|beperking|stoornis/, "health"],
  [/strafrecht|juridische.?status|delict|detentie/, "criminal"],
  [/^(omschrijving|opmerking(en)?|toelichting|notitie(s)?|memo|commentaar|tekst|vrije.?tekst)$/, "free-text"],
];

/** Why a column says too much. */
export type SensitiveKind =
  | "bsn"
  | "name"
  | "address"
  | "contact"
  | "account"
  | "special"
  | "health"
  | "criminal"
  | "free-text";

/** What a column would tell of a person, by its name; nothing for one that may come in. */
export function sensitiveKind(header: string): SensitiveKind | undefined {
  const name = header.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("_", " ").trim().toLowerCase();
  return patterns.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * A value of a file about persons, as a message may repeat it: its shape, and nothing of what it says. `Jansen 12-3` is shown as
 * `aaaaaa 99-9`.
 */
export function shapeOf(value: string): string {
  return value.slice(0, 40).replaceAll(/\p{L}/gu, "a").replaceAll(/\p{N}/gu, "9");
}
