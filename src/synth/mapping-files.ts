import { csvText } from "./csv-text.ts";
import { dayText } from "./day-number.ts";
import { type FileMapping, yamlOf } from "./file-mapping.ts";
import { postcodesOf, villageOf } from "./neighbourhood.ts";
import type { Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";
import { supportMappings } from "./support-mappings.ts";

const careMappings: readonly FileMapping[] = [
  {
    source: "grootboek",
    columns: {
      ...{ boekstuk: "boekstuk", boekregel: "regel", boekdatum: "boekdatum", boekmaand: "periode" },
      ...{ grootboekrekening: "rekening", taakveld: "taakveld", product: "product", batenlasten: "lasten_of_baten" },
      ...{ bedrag: "bedrag", leverancier: "relatie", soort: "soort" },
    },
    ignore: ["omschrijving"],
  },
  {
    source: "begroting",
    columns: {
      ...{ jaar: "jaar", wijziging: "wijziging", grootboekrekening: "rekening", taakveld: "taakveld" },
      ...{ product: "product", batenlasten: "lasten_of_baten", bedrag: "bedrag", datumbesluit: "vastgesteld_op" },
    },
    ignore: [],
  },
  {
    source: "betalingen",
    columns: {
      ...{ betaalnummer: "betaling", betaaldatum: "betaaldatum", leverancier: "agb", wet: "wet" },
      ...{ declaratienummer: "declaratie", bedrag: "bedrag" },
    },
    ignore: ["gedeclareerd"],
  },
  {
    source: "regionale-afrekening",
    columns: {
      ...{ regio: { value: "regio" }, jaar: "jaar", onderdeel: "product", soort: { value: "definitief" } },
      ...{ bedrag: "te_betalen", datumafrekening: "datum" },
    },
    ignore: ["eigen_kosten", "aandeel_gemeente"],
  },
  {
    source: "producten",
    columns: {
      ...{ product: "product", titel: "titel", wet: "wet", productcategorie: "categorie", bekostiging: "bekostiging" },
      ...{ bron: "bron", vanaf: "vanaf" },
    },
    ignore: [],
  },
  {
    source: "boekingsoorten",
    columns: { soort: "soort", stroom: "stroom", bron: "bron", vanaf: "vanaf" },
    ignore: [],
  },
  {
    source: "tarieven",
    columns: {
      ...{ wet: "wet", contract: "contract", perceel: "perceel", leverancier: "agb", productcategorie: "categorie" },
      ...{ productcode: "productcode", eenheid: "eenheid", tarief: "tarief", bekostiging: "bekostiging" },
      ...{ plafond: "plafond", datumstart: "ingang", datumeinde: "einde" },
    },
    ignore: ["aanbieder"],
    knownOn: "ingang",
  },
  {
    source: "eigen-bijdragen",
    columns: {
      ...{ maand: "maand", client: { bsn: "bsn" }, soort: { value: "abonnement" } },
      ...{ bedrag: "opgelegd", ontvangen: "betaald" },
    },
    ignore: [],
  },
  {
    source: "pgb",
    columns: {
      ...{ wet: "wet", toekenning: "toekenning", client: { bsn: "bsn" }, productcategorie: "categorie" },
      ...{ datumstart: "ingang", datumeinde: "einde", budget: "budget", besteed: "besteed", peildatum: "peildatum" },
    },
    ignore: ["voorziening", "budget_maand", "besteed_maand"],
  },
  {
    source: "uitkeringen",
    columns: {
      ...{ maand: "maand", uitkering: "uitkering", client: { bsn: "bsn" }, partner: { bsn: "bsn_partner" } },
      ...{ regeling: "regeling", leefvorm: "leefvorm", ingangsdatum: "ingang", einddatum: "einde" },
      ...{ redenuitstroom: "reden_einde", bedrag: "bedrag" },
    },
    ignore: [],
  },
  {
    source: "inwoners",
    columns: {
      ...{ peildatum: "peildatum", client: { bsn: "bsn" }, geboortemaand: "geboortedatum", geslacht: "geslacht" },
    },
    ignore: ["huishouden", "plaats_in_huishouden", "straat", "woonplaats", "buurtcode", "buurt", "ingeschreven_sinds"],
    address: true,
  },
  {
    source: "gebieden",
    columns: { buurt: "buurtcode", dorp: "dorp", vanaf: "vanaf" },
    ignore: [],
  },
  {
    source: "toegang",
    columns: {
      ...{ melding: "melding", wet: "wet", client: { bsn: "bsn" }, datummelding: "gemeld_op", verwijzer: "verwijzer" },
      ...{ datumonderzoek: "onderzocht_op", datumaanvraag: "aangevraagd_op", datumbesluit: "besloten_op" },
      uitkomst: "uitkomst",
    },
    ignore: ["voorziening", "start_zorg", "leveringsvorm"],
  },
];

/** Writes a mapping file for each file that is no message, and the list of postcodes with their neighbourhood that residents need. */
export async function writeMappings(run: Run, sink: Sink): Promise<void> {
  for (const mapping of [...careMappings, ...supportMappings])
    await sink.write(`mapping/${mapping.source}.yaml`, yamlOf(run.place.code, mapping));
  const rows = run.neighbourhoods.flatMap((one) => postcodesOf(one).map((postcode) => [postcode, one.code.slice(2)]));
  const villages = run.neighbourhoods.map(({ code }, at) => [code, villageOf(run.place, at), dayText(run.first)]);
  await sink.write("gebieden.csv", csvText([["buurtcode", "dorp", "vanaf"], ...villages]));
  await sink.write("postcodes.csv", csvText([["PC6", "buurt"], ...rows]));
}
