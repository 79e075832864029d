/** The page on which the findings of the arithmetic audit stand in their tables. */
export const audit = {
  "audit.title": "Kloppen de getallen met elkaar?",
  "audit.lead.clean": ({ checked }: { readonly checked: number }) =>
    `Wij rekenden ${checked === 1 ? "1 verband" : `${checked} verbanden`} na en alles sluit, binnen de afronding van de bron.`,
  "audit.lead": ({
    checked,
    found,
    open,
  }: {
    readonly checked: number;
    readonly found: number;
    readonly open: number;
  }) => {
    const first = `Wij rekenden ${checked === 1 ? "1 verband" : `${checked} verbanden`} na: ${found === 1 ? "1 sluit" : `${found} sluiten`} niet binnen de afronding van de bron`;
    if (open === 0) return `${first}, en ${found === 1 ? "dat heeft" : "die hebben allemaal"} een verklaring.`;
    if (open === found) return `${first}. ${found === 1 ? "Het heeft" : "Ze hebben"} nog geen verklaring.`;
    return `${first}. ${open === 1 ? "1 daarvan heeft" : `${open} daarvan hebben`} nog geen verklaring.`;
  },
  "audit.how":
    "Een verband is bijvoorbeeld een totaal met zijn delen, of een verschil met de twee cijfers waaruit het volgt. Wij zeggen niet wie gelijk heeft: wij laten zien welke cijfers niet allemaal waar kunnen zijn.",
  "audit.open": "Nog zonder verklaring",
  "audit.open.none": "Elke bevinding heeft een verklaring.",
  "audit.explained": "Met een verklaring",
  "audit.texts": "Cijfers in de tekst",
  "audit.place": ({ row, column }: { readonly row: string; readonly column: string }) =>
    column === "" ? row : `${row}, ${column}`,
  "audit.fact.says": "Bevinding",
  "audit.fact.printed": "Gedrukt",
  "audit.fact.computed": "Volgt uit de rest",
  "audit.fact.slack": "Speling door afronding",
  "audit.fact.candidates": "Kijk eerst naar",
  "audit.fact.source": "Bron",
  "audit.fact.explained": "Verklaring",
  "audit.candidate": ({ label, figure }: { readonly label: string; readonly figure: string }) => `${label}: ${figure}`,
  "figure.remark.finding": ({ certainty, message }: { readonly certainty: string; readonly message: string }) =>
    `De toetsing vond hier iets (${certainty}). ${message}`,
};
