import { dataTypes as type } from "./data-type.ts";
import { type Element, many, one, optional } from "./element.ts";
import { sharedTypes as shared } from "./shared-types.ts";

const contact: readonly Element[] = [
  one("Soort", type.AdresSoort),
  optional("Adres", shared.Adres),
  optional("Organisatie", type.Organisatienaam),
  optional("Telefoon", shared.Telefoonnummers),
  optional("Emailadres", type.Emailadres),
  optional("Periode", shared.OpenPeriode),
];

const relation = many("Relatie", [
  one("Nummer", type.Persoonsid),
  optional("Volgorde", type.RelatieVolgorde),
  one("Soort", type.SoortRelatie),
  optional("Geboortedatum", shared.Geboortedatum),
  optional("Geslacht", type.Geslacht),
  one("Naam", shared.VolledigeNaam),
  one("Contact", contact),
]);

const allocated = many("ToegewezenProduct", [
  one("ToewijzingNummer", type.Nummer),
  optional("ReferentieAanbieder", type.Referentie),
  optional("Product", shared.Product),
  one("Toewijzingsdatum", type.Datum),
  one("Toewijzingstijd", type.Tijd),
  one("Ingangsdatum", type.Datum),
  optional("Einddatum", type.Datum),
  optional("RedenWijziging", type.RedenWijziging),
  optional("Omvang", shared.Omvang),
  optional("Budget", type.Budget),
  optional("Commentaar", type.Commentaar),
]);

/** Message 301: what the municipality allocates to a client. */
export const allocationClass: Element = one("Client", [
  one("Bsn", type.BurgerServicenummer),
  one("Geboortedatum", shared.Geboortedatum),
  one("Geslacht", type.Geslacht),
  one("Naam", shared.VolledigeNaam),
  optional("Communicatie", shared.Communicatie),
  optional("JuridischeStatus", type.JuridischeStatus),
  optional("WettelijkeVertegenwoordiging", type.WettelijkeVertegenwoordiging),
  optional("Commentaar", type.Commentaar),
  optional("Relaties", [relation]),
  one("Contactgegevens", [many("Contact", contact)]),
  one("ToegewezenProducten", [allocated]),
]);
