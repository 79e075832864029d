import { column, defineTable, optional } from "../table.ts";

/** Public statistics, one row a number; every vintage stays, and the newest publication leads. */
export const statistiek = defineTable({
  name: "statistiek",
  about: "Openbare statistiek van het CBS (StatLine), elke uitgave",
  columns: {
    bron: column.text("cbs"),
    tabel: column.text("nummer van de tabel, bijvoorbeeld 85098NED"),
    api: column.text("v3 of v4: de codes van onderwerpen verschillen"),
    onderwerp: column.text("code van het onderwerp; zij kan per uitgave van een tabel veranderen"),
    onderwerpnaam: column.text("naam van het onderwerp"),
    eenheid: optional.text("eenheid, zoals de bron die schrijft: aantal, x 1 000"),
    regio: optional.text("code van het gebied, zonder spaties erachter: GM0361, NL01"),
    regionaam: optional.text("naam van het gebied"),
    periode: column.text("code van de periode: 2024JJ00, 2024KW01, 2024MM05"),
    periodesoort: column.text("jaar, halfjaar, kwartaal, maand, week of bijzonder"),
    status: column.text("voorlopig, nader voorlopig of definitief"),
    uitsplitsing: optional.text("de andere indelingen met hun code: Geslacht=T001038; Leeftijd=10000"),
    uitsplitsingnaam: optional.text("dezelfde in woorden"),
    waarde: optional.decimal("het getal; leeg als het er niet is"),
    tekst: optional.text("de waarde van een onderwerp dat geen getal is"),
    ontbreekt: optional.text("waarom er geen waarde is: geheim, onmogelijk, ontbreekt of onbekend"),
  },
  key: ["bron", "tabel", "api", "onderwerp", "regio", "periode", "uitsplitsing"],
});
