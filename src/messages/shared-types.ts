import { birthDate, dataTypes as type } from "./data-type.ts";
import { one, optional, type SharedType, sharedType } from "./element.ts";

const surname = sharedType("Achternaam", [one("Achternaam", type.Naam), optional("Voorvoegsel", type.Voorvoegsel)]);

const house = sharedType("Huis", [
  one("Huisnummer", type.Huisnummer),
  optional("Huisletter", type.Huisletter),
  optional("HuisnummerToevoeging", type.HuisnummerToevoeging),
  optional("AanduidingWoonadres", type.AanduidingWoonadres),
]);

const telephone = sharedType("Telefoon", [
  one("Telefoonnummer", type.Telefoonnummer),
  one("Landnummer", type.Landnummer),
]);

/** The types of the base schema that hold elements, by the names of the standard without their prefix CDT. */
export const sharedTypes = {
  Achternaam: surname,
  Adres: sharedType("Adres", [
    optional("Huis", house),
    optional("Postcode", type.Postcode),
    optional("Straatnaam", type.Straatnaam),
    optional("Plaatsnaam", type.Plaatsnaam),
    optional("LandCode", type.LandCode),
  ]),
  BedragMetDC: sharedType("BedragMetDC", [one("Bedrag", type.Bedrag), one("DebetCredit", type.DebetCredit)]),
  BerichtIdentificatie: sharedType("BerichtIdentificatie", [
    one("Identificatie", type.IdentificatieBericht),
    one("Dagtekening", type.Datum),
  ]),
  Communicatie: sharedType("Communicatie", [one("Vorm", type.Communicatievorm), optional("Taal", type.Taal)]),
  Geboortedatum: sharedType("Geboortedatum", [one("Datum", birthDate), optional("DatumGebruik", type.DatumGebruik)]),
  GeslotenPeriode: sharedType("GeslotenPeriode", [one("Begindatum", type.Datum), one("Einddatum", type.Datum)]),
  Huis: house,
  Omvang: sharedType("Omvang", [
    one("Volume", type.Volume),
    one("Eenheid", type.Eenheid),
    one("Frequentie", type.Frequentie),
  ]),
  OpenPeriode: sharedType("OpenPeriode", [optional("Begindatum", type.Datum), optional("Einddatum", type.Datum)]),
  Product: sharedType("Product", [one("Categorie", type.ProductCategorie), optional("Code", type.ProductCode)]),
  Referentie: sharedType("Referentie", [
    one("ReferentieNummer", type.ReferentieNummer),
    optional("VorigReferentieNummer", type.ReferentieNummer),
  ]),
  Telefoon: telephone,
  Telefoonnummers: sharedType("Telefoonnummers", [one("Telefoon01", telephone), optional("Telefoon02", telephone)]),
  TotaalBedragMetDC: sharedType("TotaalBedragMetDC", [
    one("TotaalBedrag", type.TotaalBedrag),
    one("DebetCredit", type.DebetCredit),
  ]),
  VerkorteNaam: sharedType("VerkorteNaam", [
    one("Geslachtsnaam", surname),
    optional("Voornamen", type.Naam),
    optional("Voorletters", type.Voorletters),
  ]),
  Verwijzer: sharedType("Verwijzer", [
    one("Type", type.TypeVerwijzer),
    optional("Naam", type.NaamVerwijzer),
    optional("ZorgverlenerCode", type.AgbCode),
  ]),
  VolledigeNaam: sharedType("VolledigeNaam", [
    one("Geslachtsnaam", surname),
    optional("Partnernaam", surname),
    optional("Voornamen", type.Naam),
    optional("Voorletters", type.Voorletters),
    one("NaamGebruik", type.NaamGebruik),
  ]),
  XsdVersie: sharedType("XsdVersie", [one("BasisschemaXsdVersie", type.Versie), one("BerichtXsdVersie", type.Versie)]),
} as const satisfies Readonly<Record<string, SharedType>>;
