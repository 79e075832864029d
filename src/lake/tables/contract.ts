import { column, defineTable, optional } from "../table.ts";

const wet = column.text("wmo of jeugdwet", "TARIEF.WET");
const leverancier = column.text("AGB-code van de aanbieder", "LEVERANCIER.AGBCODE");
const maand = column.month("maand waarover het gaat");
const client = column.text("pseudoniem van de cliënt", "CLIENT.CODE");

/** Contracts with their tariffs: a row a product, provider and term. */
export const tarief = defineTable({
  name: "tarief",
  about: "Contracten en tarieven: een regel per product, aanbieder en looptijd",
  ggm: "TARIEF",
  columns: {
    wet,
    contract: column.text("nummer van het contract", "CONTRACT.INTERNCONTRACTID"),
    perceel: optional.text("perceel van de inkoop"),
    leverancier,
    productcategorie: column.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
    productcode: column.text("productcode", "VOORZIENING.PRODUCTCODE"),
    eenheid: column.text("code van lijst WJ756", "TARIEF.EENHEID"),
    tarief: optional.money("prijs per eenheid; leeg bij lumpsum", "TARIEF.BEDRAG"),
    plafond: optional.money("hoogste bedrag per jaar"),
    bekostiging: column.text("inspanning, output, taakgericht, lumpsum, subsidie of populatie"),
    datumstart: column.date("eerste dag", "TARIEF.DATUMSTART"),
    datumeinde: optional.date("laatste dag", "TARIEF.DATUMEINDE"),
  },
  key: ["wet", "contract", "leverancier", "productcode", "datumstart"],
});

/** Own contributions: what the CAK reports of a client or of all together. */
export const eigenBijdrage = defineTable({
  name: "eigen_bijdrage",
  about: "Eigen bijdragen, zoals het CAK die opgeeft",
  ggm: "MELDING_EIGEN_BIJDRAGE",
  columns: {
    maand,
    client: optional.text("pseudoniem van de cliënt; leeg bij een totaal", "CLIENT.CODE"),
    soort: column.text("bijvoorbeeld abonnement, beschermd wonen, opvang"),
    bedrag: column.money("opgelegd bedrag"),
    ontvangen: optional.money("ontvangen bedrag"),
  },
  key: ["maand", "client", "soort"],
  ends: { column: "maand" },
});

/** Personal budgets: granted, and used up as the SVB reports. */
export const pgb = defineTable({
  name: "pgb_toekenning",
  about: "Persoonsgebonden budgetten: toegekend, en besteed volgens de SVB",
  ggm: "PGB_TOEKENNING",
  columns: {
    wet,
    toekenning: column.text("nummer van de toekenning"),
    client,
    productcategorie: optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
    datumtoekenning: optional.date("dag van toekenning", "PGB_TOEKENNING.DATUMTOEKENNING"),
    datumstart: column.date("eerste dag"),
    datumeinde: optional.date("laatste dag", "PGB_TOEKENNING.DATUMEINDE"),
    budget: column.money("toegekend budget over de looptijd", "PGB_TOEKENNING.BUDGET"),
    besteed: optional.money("besteed tot en met de peildatum", "BUDGETUITPUTTING.UITGENUTBEDRAG"),
    peildatum: optional.date("dag van de stand van het bestede bedrag", "BUDGETUITPUTTING.DATUM"),
  },
  key: ["wet", "toekenning"],
  ends: { column: "datumeinde", isOpen: true },
});
