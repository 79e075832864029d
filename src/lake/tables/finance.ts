import { column, defineTable, optional } from "../table.ts";

const taakveld = optional.text("taakveld van Iv3, zoals de bron het schrijft", "TAAKVELD.TAAKVELDCODE");
const product = optional.text("product van de gemeente", "PRODUCT.NUMMER");
const grootboekrekening = column.text("rekening", "HOOFDREKENING.NUMMER");
const kostenplaats = optional.text("kostenplaats", "KOSTENPLAATS.NAAM");
const batenlasten = column.text("baten of lasten", "BEGROTINGREGEL.BATENLASTEN");

/** Bookings in the ledger. Costs and income both positive in their own column of `batenlasten`; a reversal is negative. */
export const grootboekmutatie = defineTable({
  name: "grootboekmutatie",
  about: "Boekingen in het grootboek",
  columns: {
    boekstuk: column.text("nummer van het boekstuk"),
    boekregel: column.text("regel binnen het boekstuk"),
    boekdatum: column.date("dag van de boeking"),
    boekmaand: column.month("maand waarop de boeking drukt"),
    grootboekrekening,
    kostenplaats,
    taakveld,
    product,
    batenlasten,
    bedrag: column.money("bedrag; een storting of correctie terug is negatief"),
    leverancier: optional.text(
      "aanbieder: AGB-code of nummer van de crediteur, nooit een naam",
      "LEVERANCIER.LEVERANCIERSCODE",
    ),
    soort: optional.text("bijvoorbeeld factuur, memoriaal, nog te betalen"),
  },
  key: ["boekstuk", "boekregel"],
});

/** Budgets, each change apart. */
export const begrotingregel = defineTable({
  name: "begrotingregel",
  about: "Begroting en begrotingswijzigingen",
  ggm: "BEGROTINGREGEL",
  columns: {
    jaar: column.integer("begrotingsjaar"),
    wijziging: column.text("primitief, of het nummer van de wijziging", "BEGROTINGREGEL.SOORTREGEL"),
    grootboekrekening,
    kostenplaats,
    taakveld,
    product,
    batenlasten,
    bedrag: column.money("bedrag van de begroting, of van de wijziging alleen", "BEGROTINGREGEL.BEDRAG"),
    datumbesluit: optional.date("dag van het besluit"),
  },
  key: ["jaar", "wijziging", "grootboekrekening", "kostenplaats", "product", "batenlasten"],
});

/** Payments to providers. */
export const betaling = defineTable({
  name: "betaling",
  about: "Betalingen aan aanbieders",
  columns: {
    betaalnummer: column.text("nummer van de betaling of van de regel in de betaalopdracht"),
    betaaldatum: column.date("dag van betaling"),
    leverancier: column.text("AGB-code van de aanbieder", "LEVERANCIER.AGBCODE"),
    wet: optional.text("wmo of jeugdwet"),
    declaratienummer: optional.text("declaratie die wordt betaald"),
    maand: optional.month("maand van de zorg"),
    productcategorie: optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
    productcode: optional.text("productcode van het contract", "VOORZIENING.PRODUCTCODE"),
    bedrag: column.money("betaald bedrag; een terugontvangst is negatief"),
  },
  key: ["betaalnummer"],
});

/** What a provider says over a year that it has delivered, with its auditor. */
export const productieverantwoording = defineTable({
  name: "productieverantwoording",
  about: "Productieverantwoording van aanbieders over een jaar",
  columns: {
    jaar: column.integer("jaar van de zorg"),
    leverancier: column.text("AGB-code van de aanbieder", "LEVERANCIER.AGBCODE"),
    wet: column.text("wmo of jeugdwet"),
    productcategorie: optional.text("code van lijst WMO020 of JZ020", "VOORZIENINGSOORT.PRODUCTCATEGORIECODE"),
    productcode: column.text("productcode van het contract, of totaal", "VOORZIENING.PRODUCTCODE"),
    omvang: optional.decimal("geleverd volume"),
    eenheid: optional.text("code van lijst WJ756"),
    bedrag: column.money("verantwoord bedrag"),
    onzeker: optional.money("deel waarover de accountant geen zekerheid geeft"),
    goedgekeurd: optional.text("oordeel van de accountant"),
  },
  key: ["jaar", "leverancier", "wet", "productcode"],
});

/** What the region bills its municipalities: youth care with stay, beschermd wonen. */
export const regionaleAfrekening = defineTable({
  name: "regionale_afrekening",
  about: "Afrekeningen van de regio",
  columns: {
    regio: column.text("samenwerkingsverband"),
    jaar: column.integer("jaar waarover wordt afgerekend"),
    onderdeel: column.text("product of regeling"),
    soort: column.text("voorschot, tussentijds of definitief"),
    sleutel: optional.text("verdeelsleutel"),
    aandeel: optional.decimal("aandeel van de gemeente, in procenten"),
    bedrag: column.money("te betalen bedrag; terug te ontvangen is negatief"),
    datumafrekening: optional.date("dag van de afrekening"),
  },
  key: ["regio", "jaar", "onderdeel", "soort"],
});

/** What counts as the costs of carrying out, by which definition: a list of the municipality, for no source says it of every booking. */
export const uitvoeringskost = defineTable({
  name: "uitvoeringskost",
  about: "Wat als uitvoeringskosten telt: rekeningen, taakvelden en producten, per definitie",
  columns: {
    definitie: column.text("berenschot, of eigen voor een definitie van de gemeente zelf"),
    soort: column.text("grootboekrekening, taakveld of product"),
    code: column.text("de rekening, het taakveld of het product, geschreven zoals in het grootboek"),
    reden: optional.text("waarom het meetelt, in woorden over de rekening en nooit over een persoon"),
  },
  key: ["definitie", "soort", "code"],
});
