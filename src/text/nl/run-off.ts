/** What `sluitend triangle` says. */
export const runOff = {
  "runoff.origin": "Zorgperiode",
  "runoff.latest": "Binnen",
  "runoff.reserve": "Nog te komen",
  "runoff.ultimate": "Verwacht totaal",
  "runoff.error": "Standaardfout",
  "runoff.total": "Totaal",
  "runoff.unknown": "niet te voorspellen",
  "runoff.internal":
    "Dit zijn bedragen van het bestand zelf, niet afgeschermd. Wat u naar buiten brengt, gaat eerst door sluitend protect.",
  "runoff.range": ({
    chance,
    lower,
    upper,
  }: {
    readonly chance: number;
    readonly lower: string;
    readonly upper: string;
  }) => `Met ${chance}% zekerheid komt er nog tussen ${lower} en ${upper}.`,
  "runoff.movement": ({ amount }: { readonly amount: string }) =>
    `Na de volgende periode schuift deze schatting naar verwachting zo’n ${amount} op, naar boven of naar beneden.`,
};
