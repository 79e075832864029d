import { dataTypes as type } from "./data-type.ts";
import { type Element, many, one, optional } from "./element.ts";
import { sharedTypes as shared } from "./shared-types.ts";

/** Who it is about, as in every message of a provider that names a client. */
const person: readonly Element[] = [
  one("Bsn", type.BurgerServicenummer),
  one("Geboortedatum", shared.Geboortedatum),
  one("Geslacht", type.Geslacht),
  one("Naam", shared.VerkorteNaam),
];

/** Care under a contract without allocations has no number: product and day of begin tell then which care it is. */
const care: readonly Element[] = [
  optional("ToewijzingNummer", type.Nummer),
  optional("Product", shared.Product),
  optional("ToewijzingIngangsdatum", type.Datum),
  one("Begindatum", type.Datum),
];

/** Message 305: care has begun. */
export const startClass: Element = one("Client", [
  ...person,
  one("StartProducten", [many("StartProduct", [...care, one("StatusAanlevering", type.StatusAanlevering)])]),
]);

/** Message 307: care has ended, for good or for a while. */
export const stopClass: Element = one("Client", [
  ...person,
  one("StopProducten", [
    many("StopProduct", [
      ...care,
      one("RedenBeeindiging", type.RedenBeeindiging),
      one("Einddatum", type.Datum),
      one("StatusAanlevering", type.StatusAanlevering),
    ]),
  ]),
]);

const requested = many("AangevraagdProduct", [
  one("ReferentieAanbieder", type.Referentie),
  optional("BeschikkingNummer", type.Nummer),
  optional("Product", shared.Product),
  optional("BeschikkingIngangsdatum", type.Datum),
  one("ToewijzingIngangsdatum", type.Datum),
  optional("ToewijzingEinddatum", type.Datum),
  optional("Omvang", shared.Omvang),
  optional("Budget", type.Budget),
  one("Verwijzer", shared.Verwijzer),
  optional("Raamcontract", type.JaNee),
  optional("Commentaar", type.Commentaar),
]);

/** Message 315: a provider asks for an allocation; only youth care says whether who has custody knows of it. */
export function requestClass(law: "wmo" | "jeugdwet"): Element {
  return one("Client", [
    ...person,
    ...(law === "jeugdwet" ? [optional("GezagsdragerBekend", type.JaNee)] : []),
    optional("Commentaar", type.Commentaar),
    one("AangevraagdeProducten", [requested]),
  ]);
}
