import { csvText } from "./csv-text.ts";
import { dayText } from "./day-number.ts";
import { postcodesOf, villageOf } from "./neighbourhood.ts";
import type { Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";

/** How a file of the municipality becomes rows of the lake: which column is which, and which columns stay out. */
interface FileMapping {
  readonly source: string;
  /** Columns of the lake with the column of the file, or a fixed value. */
  readonly columns: Readonly<Record<string, string | { readonly value: string } | { readonly bsn: string }>>;
  readonly ignore: readonly string[];
  readonly address?: boolean;
  /** The column with the day on which a row became known. */
  readonly knownOn?: string;
}

const mappings: readonly FileMapping[] = [
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
      ...{ datumstart: "ingang", datumeinde: "einde" },
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
      ...{ datumbesluit: "besloten_op", uitkomst: "uitkomst" },
    },
    ignore: ["voorziening", "start_zorg", "leveringsvorm"],
  },
];

/** Writes a mapping file for each file that is no message, and the list of postcodes with their neighbourhood that residents need. */
export async function writeMappings(run: Run, sink: Sink): Promise<void> {
  for (const mapping of mappings) await sink.write(`mapping/${mapping.source}.yaml`, yamlOf(run.place.code, mapping));
  const rows = run.neighbourhoods.flatMap((one) => postcodesOf(one).map((postcode) => [postcode, one.code.slice(2)]));
  const villages = run.neighbourhoods.map(({ code }, at) => [code, villageOf(at), dayText(run.first)]);
  await sink.write("gebieden.csv", csvText([["buurtcode", "dorp", "vanaf"], ...villages]));
  await sink.write("postcodes.csv", csvText([["PC6", "buurt"], ...rows]));
}

function yamlOf(municipality: string, { source, columns, ignore, address, knownOn }: FileMapping): string {
  const lines = Object.entries(columns).map(([name, from]) => {
    if (typeof from === "string") return `  ${name}: ${from}`;
    return "value" in from ? `  ${name}: { value: ${from.value} }` : `  ${name}: { from: ${from.bsn}, person: bsn }`;
  });
  return [
    ...[
      `source: ${source}`,
      `municipality: "${municipality}"`,
      "numbers: dutch",
      "file:",
      '  delimiter: ";"',
      "columns:",
    ],
    ...lines,
    ...(knownOn === undefined ? [] : [`known_on: ${knownOn}`]),
    ...(address ? ["address:", "  postcode: postcode", "  number: huisnummer"] : []),
    ...(ignore.length === 0 ? [] : ["ignore:", ...ignore.map((name) => `  - ${name}`)]),
    "",
  ].join("\n");
}
