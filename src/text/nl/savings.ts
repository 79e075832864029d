/** Words for savings targets. */
export const savings = {
  "savings.planned": "Begrote besparing",
  "savings.realised": "Gerealiseerd",
  "savings.realised.and-expected": ({ years }: { readonly years: string }) =>
    `Gerealiseerd (werkelijk; ${years} verwacht)`,
  "savings.open.and-expected": ({ years }: { readonly years: string }) => `Nog open (werkelijk; ${years} verwacht)`,
  "savings.planned.short": "Begroot",
  "savings.open": "Nog open",
  "savings.balance": "Saldo (gerealiseerd − begroot)",
  "savings.question": "Hoeveel van de taakstellingen staat nog open?",
  "savings.bars.name": ({ saving }: { readonly saving: string }) => `${saving}: begroot, gerealiseerd en nog open`,
  "savings.bars.sentence": "Per jaar naast elkaar: wat begroot was, wat gerealiseerd is en wat nog open staat.",
  "savings.bars.unit": "in miljoenen euro’s; plus is bespaard of nog te besparen",
  "savings.caption": "Taakstellingen: begroot, gerealiseerd en nog open per jaar",
  "savings.row": "Taakstelling",
  "savings.unit": "in duizenden euro’s; plus is bespaard of nog te besparen, behalve in de regel saldo",
  "savings.printed": ({ line }: { readonly line: string }) => `${line} zoals gedrukt`,
  "savings.year.expected": ({ year }: { readonly year: string }) => `${year} (verwacht)`,
  "savings.lead": ({
    year,
    open,
    planned,
    expected,
  }: {
    readonly year: string;
    readonly open: string;
    readonly planned: string;
    readonly expected: boolean;
  }) =>
    `Van de begrote besparing van ${planned} ${expected ? "staat naar verwachting" : "staat"} in ${year} nog ${open} open.`,
  "savings.lead.unknown": ({ year }: { readonly year: string }) =>
    `Hoeveel van de begrote besparing in ${year} nog open staat, is niet bekend.`,
  "savings.lead.pm": ({ titles }: { readonly titles: string }) =>
    ` Nog uit te werken en niet meegeteld (PM): ${titles}. Levert dat iets op, dan staat er minder open.`,
  "savings.gross": "De bedragen zijn bruto.",
  "savings.net": "De bedragen zijn netto.",
  "savings.intentions.title": "Voornemens in de tekst",
  "savings.intentions.caption": "Voornemens om te besparen, zoals de tekst ze noemt",
  "savings.intentions.text":
    "De tekst noemt bij losse maatregelen wat zij moeten opleveren. Deze bedragen overlappen met de tabel en met elkaar. Tel ze daarom niet op.",
  "savings.intentions.row": "Maatregel",
  "savings.intentions.label": "Wat het bedrag is",
  "savings.intentions.amount": "Bedrag",
  "savings.intentions.year": "Jaar",
  "savings.intentions.lines": "Regels",
  "savings.intentions.unit": "in duizenden euro’s",
  "savings.range": ({ low, high }: { readonly low: string; readonly high: string }) => `${low} tot ${high}`,
};
