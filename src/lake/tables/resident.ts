import { column, defineTable, optional } from "../table.ts";

const client = column.text("pseudoniem van de persoon", "CLIENT.CODE");

/** An extract of the register. The address makes the household and the neighbourhood, and is dropped at the door. */
export const inwoner = defineTable({
  name: "inwoner",
  about: "Inwoners uit de basisregistratie op een peildatum, zonder naam en adres",
  ggm: "INGESCHREVENPERSOON",
  columns: {
    peildatum: column.date("dag van de stand"),
    client,
    huishouden: column.text("pseudoniem van het huishouden"),
    geboortemaand: column.month("maand van geboorte", "NATUURLIJKPERSOON.DATUMGEBOORTE"),
    geslacht: optional.text("code van de bron", "NATUURLIJKPERSOON.GESLACHTSAANDUIDING"),
    buurt: optional.text("CBS-code van de buurt (BU…); leeg als het adres niet in de lijst staat"),
  },
  key: ["peildatum", "client"],
  ends: { column: "peildatum" },
});

/** Reports at the access and what came of them. */
export const melding = defineTable({
  name: "melding",
  about: "Meldingen en onderzoeken bij de toegang, met hun termijnen",
  columns: {
    melding: column.text("nummer van de melding"),
    wet: column.text("wmo, jeugdwet, participatiewet of wgs"),
    client,
    datummelding: column.date("dag van de melding"),
    verwijzer: optional.text("wie verwees, als code"),
    datumonderzoek: optional.date("dag van het verslag van het onderzoek"),
    datumaanvraag: optional.date("dag van de aanvraag"),
    datumbesluit: optional.date("dag van het besluit", "BESCHIKKING.DATUMAFGIFTE"),
    uitkomst: optional.text("bijvoorbeeld toegekend, afgewezen, voorliggend, ingetrokken"),
    normtijd: optional.decimal("normtijd in uren"),
    bestedetijd: optional.decimal("bestede tijd in uren"),
    team: optional.text("team dat behandelt, nooit een naam"),
  },
  key: ["melding"],
  ends: { column: "datumbesluit" },
});

/** Objections and complaints. */
export const bezwaar = defineTable({
  name: "bezwaar",
  about: "Bezwaren en klachten",
  columns: {
    zaak: column.text("nummer van de zaak"),
    soort: column.text("bezwaar, beroep of klacht"),
    wet: column.text("wmo, jeugdwet, participatiewet of wgs"),
    onderwerp: optional.text("onderwerp, als code"),
    leverancier: optional.text("AGB-code van de aanbieder", "LEVERANCIER.AGBCODE"),
    datumontvangst: column.date("dag van ontvangst"),
    datumafhandeling: optional.date("dag van afhandeling"),
    uiterlijk: optional.date("laatste dag om te beslissen; leeg als de bron die niet heeft"),
    uitkomst: optional.text("bijvoorbeeld gegrond, ongegrond, ingetrokken"),
  },
  key: ["zaak"],
  ends: { column: "datumafhandeling" },
});

/** Answers to surveys, a row an answer. */
export const enqueteantwoord = defineTable({
  name: "enqueteantwoord",
  about: "Antwoorden op enquêtes, bijvoorbeeld cliëntervaring",
  columns: {
    enquete: column.text("naam van de enquête"),
    jaar: column.integer("jaar van de enquête"),
    respondent: column.text("nummer van de vragenlijst, nooit een BSN"),
    vraag: column.text("nummer van de vraag"),
    antwoord: column.text("gekozen antwoord, als code of getal; geen open tekst"),
    wet: optional.text("wmo, jeugdwet, participatiewet of wgs"),
    groep: optional.text("groep waarin de respondent valt"),
    leverancier: optional.text("AGB-code van de aanbieder over wie het gaat", "LEVERANCIER.AGBCODE"),
    positief: optional.boolean("of de gemeente dit antwoord positief noemt; leeg bij geen mening"),
  },
  key: ["enquete", "jaar", "respondent", "vraag"],
});

/** How long a task at the access takes and how often it is done: the model of staffing that the municipality owns. */
export const taaknorm = defineTable({
  name: "taaknorm",
  about: "Taken bij de toegang met hun normtijd: waaruit de benodigde formatie volgt",
  columns: {
    jaar: column.integer("jaar waarvoor de norm geldt"),
    taak: column.text("taak, bijvoorbeeld onderzoek Wmo"),
    wet: optional.text("wmo, jeugdwet, participatiewet of wgs; leeg als de taak bij geen wet hoort"),
    telling: column.text("wat telt: melding, besluit of vast"),
    aantal: optional.decimal("keren per jaar, bij telling vast"),
    normtijd: column.decimal("uren per keer"),
    uren_per_fte: column.decimal("uren per jaar waarin een voltijder aan taken werkt"),
  },
  key: ["jaar", "taak"],
});

/** Trajectories of care as national or regional exports name them, enriched: our own come from the messages. */
export const zorgtraject = defineTable({
  name: "zorgtraject",
  about: "Zorgtrajecten uit een landelijke of regionale uitvoer (ketendata)",
  columns: {
    traject: column.text("identificatie van het zorgtraject"),
    wet: column.text("wmo of jeugdwet"),
    client,
    leverancier: column.text("AGB-code van de aanbieder", "LEVERANCIER.AGBCODE"),
    toewijzingnummer: optional.integer("nummer van de toewijzing", "TOEWIJZING.TOEWIJZINGNUMMER"),
    productcategorie: optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
    productcode: optional.text("productcode", "VOORZIENING.PRODUCTCODE"),
    status: optional.text("status van het traject"),
    soortverwijzer: optional.text("code van lijst COD327", "VERZOEK_OM_TOEWIJZING.SOORTVERWIJZER"),
    datumverzoek: optional.date("dag van het verzoek"),
    datumtoewijzing: optional.date("dag van de toewijzing", "TOEWIJZING.DATUMTOEWIJZING"),
    datumstart: optional.date("eerste dag van de zorg", "LEVERING.DATUMSTART"),
    datumstop: optional.date("laatste dag van de zorg", "LEVERING.DATUMSTOP"),
    wachttijd: optional.integer("dagen van verzoek tot start"),
    doorlooptijd: optional.integer("dagen van start tot einde"),
    gedeclareerd: optional.money("gedeclareerd bedrag"),
  },
  key: ["traject", "leverancier", "productcode"],
  ends: { column: "datumstop" },
});
