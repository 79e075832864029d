import { column, defineTable, optional } from "../table.ts";

const wet = column.text("wmo of jeugdwet");
const berichtcode = column.text("301 tot en met 325, drie cijfers");
const identificatie = column.text("identificatie van het bericht, uniek per afzender");

/** Every message that was taken in: what the state of the message traffic is read from. */
export const bericht = defineTable({
  name: "bericht",
  about: "Berichten die zijn ingelezen",
  columns: {
    wet,
    berichtcode,
    identificatie,
    afzender: column.text("gemeentecode of AGB-code"),
    ontvanger: column.text("gemeentecode of AGB-code"),
    dagtekening: column.date("dag van het bericht"),
    versie: column.text("release, bijvoorbeeld 3.2"),
  },
  key: ["wet", "berichtcode", "afzender", "identificatie"],
});

/** What a return message (302, 306, 308, 316, 318, 320) says of one part of the message that it answers; approved parts have code 0200. */
export const retour = defineTable({
  name: "retour",
  about: "Retourcodes op berichten (302, 306, 308, 316, 318, 320)",
  columns: {
    wet,
    berichtcode,
    identificatie,
    leverancier: column.text("AGB-code van de aanbieder, acht cijfers", "LEVERANCIER.AGBCODE"),
    dagtekening: column.date("dag van het bericht waarop dit het antwoord is"),
    dagtekeningretour: column.date("dag van het retourbericht"),
    volgnummer: column.integer("plaats van de code in het bericht"),
    onderdeel: column.text("berichtklasse waarbij de code staat, bijvoorbeeld ToegewezenProduct"),
    retourcode: column.text("code van lijst WJ001"),
    client: optional.text("pseudoniem van de cliënt", "CLIENT.CODE"),
    toewijzingnummer: optional.integer("toewijzing waarover het gaat", "TOEWIJZING.TOEWIJZINGNUMMER"),
    referentieaanbieder: optional.text("referentie van de aanbieder"),
  },
  key: ["wet", "berichtcode", "leverancier", "identificatie", "volgnummer"],
  isMarked: true,
});

/** What the messages say of a client. Names and addresses stay out. */
export const client = defineTable({
  name: "client",
  about: "Cliënten, zoals het laatste bericht hen noemt",
  ggm: "CLIENT",
  columns: {
    client: column.text("pseudoniem van de cliënt", "CLIENT.CODE"),
    geboortemaand: optional.month("maand van geboorte; leeg als die niet bekend is", "NATUURLIJKPERSOON.DATUMGEBOORTE"),
    geslacht: optional.text("code van lijst COD046", "NATUURLIJKPERSOON.GESLACHTSAANDUIDING"),
  },
  key: ["client"],
  isMarked: true,
});
