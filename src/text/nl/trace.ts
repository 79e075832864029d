import { counted, wholeNumber } from "../counted.ts";

/** A number with what it counts; of one thing in the singular. */
const units =
  (one: string, many: string) =>
  ({ number, isOne }: { readonly number: string; readonly isOne: boolean }): string =>
    `${number} ${isOne ? one : many}`;

/** What the lines behind a number are called, on the page and on the command line. */
export const trace = {
  "trace.summary": ({
    value,
    total,
    files,
    shown,
    isSum,
  }: {
    readonly value: string;
    readonly total: number;
    readonly files: number;
    readonly shown: number;
    readonly isSum: boolean;
  }) =>
    `${isSum ? "De som" : "Het aantal"} is ${value}, geteld uit ${counted(total, "regel", "regels")} in ${counted(files, "bestand", "bestanden")}.${
      shown < total ? ` Hier staan de eerste ${wholeNumber(shown)}.` : ""
    }`,
  "trace.title": ({ table }: { readonly table: string }) => `Bron: ${table}`,
  "trace.line": ({ line }: { readonly line: number }) => `regel ${line}`,
  "trace.unit": ({ unit }: { readonly unit: number }) => `Telt mee als nummer ${unit}.`,
  "trace.amount": ({ amount }: { readonly amount: string }) => `Telt mee voor ${amount}.`,
  "trace.decides": "Bepaalt of een andere regel meetelt.",
  "trace.units.dagen": units("dag", "dagen"),
  "trace.units.eenheden": units("eenheid", "eenheden"),
  "trace.units.fte": units("fte", "fte"),
  "trace.units.keren": units("keer", "keren"),
  "trace.units.personen": units("persoon", "personen"),
  "trace.units.regels": units("regel", "regels"),
  "trace.units.uren": units("uur", "uren"),
  "trace.units.werkdagen": units("werkdag", "werkdagen"),
  "cli.usage.trace": `Gebruik: sluitend trace --lake MAP --indicator NAAM --month MAAND --purpose TEKST [opties]
         sluitend trace --lake MAP --product PRODUCT --stage STAP --month MAAND --purpose TEKST [opties]

Noemt de regels van de geleverde bestanden waaruit een getal is geteld, en telt ze na. Van een cliënt staat er niets bij dan de
plaats in het bestand. Wat u bekijkt en waarvoor, komt in inzage.jsonl in het lake.

  --lake MAP         map van het lake
  --indicator NAAM   indicator van de monitor; sluitend monitor --list noemt ze
  --where WAARDEN    waarvan: wet=wmo,categorie=35; wat u niet noemt, is het totaal
  --product PRODUCT  in plaats van een indicator: een product van de aansluiting
  --stage STAP       toegewezen, gedeclareerd, goedgekeurd, betaald of geboekt
  --month MAAND      maand of jaar van het getal: JJJJ-MM of JJJJ
  --gemeente CODE    gemeente, vier cijfers; standaard de eerste van het lake
  --as-of DAG        peildatum, JJJJ-MM-DD; standaard alles wat bekend is
  --gap DAGEN        zoveel dagen breken een traject nog niet; standaard 30
  --most AANTAL      zoveel regels hoogstens; standaard 1000. Alle regels worden geteld
  --purpose TEKST    waarvoor u de regels nodig heeft; verplicht
  --to VORM          csv of json; standaard csv
  -o BESTAND         waar het antwoord komt
`,
};
