import { column, defineTable, optional } from "../table.ts";

const wet = column.text("wmo of jeugdwet", "VOORZIENING.WET");
const client = column.text("pseudoniem van de cliënt", "CLIENT.CODE");
const leverancier = column.text("AGB-code van de aanbieder, acht cijfers", "LEVERANCIER.AGBCODE");
const declaratienummer = column.text("nummer van de declaratie, uniek per aanbieder");
const bericht = column.text("identificatie van het bericht");

/** What a line of a declaration says, in the declaration and in the answer to it. */
const line = {
  wet,
  leverancier,
  declaratienummer,
  referentienummer: column.text("nummer van de regel, uniek per aanbieder", "DECLARATIEREGEL.CODE"),
  vorigreferentienummer: optional.text("bij een credit: de regel die zij terugneemt"),
  client,
  toewijzingnummer: column.integer("toewijzing waarop wordt gedeclareerd", "TOEWIJZING.TOEWIJZINGNUMMER"),
  productcategorie: column.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
  productcode: column.text("productcode van het contract", "VOORZIENING.PRODUCTCODE"),
  datumstart: column.date("eerste dag van de productperiode", "DECLARATIEREGEL.DATUMSTART"),
  datumeinde: column.date("laatste dag van de productperiode", "DECLARATIEREGEL.DATUMEINDE"),
  omvang: column.integer("geleverd volume; bij eenheid 83 eurocenten", "LEVERING.OMVANG"),
  eenheid: column.text("code van lijst WJ756", "LEVERING.EENHEID"),
  tarief: optional.money("tarief per eenheid; leeg bij eenheid 83", "TARIEF.BEDRAG"),
  bedrag: column.money("ingediend bedrag, bij een credit negatief", "DECLARATIEREGEL.BEDRAG"),
} as const;

/** Declarations (323): the head. */
export const declaratie = defineTable({
  name: "declaratie",
  about: "Declaraties (bericht 323), het geheel",
  ggm: "DECLARATIE",
  columns: {
    wet,
    leverancier,
    declaratienummer,
    maand: column.month("kalendermaand waarover wordt gedeclareerd"),
    datumdeclaratie: column.date("dagtekening van de declaratie", "DECLARATIE.DATUMDECLARATIE"),
    declaratiebedrag: column.money("totaal ingediend, bij een credit negatief", "DECLARATIE.DECLARATIEBEDRAG"),
    bericht,
  },
  key: ["wet", "leverancier", "declaratienummer"],
});

/** Lines of declarations (323). Credits have a negative amount, so that a net amount is a plain sum. */
export const declaratieregel = defineTable({
  name: "declaratieregel",
  about: "Regels van declaraties (bericht 323)",
  ggm: "DECLARATIEREGEL",
  columns: { ...line, bericht },
  key: ["wet", "leverancier", "referentienummer"],
});

/** Answers to declarations (325): the head. What was not rejected is approved. */
export const declaratieantwoord = defineTable({
  name: "declaratieantwoord",
  about: "Antwoorden op declaraties (bericht 325), het geheel",
  columns: {
    wet,
    leverancier,
    declaratienummer,
    ingediendbedrag: column.money("totaal ingediend"),
    toegekendbedrag: column.money("totaal toegekend"),
    retourcodes: optional.text("codes van lijst WJ001, met spaties"),
    datumantwoord: column.date("dagtekening van het bericht"),
    bericht,
  },
  key: ["wet", "leverancier", "declaratienummer"],
});

/** Rejected lines (325), with the reasons. */
export const declaratieregelAntwoord = defineTable({
  name: "declaratieregel_antwoord",
  about: "Afgekeurde regels van declaraties (bericht 325)",
  columns: { ...line, retourcodes: optional.text("codes van lijst WJ001, met spaties"), bericht },
  key: ["wet", "leverancier", "declaratienummer", "referentienummer"],
});
