import type { Role } from "../principal.ts";

const money = [
  ...["gedeclareerd", "toegekend", "afgekeurd-aandeel", "laat-aandeel", "in-behandeling", "bedrag-per-client"],
  ...["wet-geboekt", "wet-uitputting", "aandeel-drie-grootste-aanbieders", "trajecten-lopend", "trajecten-instroom"],
  ...["clienten-toegewezen"],
] as const;

const care = [
  ...["clienten-toegewezen", "trajecten-lopend", "trajecten-instroom", "trajecten-uitstroom", "terugkeer-aandeel"],
  ...["trajecten-duur-beeindigd", "wachtend-op-zorg", "gebruik-per-1000", "wachttijd-zorg"],
  ...["besluiten-op-tijd-aandeel", "uitkeringen-personen", "samenloop-clienten"],
] as const;

const team = [
  ...["trajecten-instroom", "trajecten-uitstroom", "trajecten-lopend", "meldingen", "besluiten-op-tijd-aandeel"],
  ...["doorlooptijd-besluit", "meldingen-open", "meldingen-open-te-laat", "wachtend-op-zorg", "wachttijd-zorg"],
  ...["terugkeer-in-zorg", "trajecten-instroom-gebied"],
] as const;

const broad = [
  ...["wet-geboekt", "wet-begroot", "wet-uitputting", "clienten-toegewezen", "trajecten-instroom"],
  ...["besluiten-op-tijd-aandeel", "wachttijd-zorg", "terugkeer-aandeel", "uitkeringen", "uitstroom-naar-werk"],
  ...["samenloop-clienten", "gebruik-per-1000"],
] as const;

const quality = [
  ...["declaratieregels", "declaratieregels-afgekeurd-aandeel", "laat-aandeel", "in-behandeling", "afgekeurd-aandeel"],
  ...["verwijzer-bekend-aandeel", "toewijzingen-begonnen", "trajecten-instroom", "trajecten-lopend"],
  ...["clienten-toegewezen", "clienten-gestart", "clienten-gedeclareerd"],
] as const;

/**
 * What a role looks at first, at most twelve indicators; each serves the goal that the catalogue says of it. The rest is a search away
 * (rules of the field, section 9). Roles without a list see the broad one.
 */
export const roleIndicators = {
  "team-lead": team,
  "policy-officer": care,
  controller: money,
  analyst: quality,
  college: broad,
} as const satisfies Partial<Readonly<Record<Role, readonly string[]>>>;

/** A role with a list of its own. */
export type ListedRole = keyof typeof roleIndicators;

/** The role whose list somebody sees first. */
export function listedRole(roles: readonly Role[]): ListedRole {
  return roles.find((role): role is ListedRole => Object.hasOwn(roleIndicators, role)) ?? "college";
}
