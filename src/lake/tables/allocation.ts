import { column, defineTable, optional } from "../table.ts";

const wet = column.text("wmo of jeugdwet", "TOEWIJZING.WET");
const client = column.text("pseudoniem van de cliënt", "CLIENT.CODE");
const leverancier = column.text("AGB-code van de aanbieder, acht cijfers", "LEVERANCIER.AGBCODE");
const productcategorie = optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE");
const productcode = optional.text("productcode van het contract", "VOORZIENING.PRODUCTCODE");
const bericht = column.text("identificatie van het bericht");

/** Allocations (301): every version that was sent. Newest `datumtoewijzing` and `tijdtoewijzing` lead (OP033); reason 13 was never sent. */
export const toewijzing = defineTable({
  name: "toewijzing",
  about: "Toewijzingen van zorg aan een aanbieder (bericht 301), elke versie",
  ggm: "TOEWIJZING",
  columns: {
    wet,
    toewijzingnummer: column.integer("nummer, uniek per gemeente en wet", "TOEWIJZING.TOEWIJZINGNUMMER"),
    client,
    leverancier,
    referentieaanbieder: optional.text("referentie van de aanbieder", "VERZOEK_OM_TOEWIJZING.REFERENTIEAANBIEDER"),
    productcategorie,
    productcode,
    datumtoewijzing: column.date("dag van deze versie", "TOEWIJZING.DATUMTOEWIJZING"),
    tijdtoewijzing: optional.text("tijd van deze versie, 13:45:00"),
    datumstarttoewijzing: column.date("eerste dag", "TOEWIJZING.DATUMSTARTTOEWIJZING"),
    datumeindetoewijzing: optional.date("laatste dag; leeg als die er niet is", "TOEWIJZING.DATUMEINDETOEWIJZING"),
    redenwijziging: optional.text("code van lijst WMO002 of JZ002", "TOEWIJZING.REDENWIJZIGING"),
    omvang: optional.integer("volume; bij eenheid 83 eurocenten", "TOEWIJZING.OMVANG"),
    eenheid: optional.text("code van lijst WJ756", "TOEWIJZING.EENHEID"),
    frequentie: optional.text("code van lijst WMO757", "TOEWIJZING.FREQUENTIE"),
    budget: optional.money("budget van een aspecifieke of generieke toewijzing"),
    bericht,
  },
  key: ["wet", "toewijzingnummer"],
  ends: { column: "datumeindetoewijzing", isOpen: true },
  newerBy: ["datumtoewijzing", "tijdtoewijzing"],
  withdrawnBy: { column: "redenwijziging", value: "13" },
  isMarked: true,
});

/** Requests for an allocation (315), with the referrer. */
export const verzoekOmToewijzing = defineTable({
  name: "verzoek_om_toewijzing",
  about: "Verzoeken om toewijzing (bericht 315), met de verwijzer",
  ggm: "VERZOEK_OM_TOEWIJZING",
  columns: {
    wet,
    client,
    leverancier,
    referentieaanbieder: column.text("referentie van de aanbieder", "VERZOEK_OM_TOEWIJZING.REFERENTIEAANBIEDER"),
    productcategorie,
    productcode,
    datumingangbeschikking: optional.date("ingang van de beschikking", "VERZOEK_OM_TOEWIJZING.DATUMINGANGBESCHIKKING"),
    datumingangtoewijzing: column.date("gevraagde ingang", "VERZOEK_OM_TOEWIJZING.DATUMINGANGTOEWIJZING"),
    datumeindetoewijzing: optional.date("gevraagd einde", "VERZOEK_OM_TOEWIJZING.DATUMEINDETOEWIJZING"),
    omvang: optional.integer("gevraagd volume", "VERZOEK_OM_TOEWIJZING.VOLUME"),
    eenheid: optional.text("code van lijst WJ756", "VERZOEK_OM_TOEWIJZING.EENHEID"),
    frequentie: optional.text("code van lijst WMO757", "VERZOEK_OM_TOEWIJZING.FREQUENTIE"),
    budget: optional.money("gevraagd budget"),
    soortverwijzer: column.text("code van lijst COD327", "VERZOEK_OM_TOEWIJZING.SOORTVERWIJZER"),
    verwijzer: optional.text("zorgverlenerscode van de verwijzer; nooit een naam", "VERZOEK_OM_TOEWIJZING.VERWIJZER"),
    raamcontract: optional.text("ja of nee, als code", "VERZOEK_OM_TOEWIJZING.RAAMCONTRACT"),
    datumontvangst: column.date("dagtekening van het bericht", "VERZOEK_OM_TOEWIJZING.DATUMONTVANGST"),
    bericht,
  },
  key: ["wet", "leverancier", "client", "referentieaanbieder"],
  ends: { column: "datumeindetoewijzing" },
  isMarked: true,
});

/** Requests for a change (317), a row a product. */
export const verzoekOmWijziging = defineTable({
  name: "verzoek_om_wijziging",
  about: "Verzoeken om wijziging (bericht 317), een regel per product",
  columns: {
    wet,
    client,
    leverancier,
    referentieaanbieder: column.text("referentie van de aanbieder"),
    volgnummer: column.integer("plaats van het product in het verzoek"),
    redenverzoek: column.text("code van lijst WJ758"),
    soort: column.text("ongewijzigd, te wijzigen of nieuw"),
    toewijzingnummer: optional.integer("toewijzing waarover het gaat", "TOEWIJZING.TOEWIJZINGNUMMER"),
    productcategorie,
    productcode,
    gewensteingangsdatum: optional.date("gewenste ingang"),
    einddatum: optional.date("gewenst einde"),
    omvang: optional.integer("gewenst volume"),
    eenheid: optional.text("code van lijst WJ756"),
    frequentie: optional.text("code van lijst WMO757"),
    budget: optional.money("gewenst budget"),
    bericht,
  },
  key: ["wet", "leverancier", "client", "referentieaanbieder", "volgnummer"],
  ends: { column: "einddatum" },
  isMarked: true,
});

/** Answers to requests (319). */
export const antwoord = defineTable({
  name: "antwoord",
  about: "Antwoorden van de gemeente op een verzoek (bericht 319)",
  columns: {
    wet,
    leverancier,
    referentieaanbieder: column.text("referentie van de aanbieder"),
    verzoekantwoord: column.text("code van lijst WJ760"),
    redenafwijzing: optional.text("code van lijst WJ759"),
    woonplaatsgemeente: optional.text("gemeente volgens het woonplaatsbeginsel, vier cijfers"),
    datumantwoord: column.date("dagtekening van het bericht"),
    bericht,
  },
  // That a request is being looked into and what came of it are two answers, of which the later one does not undo the first.
  key: ["wet", "leverancier", "referentieaanbieder", "verzoekantwoord"],
  isMarked: true,
});
