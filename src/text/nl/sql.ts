import { counted } from "../counted.ts";

/** What `sluitend sql` says. */
export const sqlTexts = {
  "sql.summary": ({ rows, isCut }: { readonly rows: number; readonly isCut: boolean }) =>
    isCut
      ? `Dit zijn de eerste ${counted(rows, "rij", "rijen")}; er zijn er meer. Vraag minder, of geef een hoger getal bij --most.`
      : `${counted(rows, "rij", "rijen")}. Dit zijn ware gegevens: deel ze niet met wie ze niet mag zien.`,
  "sql.key": ({ keys }: { readonly keys: string }) => `sleutel: ${keys}`,
  "cli.usage.sql": `Gebruik: sluitend sql --lake MAP --gemeente CODE --purpose TEKST "SELECT …" [opties]
         sluitend sql --tables [NAAM]… [--json]

Stelt een vraag in SQL aan de rijen van een gemeente. U kunt vragen aan de tabellen van het lake en aan de modellen van de monitor, zoals
traject, client_maand_toegewezen of trajecten_per_maand. Alleen vragen kan: er verandert niets, en andere bestanden zijn niet te lezen.
Uw vraag en uw doel komen in inzage.jsonl in het lake. Personen zijn pseudoniemen; bedragen zijn hele eurocenten.

  --lake MAP         map van het lake
  --gemeente CODE    van welke gemeente, vier cijfers
  --purpose TEKST    waarvoor u de rijen nodig heeft; verplicht
  --file BESTAND     leest de vraag uit een bestand
  --as-of DAG        peildatum, JJJJ-MM-DD: wat daarna bekend werd, is er niet; standaard alles
  --from MAAND       eerste maand van de modellen van de monitor; standaard januari van het jaar van --until
  --until MAAND      laatste maand; standaard die van de laatste dag die het lake kent
  --most AANTAL      zoveel rijen hoogstens; standaard 100000
  --seconds AANTAL   na zoveel seconden stopt de vraag; standaard 300. Ctrl-C stopt haar meteen
  --memory MB        geheugen van de vraag; daarboven gebruikt zij de schijf; standaard 500
  --to VORM          csv, json of parquet; standaard csv
  -o BESTAND         waar het antwoord komt; bij parquet nodig
  --tables [NAAM]    noemt alle tabellen en modellen, of de kolommen van een tabel; daar is geen lake voor nodig
`,
};
