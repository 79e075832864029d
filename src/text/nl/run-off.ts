import { counted } from "../counted.ts";

/** What `sluitend triangle` says. */
export const runOff = {
  "runoff.origin": "Zorgperiode",
  "runoff.latest": "Binnen",
  "runoff.reserve": "Nog te komen",
  "runoff.ultimate": "Verwacht totaal",
  "runoff.error": "Standaardfout",
  "runoff.total": "Totaal",
  "runoff.unknown": "niet te voorspellen",
  "runoff.error-unknown": "niet te berekenen",
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
  }) => `Met ${chance}% zekerheid komt er nog ${lower} tot ${upper} bij.`,
  "runoff.next": ({
    expected,
    chance,
    lower,
    upper,
    moments,
  }: {
    readonly expected: string;
    readonly chance: number;
    readonly lower: string;
    readonly upper: string;
    readonly moments: number;
  }) =>
    `In de volgende periode komt daarvan naar verwachting ${expected}, met ${chance}% zekerheid tussen ${lower} en ${upper}: zo ver zaten ${counted(moments, "eerdere verwachting", "eerdere verwachtingen")} ernaast.`,
  "runoff.movement": ({ amount }: { readonly amount: string }) =>
    `Na de volgende periode schuift deze schatting naar verwachting zo’n ${amount} op, naar boven of naar beneden.`,
  "runoff.together": ({
    latest,
    reserve,
    ultimate,
  }: {
    readonly latest: string;
    readonly reserve: string;
    readonly ultimate: string;
  }) => `Alles samen: ${latest} binnen, nog ${reserve} te komen, verwacht totaal ${ultimate}.`,
  "runoff.independent": ({ amount }: { readonly amount: string }) =>
    `Groepen die samen laat zijn, maken het totaal onzekerder. Wie doet of zij los van elkaar staan, komt uit op een standaardfout van ${amount}.`,
  "runoff.second": ({
    latest,
    reserve,
    ultimate,
  }: {
    readonly latest: string;
    readonly reserve: string;
    readonly ultimate: string;
  }) => `De tweede driehoek: ${latest} nu, nog ${reserve}, verwacht totaal ${ultimate}.`,
};
