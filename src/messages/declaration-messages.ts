import { declarationNumber, dataTypes as type } from "./data-type.ts";
import { type Element, many, one, optional } from "./element.ts";
import { sharedTypes as shared } from "./shared-types.ts";

const performance = many("Prestatie", [
  one("ProductReferentie", shared.Referentie),
  one("ToewijzingNummer", type.Nummer),
  one("ProductCategorie", type.ProductCategorie),
  one("ProductCode", type.ProductCode),
  one("ProductPeriode", shared.GeslotenPeriode),
  one("GeleverdVolume", type.Volume),
  one("Eenheid", type.Eenheid),
  optional("ProductTarief", type.Bedrag),
  one("IngediendBedrag", shared.BedragMetDC),
]);

const clients: readonly Element[] = [
  many("Client", [one("Bsn", type.BurgerServicenummer), one("Prestaties", [performance])]),
];

/** Message 323: what a provider declares over a month. */
export const declarationClass: Element = one("Declaratie", [
  one("DeclaratieNummer", declarationNumber),
  one("DeclaratiePeriode", shared.GeslotenPeriode),
  one("DeclaratieDagtekening", type.Datum),
  one("TotaalIngediendBedrag", shared.TotaalBedragMetDC),
  one("Clienten", clients),
]);

/** Message 325, before its return codes: what the municipality grants, with only the lines that it refuses. */
export const settlementClass: Element = one("DeclaratieAntwoord", [
  one("DeclaratieNummer", type.IdentificatieDeclaratie),
  one("TotaalIngediendBedrag", shared.TotaalBedragMetDC),
  one("TotaalToegekendBedrag", shared.TotaalBedragMetDC),
  optional("Clienten", clients),
]);
