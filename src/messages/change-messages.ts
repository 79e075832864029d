import { dataTypes as type } from "./data-type.ts";
import { type Element, many, one, optional } from "./element.ts";
import { sharedTypes as shared } from "./shared-types.ts";

const wish: readonly Element[] = [
  one("GewensteIngangsdatum", type.Datum),
  optional("Einddatum", type.Datum),
  optional("Omvang", shared.Omvang),
  optional("Budget", type.Budget),
];

/** Message 317: a provider asks to change what a client has. */
export const changeClass: Element = one("Client", [
  one("Bsn", type.BurgerServicenummer),
  one("Verzoek", [
    one("ReferentieAanbieder", type.Referentie),
    one("RedenVerzoek", type.RedenVerzoek),
    optional("OngewijzigdeProducten", [many("OngewijzigdProduct", [one("ToewijzingNummer", type.Nummer)])]),
    optional("TeWijzigenProducten", [many("TeWijzigenProduct", [one("ToewijzingNummer", type.Nummer), ...wish])]),
    optional("NieuweProducten", [many("NieuwProduct", [optional("Product", shared.Product), ...wish])]),
  ]),
]);

/** Message 319: the municipality's answer; only youth care can point to the municipality that must pay. */
export function answerClass(law: "wmo" | "jeugdwet"): Element {
  return one("Antwoord", [
    one("ReferentieAanbieder", type.Referentie),
    one("VerzoekAntwoord", type.VerzoekAntwoord),
    optional("RedenAfwijzingVerzoek", type.RedenAfwijzingVerzoek),
    ...(law === "jeugdwet" ? [optional("Woonplaatsbeginsel", [one("Gemeente", type.Gemeente)])] : []),
  ]);
}
