import type { FileMapping } from "./file-mapping.ts";
import { positiveAnswers } from "./survey.ts";

/** The mappings of work, poverty, debts, what clients say, and what the municipality keeps of its own work. */
export const supportMappings: readonly FileMapping[] = [
  {
    source: "reintegratie",
    columns: {
      ...{ voorziening: "nummer", client: { bsn: "bsn" }, soort: "voorziening", leverancier: "uitvoerder" },
      ...{ datumstart: "begin", datumeinde: "einde" },
      redeneinde: {
        from: "resultaat",
        values: { "naar werk": "werk", afgerond: "voltooid", gestopt: "uitval", overig: "anders" },
      },
    },
    ignore: [],
  },
  {
    source: "bijzondere-bijstand",
    columns: {
      ...{ toekenning: "toekenning", client: { bsn: "bsn" }, kostensoort: "kostensoort", vorm: "vorm" },
      ...{ datumaanvraag: "aangevraagd_op", datumtoekenning: "besloten_op", bedrag: "bedrag" },
    },
    ignore: [],
  },
  {
    source: "minimaregelingen",
    columns: {
      ...{ gebruik: "nummer", regeling: "regeling", client: { bsn: "bsn" }, jaar: "jaar" },
      ...{ datumtoekenning: "toegekend_op", bedrag: "bedrag" },
    },
    ignore: [],
  },
  {
    source: "doelgroepen",
    columns: { jaar: "jaar", regeling: "regeling", bron: "bron", brondatum: "datum", personen: "personen" },
    ignore: [],
  },
  {
    source: "schuldhulp",
    columns: {
      ...{ traject: "traject", client: { bsn: "bsn" }, datumaanmelding: "aangemeld_op", bedreigend: "bedreigend" },
      ...{ datumgesprek: "eerste_gesprek", datumbesluit: "besloten_op", datumstart: "begin", datumeinde: "einde" },
      ...{ soort: "oplossing", schuldbedrag: "schuld" },
      redenuitstroom: {
        from: "uitstroom",
        values: { GESLAAGD: "geslaagd", UITVAL: "uitval", INGETROKKEN: "anders", AFGEWEZEN: "anders" },
      },
    },
    ignore: [],
  },
  {
    source: "bezwaren",
    columns: {
      ...{ zaak: "zaak", soort: "soort", wet: "wet", onderwerp: "onderwerp", leverancier: "agb" },
      ...{ datumontvangst: "ontvangen_op", uiterlijk: "uiterlijk", datumafhandeling: "afgehandeld_op" },
      uitkomst: "uitkomst",
    },
    ignore: [],
  },
  {
    source: "enquetes",
    columns: {
      ...{ enquete: "onderzoek", jaar: "jaar", respondent: "vragenlijst", wet: "wet", vraag: "vraag" },
      ...{ antwoord: "antwoord", leverancier: "agb", positief: { from: "antwoord", values: positiveAnswers } },
    },
    ignore: [],
    knownOn: "opgeleverd_op",
  },
  {
    source: "taaknormen",
    columns: {
      ...{ jaar: "jaar", taak: "taak", wet: "wet", telling: "telt", aantal: "keer", normtijd: "uren" },
      uren_per_fte: "uren_per_fte",
    },
    ignore: [],
    knownOn: "vastgesteld_op",
  },
  {
    source: "uitvoeringskosten",
    columns: { definitie: "definitie", soort: "soort", code: "code", reden: "reden" },
    ignore: [],
    knownOn: "vanaf",
  },
];
