/** What sections of pages and documents have in common. */
export const sections = {
  "section.source": ({ title, lines }: { readonly title: string; readonly lines: string }) => `${title}, ${lines}`,
  "section.all-kind": ({ kind }: { readonly kind: string }) => `Alle cijfers in deze tabel: ${kind}.`,
  "section.column-kind": ({ title, kind }: { readonly title: string; readonly kind: string }) => `${title} (${kind})`,
  "section.qualified": ({ qualifier, words }: { readonly qualifier: string; readonly words: string }) =>
    `${qualifier} ${words}`,
  "section.lines": "Bron",
  "section.row": "Onderwerp",
  "section.and": "en",
  "section.or": "of",
  "section.total": "Totaal",
  "section.of-period": ({ name, period }: { readonly name: string; readonly period: string }) => `${name}, ${period}`,
  "section.none": "geen",
  "section.no-amount": "geen bedrag",
  "section.said": ({ says, lines }: { readonly says: string; readonly lines: string }) => `${says} (${lines})`,
};
