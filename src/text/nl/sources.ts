/** The page with everything that a dossier stands on. */
export const sources = {
  "sources.title": "Waar komen deze cijfers vandaan?",
  "sources.lead": ({
    tables,
    figures,
    unused,
  }: {
    readonly tables: number;
    readonly figures: number;
    readonly unused: number;
  }) =>
    `Uit het origineel komen ${tables} ${tables === 1 ? "tabel" : "tabellen"} en ${figures === 1 ? "1 los cijfer" : `${figures} losse cijfers`}. Nog ${unused} ${unused === 1 ? "getal is" : "getallen zijn"} geen cijfer over het sociaal domein; de reden staat onderaan.`,
  "sources.documents": "Documenten",
  "sources.notes": "Wat u moet weten over dit dossier",
  "sources.decisions": "Besluiten",
  "sources.vintages": "Hetzelfde cijfer, meer dan eens genoemd",
  "sources.vintages.explained":
    "De bron noemt deze cijfers op verschillende momenten of met een andere afbakening. Wij bewaren ze allemaal.",
  "sources.definitions": "Begrippen van de bron",
  "sources.attention": "Aandachtspunten, conclusies en opdrachten",
  "sources.tables": "Tabellen",
  "sources.figures": "Cijfers uit de tekst",
  "sources.unused": "Getallen die wij niet gebruiken",
  "sources.unused.explained":
    "Elk getal in het origineel is óf een cijfer in dit dossier, óf staat hieronder met de reden waarom niet.",
  "sources.version": ({ figure, facts }: { readonly figure: string; readonly facts: string }) => `${figure}: ${facts}.`,
  "sources.figure": ({
    label,
    figure,
    lines,
  }: {
    readonly label: string;
    readonly figure: string;
    readonly lines: string;
  }) => `${label}: ${figure} (${lines})`,
  "sources.fact.author": "Opsteller",
  "sources.fact.date": "Datum",
  "sources.fact.date-note": "Over de datum",
  "sources.fact.covers": "Gaat over",
  "sources.fact.confidentiality": "Vertrouwelijkheid",
  "sources.fact.lines": "Regels",
  "sources.fact.body": "Wie besluit",
  "sources.fact.text": "Inhoud",
  "sources.fact.meaning": "Betekenis",
  "sources.fact.formula": "Berekening",
  "sources.unused.count": ({ count }: { readonly count: number }) => `${count} keer`,
  "sources.unused.number": ({ number, lines }: { readonly number: string; readonly lines: string }) =>
    `${number} (${lines})`,
  "unused.year": "Een jaartal",
  "unused.date": "Deel van een datum",
  "unused.numbering": "Een nummer van een hoofdstuk of opsomming",
  "unused.footnote-mark": "Een nootnummer",
  "unused.page": "Een paginanummer",
  "unused.reference": "Een verwijzing, zoals een zaaknummer of een wetsartikel",
  "unused.name": "Deel van een naam",
  "unused.unit": "Deel van een eenheid of een vaste term",
  "unused.chart-label": "Een getal langs de as van een grafiek",
  "unused.repeated": "Een herhaling van een cijfer dat al is overgenomen",
  "decision.asked": "gevraagd",
  "decision.expected": "verwacht",
  "decision.taken": "genomen",
  "decision.rejected": "verworpen",
  "decision.postponed": "uitgesteld",
  "decision.unknown": "onbekend of het besluit is genomen",
  "body.council": "gemeenteraad",
  "body.college": "college",
  "body.region": "regio",
  "body.board": "bestuur",
  "body.other": "ander bestuur",
  "body.unknown": "onbekend welk orgaan",
  "attention.attention-point": "Aandachtspunt",
  "attention.conclusion": "Conclusie",
  "attention.task": "Opdracht",
  "attention.follow-up-question": "Vervolgvraag",
  "attention.condition": "Voorwaarde",
};
