import { column, defineTable, optional } from "../table.ts";

const wet = column.text("wmo of jeugdwet", "BESCHIKTE_VOORZIENING.WET");
const client = column.text("pseudoniem van de cliënt", "CLIENT.CODE");
const leverancier = column.text("AGB-code van de aanbieder, acht cijfers", "LEVERANCIER.AGBCODE");
const productcategorie = optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE");
const productcode = optional.text("productcode van het contract", "VOORZIENING.PRODUCTCODE");
const toewijzingnummer = optional.integer("leeg bij taakgericht werken", "TOEWIJZING.TOEWIJZINGNUMMER");
const statusaanlevering = column.text("1 eerste aanlevering, 3 verwijderen (lijst COD467)");
const bericht = column.text("identificatie van het bericht");

/**
 * Starts of care (305). A row of status 3 withdraws the one of status 1 with the same key; a correction is a 3 and a new 1. Of one day
 * nobody knows which came first: on a start that stood they are a correction, and otherwise what began that day was taken back.
 */
export const leveringStart = defineTable({
  name: "levering_start",
  about: "Begin van de zorg (bericht 305)",
  ggm: "LEVERING",
  columns: {
    wet,
    client,
    leverancier,
    toewijzingnummer,
    productcategorie,
    productcode,
    datumingangtoewijzing: optional.date("ingang van de toewijzing", "TOEWIJZING.DATUMSTARTTOEWIJZING"),
    datumstart: column.date("eerste dag van de zorg", "LEVERING.DATUMSTART"),
    statusaanlevering,
    volgnummer: column.integer("plaats in het bericht: een 3 gaat voor de 1 die haar vervangt"),
    bericht,
  },
  key: ["wet", "leverancier", "client", "toewijzingnummer", "productcategorie", "productcode", "datumstart"],
  thenBy: ["volgnummer"],
  withdrawnBy: { column: "statusaanlevering", value: "3" },
  countedBy: "bericht",
  isMarked: true,
});

/** Ends of care (307), withdrawn as starts are. */
export const leveringStop = defineTable({
  name: "levering_stop",
  about: "Einde van de zorg (bericht 307), ook een tijdelijk einde",
  ggm: "LEVERING",
  columns: {
    wet,
    client,
    leverancier,
    toewijzingnummer,
    productcategorie,
    productcode,
    datumingangtoewijzing: optional.date("ingang van de toewijzing", "TOEWIJZING.DATUMSTARTTOEWIJZING"),
    datumstart: column.date("eerste dag van de zorg", "LEVERING.DATUMSTART"),
    datumstop: column.date("laatste dag van de zorg", "LEVERING.DATUMSTOP"),
    stopreden: column.text("code van lijst WMO588 of JZ588: zij verschillen per wet", "LEVERING.STOPREDEN"),
    statusaanlevering,
    volgnummer: column.integer("plaats in het bericht: een 3 gaat voor de 1 die haar vervangt"),
    bericht,
  },
  key: [
    "wet",
    "leverancier",
    "client",
    "toewijzingnummer",
    "productcategorie",
    "productcode",
    "datumstart",
    "datumstop",
  ],
  thenBy: ["volgnummer"],
  withdrawnBy: { column: "statusaanlevering", value: "3" },
  countedBy: "bericht",
  isMarked: true,
});
