import { counted } from "../counted.ts";

/** What `sluitend statline` says. */
export const statline = {
  "cli.usage.statline": `Gebruik: sluitend statline <tabel> [--api v3|v4] [--filter TEKST] [-o MAP] [--json]

Haalt een tabel van StatLine op bij het CBS, met wat de codes betekenen, en bewaart elk antwoord zoals het kwam. Daarna leest u
haar in: sluitend import statline MAP --gemeente CODE --lake MAP. Elke uitgave van een tabel blijft in het lake staan.

Er wordt alleen iets gevraagd aan opendata.cbs.nl en datasets.cbs.nl, over een beveiligde verbinding; een antwoord dat naar een
andere plaats verwijst, wordt geweigerd.

  --api v3|v4     v4 (standaard) zegt waarom een getal ontbreekt; sommige tabellen zijn er alleen in v3
  --filter TEKST  alleen een deel van de cijfers, als filter van OData: startswith(RegioS,'GM0361')
  -o MAP          waar de antwoorden komen: een nieuwe of lege map; standaard naar de tabel
  --json          schrijft het antwoord als JSON
`,
  "statline.done": ({
    table,
    folder,
    responses,
  }: {
    readonly table: string;
    readonly folder: string;
    readonly responses: number;
  }) => `Tabel ${table} staat in ${folder}: ${counted(responses, "antwoord", "antwoorden")}.`,
};
