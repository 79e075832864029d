/** Words of files for a spreadsheet and for Word. */
export const document = {
  "document.low": ({ column }: { readonly column: string }) => `${column} (laagste)`,
  "document.high": ({ column }: { readonly column: string }) => `${column} (hoogste)`,
  "document.remarks": "Opmerkingen",
  "document.remark": ({ column, text }: { readonly column: string; readonly text: string }) => `${column}: ${text}`,
  "document.not-the-sum": ({ printed, sum }: { readonly printed: string; readonly sum: string }) =>
    `het totaal is ${printed}, maar de regels erboven zijn samen ${sum}.`,
  "document.definitions": "Definities en bronnen",
  "document.figures": "Cijfers",
  "document.sheet": "Blad",
  "document.table": "Tabel",
  "document.chart": "Figuur",
  "document.unit": "Eenheid",
  "document.source": "Bron",
  "document.definition": "Begrip",
  "document.meaning": "Wat het betekent",
  "document.formula": "Formule",
  "document.place": "Waar",
  "document.row": "Rij",
  "document.column": "Kolom",
  "document.label": "Wat",
  "document.value": "Waarde",
  "document.lowest": "Laagste",
  "document.highest": "Hoogste",
  "document.missing": "Waarom geen cijfer",
  "document.kind": "Soort",
  "document.status": "Status",
  "document.period": "Periode",
  "document.known-on": "Bekend op",
  "document.lines": "Regels",
  "document.reference": "Verwijzing",
  "document.computed": "berekend",
  "document.running-text": "lopende tekst",
  "document.findings": "Bijlage: bevindingen van de toetsing",
  "document.finding.where": ({
    table,
    row,
    column,
  }: {
    readonly table: string;
    readonly row: string;
    readonly column: string;
  }) => [table, row, column].filter((part) => part !== "").join(", "),
  "document.finding.message": "Bevinding",
  "document.finding.explained": "Verklaring",
  "document.finding.is-explained": "verklaard",
  "document.changes": "Bijlage: wat veranderde",
  "document.changes.none": ({ version }: { readonly version: string }) =>
    `Sinds dossierversie ${version} is geen cijfer in uw eigen tekst veranderd.`,
  "document.changes.intro": ({ version, count }: { readonly version: string; readonly count: number }) =>
    `Sinds dossierversie ${version} ${count === 1 ? "veranderde een cijfer in 1 zin" : `veranderden cijfers in ${count} zinnen`} van uw eigen tekst. De woorden zijn niet aangepast; lees of ze nog kloppen.`,
  "document.changes.place": "Waar",
  "document.changes.section": ({
    text,
    section,
    paragraph,
  }: {
    readonly text: string;
    readonly section: string;
    readonly paragraph: string;
  }) => `${text}${section === "" ? "" : `, ${section}`}, alinea ${paragraph}`,
  "document.changes.was": ({ before, after }: { readonly before: string; readonly after: string }) =>
    `was ${before}, is nu ${after}`,
  "document.changes.new": ({ after }: { readonly after: string }) => `stond er nog niet, is nu ${after}`,
  "document.changes.gone": ({ before }: { readonly before: string }) => `was ${before}, is er niet meer`,
  "document.changes.typed": "getal in woorden: pas het zelf aan",
};
