/** Headings and fixed sentences of documents. */
export const report = {
  "report.scenarios.title": ({ name }: { readonly name: string }) => `Scenario’s voor het sociaal domein van ${name}`,
  "report.savings.title": ({ name }: { readonly name: string }) => `Taakstellingen in het sociaal domein van ${name}`,
  "report.years": ({ first, last }: { readonly first: string; readonly last: string }) => `${first} tot en met ${last}`,
  "report.scenarios.subtitle": ({ first, last }: { readonly first: string; readonly last: string }) =>
    `Saldo per scenario en per domein, ${first} tot en met ${last}`,
  "report.version": ({ version }: { readonly version: string }) => `Dossierversie ${version}`,
  "report.author": ({ name }: { readonly name: string }) => `Sluitend, uit het dossier van ${name}`,
  "report.compared": "De scenario’s naast elkaar",
  "report.remainder": "Wat niet verklaard is",
  "report.measures": "De maatregelen",
  "report.matrix": "Alle maatregelen naast elkaar",
  "report.basis": "Onderbouwing",
  "report.conditions": "Voorwaarden",
  "report.risks": "Risico’s",
  "report.residents": "Wat inwoners merken",
  "report.effect": ({ year }: { readonly year: string }) => `Effect in ${year}: `,
  "report.effect.elsewhere": ({ measure }: { readonly measure: string }) =>
    `Het effect van deze maatregel staat bij ${measure}.`,
  "report.effect.of": ({ scenario }: { readonly scenario: string }) => ` in ${scenario}`,
  "report.unknowns": "Wat wij niet weten",
  "report.unknowns.reserve": "Beginstand van de reserve. De bron zegt hierover:",
  "report.statement": ({ says, lines }: { readonly says: string; readonly lines: string }) => `${says} (${lines})`,
  "report.tables": "De tabellen van het stuk",
  "report.tables.printed": ({ count }: { readonly count: number }) =>
    count === 1
      ? "Het stuk heeft één tabel. De cijfers staan er zoals ze gedrukt zijn."
      : `Dit zijn alle ${count} tabellen van het stuk, in de volgorde van het stuk. De cijfers staan er zoals ze gedrukt zijn.`,
  "report.part": ({ name, part, parts }: { readonly name: string; readonly part: number; readonly parts: number }) =>
    `${name} (deel ${part} van ${parts})`,
  "report.sources": "Bijlage: bronnen",
  "report.sources.line": ({
    title,
    date,
    status,
  }: {
    readonly title: string;
    readonly date: string;
    readonly status: string;
  }) => `${title}, ${date}${status === "" ? "" : ` (${status})`}`,
  "report.reading": "Hoe u deze notitie leest",
};
