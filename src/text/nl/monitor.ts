import { counted } from "../counted.ts";

/** What `sluitend monitor` says. */
export const monitor = {
  "cli.usage.monitor": `Gebruik: sluitend monitor --lake MAP [opties] [--json]
         sluitend monitor --lake MAP --peers BESTAND --gemeente CODE --purpose WAARVOOR [--as-of DAG] [--json]
         sluitend monitor --list [--lake MAP]

Rekent indicatoren uit over een lake: wie krijgt welke hulp, hoe lang, van wie en wat kost het. Elke regel noemt indicator,
definitie, versie, status en peildatum. Wat een persoon kan verraden, blijft verborgen; de reden staat erbij.

  --lake MAP         map van het lake
  --indicator NAAM   indicator; mag vaker. Zonder deze optie komen ze allemaal; --list noemt ze
  --by KOLOMMEN      uitsplitsing, met komma's: law, category, village, area, age, scheme, contract, lot, source, costs,
                     situation, step, task, productgroup, survey, question, provider, direction, message, request, code,
                     layer, reason, kind, referrer, laws, unit, side, definition, taakveld, product. Zonder deze optie elke
                     uitsplitsing
  --from MAAND       eerste maand, JJJJ-MM; standaard januari van het jaar van de laatste maand
  --until MAAND      laatste maand; standaard de maand van de peildatum
  --as-of DAG        peildatum, JJJJ-MM-DD: wat daarna bekend werd, telt niet mee; standaard de laatste dag die het lake kent
  --gap DAGEN        zoveel dagen zonder toewijzing breken een traject nog niet; standaard 30
  --layers BESTAND   tabel (csv) met laag, wet en categorie: welke zorg hoe zwaar is, de zwaarste laag eerst
  --to VORM          csv, json of parquet; standaard csv
  -o BESTAND         waar het antwoord komt; bij parquet nodig
  --internal         ware aantallen, voor wie dat recht heeft; dit wordt vastgelegd in inzage.jsonl in het lake
  --purpose TEKST    waarvoor u de ware aantallen nodig heeft; verplicht bij --internal
  --peers BESTAND    zet de gemeente naast een gedateerde groep andere in het lake, elk apart afgeschermd (zie de handleiding)
  --gemeente CODE    alleen deze gemeente, vier cijfers; nodig bij --peers
  --list             noemt alle indicatoren
`,
  "monitor.summary": ({
    figures,
    hidden,
    asOf,
  }: {
    readonly figures: number;
    readonly hidden: number;
    readonly asOf: string;
  }) => `${counted(figures, "cijfer", "cijfers")} zoals bekend op ${asOf}. Verborgen: ${hidden}.`,
};
