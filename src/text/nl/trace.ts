import { counted } from "../counted.ts";

/** What the lines behind a number are called, on the page and on the command line. */
export const trace = {
  "trace.summary": ({
    value,
    total,
    files,
    shown,
    isSum,
  }: {
    readonly value: number;
    readonly total: number;
    readonly files: number;
    readonly shown: number;
    readonly isSum: boolean;
  }) =>
    `${isSum ? "De som" : "Het aantal"} is ${value}${isSum ? " (bedragen in eurocenten)" : ""}, geteld uit ${counted(total, "regel", "regels")} in ${counted(files, "bestand", "bestanden")}.${
      shown < total ? ` Hier staan de eerste ${shown}.` : ""
    }`,
  "trace.title": ({ table }: { readonly table: string }) => `Bron: ${table}`,
  "trace.line": ({ line }: { readonly line: number }) => `regel ${line}`,
  "trace.unit": ({ unit }: { readonly unit: number }) => `Telt mee als nummer ${unit}.`,
  "trace.amount": ({ amount }: { readonly amount: number }) =>
    amount === 0 ? "Bepaalt of een andere regel meetelt." : `Telt mee voor ${amount}.`,
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
