import { sentence } from "../../src/text/sentence.ts";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { Block, Report } from "../../src/report/model.ts";
import { clientForecast, groupedSpending, scenarioLines, stackedBalance } from "./example-charts.ts";
import { million, millionPoints } from "./example-figures.ts";

const years = ["2025", "2026", "2027", "2028", "2029"];

function amounts(id: string, values: Parameters<typeof millionPoints>[2], footnote?: string) {
  return millionPoints(id, years, values).map(({ ref, figure }, index) => ({
    type: "figure" as const,
    ref,
    figure,
    ...(footnote !== undefined && index === 0 ? { footnote } : {}),
  }));
}

/** Every role of a row, footnotes, an interval, a PM and an unknown number. */
export const measuresTable: DataTable = {
  id: "maatregelen",
  caption: "Maatregelen van scenario 2 en wat zij opleveren",
  unit: "Bedragen in miljoenen euro's; een plus is een voordeel voor de gemeente",
  style: { scale: 1_000_000, decimals: 2, signed: true },
  rowTitle: "Maatregel",
  columns: years.map((year) => ({ id: year, title: year, align: "end" })),
  rows: [
    { id: "k1", role: "heading", header: "Jeugd", cells: [] },
    {
      id: "m1",
      role: "line",
      header: "Eén team bij de huisarts beoordeelt elke aanvraag",
      cells: amounts("m1", [0, 0.21, 0.48, 0.62, 0.62], "a"),
    },
    {
      id: "m2",
      role: "line",
      header: "Kortere trajecten met een doel per half jaar",
      cells: amounts("m2", [
        0.1,
        { value: 0.35, low: 0.2, high: 0.5 },
        { value: 0.7, low: 0.4, high: 1.1 },
        { value: 0.9, low: 0.5, high: 1.4 },
        { value: 0.9, low: 0.5, high: 1.4 },
      ]),
    },
    { id: "m2w", role: "of-which", header: "waarvan verblijf", cells: amounts("m2w", [0, 0.12, 0.3, 0.4, 0.4]) },
    { id: "s1", role: "subtotal", header: "Jeugd samen", cells: amounts("s1", [0.1, 0.56, 1.18, 1.52, 1.52]) },
    { id: "k2", role: "heading", header: "Wmo en Participatiewet", cells: [] },
    {
      id: "m3",
      role: "line",
      header: "Algemene voorziening voor huishoudelijke hulp",
      cells: amounts("m3", [-0.05, 0.1, 0.25, 0.25, 0.25]),
    },
    {
      id: "m4",
      role: "line",
      header: "Beschut werk met de regio",
      cells: amounts("m4", ["unknown", "unknown", -0.08, -0.11, -0.11], "b"),
    },
    {
      id: "m5",
      role: "line",
      header: "Verhuizing van de wijkteams",
      cells: amounts("m5", ["pm", "pm", "pm", "pm", "pm"]),
    },
    {
      id: "t",
      role: "total",
      header: "Totaal van de maatregelen + PM (1)",
      cells: amounts("t", [0.05, 0.66, 1.35, 1.66, 1.66]),
    },
  ],
  footnotes: [
    { mark: "a", text: "De gemeenteraad besloot hierover op 14 december 2025." },
    {
      mark: "b",
      text: "Het contract met de regio loopt tot en met 2026; daarna gelden de bedragen van de regiobegroting.",
    },
  ],
  source: "Gemeente Waterrijk, scenarionotitie 2026, tabel 3",
};

const wordsTable: DataTable = {
  id: "risicos",
  caption: "Grootste risico's",
  unit: "",
  style: { scale: 1, decimals: 0 },
  rowTitle: "Risico",
  columns: [
    { id: "gevolg", title: "Gevolg", align: "start" },
    { id: "actie", title: "Wie doet wat", align: "start" },
  ],
  rows: [
    {
      id: "r1",
      role: "line",
      header: "De instroom via de huisarts groeit door",
      cells: [
        { type: "text", text: "Maatregel 1 levert minder op dan verwacht." },
        { type: "text", text: "Het team meldt elke maand het aantal verwijzingen." },
      ],
    },
    {
      id: "r2",
      role: "line",
      header: "Aanbieders zeggen op",
      cells: [{ type: "text", text: "Wachttijden lopen op." }, { type: "empty" }],
    },
  ],
  footnotes: [],
  source: "",
};

const blocks: readonly Block[] = [
  { type: "heading", level: 1, id: "samenvatting", text: "Samenvatting" },
  {
    type: "paragraph",
    content: [
      { type: "text", text: "Zonder maatregelen komt Waterrijk in 2029 " },
      {
        type: "figure",
        ref: "nul/totaal/2029",
        figure: million("nul/totaal/2029", -3.66, 2029),
        text: "bijna 3,7 miljoen euro",
      },
      { type: "text", text: " tekort. Met scenario 2 is de begroting van het sociaal domein in 2029 " },
      { type: "strong", text: "sluitend" },
      { type: "text", text: ". Het college vraagt de raad om een keuze " },
      { type: "emphasis", text: "vóór" },
      { type: "text", text: " 1 juli 2026." },
    ],
  },
  {
    type: "note",
    title: "Wat betekent een plus?",
    content: [
      {
        type: "text",
        text: "Een plus is een voordeel voor de gemeente, een min een nadeel. PM betekent dat het bedrag nog niet bekend is; het telt niet mee in de totalen.",
      },
    ],
  },
  { type: "heading", level: 1, id: "nulscenario-tekst", text: "Als er niets verandert" },
  { type: "chart", chart: stackedBalance },
  { type: "heading", level: 2, id: "clienten", text: "Meer inwoners krijgen hulp" },
  {
    type: "paragraph",
    content: [
      {
        type: "text",
        text: "De groei komt vooral door begeleiding aan inwoners boven de 75 jaar. Twee aantallen ontbreken: een is niet gemeten, een andere is zo klein dat mensen herkenbaar zouden zijn.",
      },
    ],
  },
  { type: "chart", chart: clientForecast },
  { type: "heading", level: 2, id: "budget", text: "Budget en werkelijkheid in 2026" },
  { type: "chart", chart: groupedSpending },
  { type: "heading", level: 1, id: "keuze", text: "De keuze" },
  { type: "paragraph", content: [{ type: "text", text: "Wij werkten drie scenario's uit:" }] },
  {
    type: "list",
    ordered: true,
    items: [
      [
        { type: "strong", text: "Scenario 1a" },
        { type: "text", text: ": scherper inkopen en een andere werkwijze aan de voorkant." },
      ],
      [
        { type: "strong", text: "Scenario 1b" },
        { type: "text", text: ": hetzelfde, een jaar sneller." },
      ],
      [
        { type: "strong", text: "Scenario 2" },
        { type: "text", text: ": alle maatregelen, ook de algemene voorziening." },
      ],
    ],
  },
  { type: "chart", chart: scenarioLines },
  { type: "heading", level: 3, id: "opbrengst", text: "Wat de maatregelen opleveren" },
  { type: "table", table: measuresTable },
  {
    type: "quote",
    content: [{ type: "text", text: "Wij willen eerst weten wat inwoners ervan merken, daarna pas wat het oplevert." }],
    source: "Adviesraad sociaal domein Waterrijk, 3 februari 2026",
  },
  { type: "heading", level: 2, id: "risico", text: "Risico's" },
  { type: "table", table: wordsTable },
  {
    type: "list",
    ordered: false,
    items: [
      [{ type: "text", text: "De raad beslist over het scenario." }],
      [{ type: "text", text: "Het college meldt elk kwartaal wat de maatregelen opleverden." }],
    ],
  },
  { type: "heading", level: 2, id: "vragen", text: "Vragen van de raad" },
  {
    type: "entries",
    entries: [
      {
        id: "v1",
        title: "Wat gebeurt er als de groei doorzet?",
        status: "beantwoord",
        facts: [
          {
            label: "Antwoord",
            content: [
              { type: "text", text: "Dan loopt het tekort in 2029 op tot " },
              {
                type: "figure",
                ref: "nul/totaal/2029",
                figure: million("nul/totaal/2029", -3.66, 2029),
                text: "bijna 3,7 miljoen euro",
              },
              { type: "text", text: ". Zie de " },
              { type: "link", text: "raadsstukken", href: "https://raad.waterrijk.example/2026/17?a=1&b=2" },
              { type: "text", text: "." },
            ],
          },
          { label: "Wie antwoordt", content: [{ type: "text", text: "De wethouder sociaal domein" }] },
        ],
        source: "Verslag van de raad, 10 februari 2026",
      },
      { id: "v2", title: "Wat merken inwoners van scenario 2?", status: "open", facts: [] },
    ],
  },
];

/** A report of Waterrijk, which does not exist, with every kind of block. */
export const exampleReport: Report = {
  id: "scenarionotitie",
  title: "Kiezen voor een sluitend sociaal domein",
  subtitle: "Scenarionotitie 2026–2029 van de gemeente Waterrijk",
  language: "nl",
  author: "Team Sociaal Domein, gemeente Waterrijk",
  date: "2026-03-01",
  confidentiality: "Vertrouwelijk",
  version: "dossier 4f1c2a, definities 12, programma 0.1.0",
  blocks,
};

/** What an attacker, or a careless colleague, might type. */
export const hostileText = `</script><script>alert(1)</script> <img src=x onerror=alert(1)> #panic("x") #read("/etc/passwd") $x$ *vet* [a](b) @ref \\ \`raw\` = kop 'q' "q" & &amp; 🙂 \u0000`;

/** The example with hostile text in every place where text can stand. */
export const hostileReport: Report = {
  ...exampleReport,
  title: hostileText,
  subtitle: hostileText,
  author: hostileText,
  confidentiality: hostileText,
  version: hostileText,
  blocks: [
    { type: "heading", level: 1, id: '"><script>', text: hostileText },
    {
      type: "paragraph",
      content: [
        { type: "text", text: hostileText },
        { type: "strong", text: hostileText },
        { type: "emphasis", text: hostileText },
      ],
    },
    { type: "list", ordered: false, items: [[{ type: "text", text: hostileText }]] },
    {
      type: "entries",
      entries: [
        {
          id: '"><script>',
          title: hostileText,
          status: hostileText,
          facts: [
            { label: hostileText, content: [{ type: "link", text: hostileText, href: "javascript:alert(1)" }] },
            { label: "adres", content: [{ type: "link", text: "mis", href: 'https://x.example/"><script>' }] },
          ],
          source: hostileText,
        },
      ],
    },
    { type: "quote", content: [{ type: "text", text: hostileText }], source: hostileText },
    { type: "note", title: hostileText, content: [{ type: "text", text: hostileText }] },
    {
      type: "chart",
      chart: { ...scenarioLines, name: hostileText, sentence: sentence(hostileText), unit: hostileText, source: hostileText },
    },
    {
      type: "table",
      table: {
        ...wordsTable,
        id: '"><script>',
        caption: hostileText,
        unit: hostileText,
        rowTitle: hostileText,
        columns: wordsTable.columns.map((column) => ({ ...column, title: hostileText })),
        rows: [
          {
            id: '"><script>',
            role: "line",
            header: hostileText,
            cells: [
              { type: "text", text: hostileText },
              { type: "text", text: hostileText },
            ],
          },
        ],
        footnotes: [{ mark: "<b>", text: hostileText }],
        source: hostileText,
      },
    },
  ],
};
