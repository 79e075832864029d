import { counted } from "../counted.ts";

interface Note {
  readonly providers: string;
  readonly month: string;
}

/** What `sluitend forecast year` says; amounts come written. */
export const forecastYear = {
  "year.title": ({ product, year, asOf }: { readonly product: string; readonly year: number; readonly asOf: string }) =>
    `${product === "" ? "" : `${product}: `}${year}, met wat bekend was tot en met ${asOf}.`,
  "year.total": "Alles samen",
  "year.declared": "Gedeclareerd",
  "year.late": "Nog te komen van maanden die voorbij zijn",
  "year.ahead": "Maanden die nog komen",
  "year.expected": "Verwacht jaartotaal",
  "year.straight-line": "De rechte lijn had gezegd",
  "year.range": ({
    certainty,
    lower,
    upper,
  }: {
    readonly certainty: string;
    readonly lower: string;
    readonly upper: string;
  }) => `Met ${certainty} zekerheid ligt het jaartotaal tussen ${lower} en ${upper}.`,
  "year.past": ({
    moments,
    error,
    straight,
  }: {
    readonly moments: number;
    readonly error: string;
    readonly straight: string;
  }) =>
    `Zo ver voor het einde van twaalf maanden zat deze verwachting er eerder ${error} naast, de rechte lijn ${straight} (middelste fout op ${counted(moments, "moment", "momenten")}).`,
  "year.held": ({ inside, of }: { readonly inside: number; readonly of: number }) =>
    `Een marge van 80% zoals die toen te geven was, klopte ${inside} van de ${of} keer.`,
  "year.never-held": "De marge is op dit verleden nog niet te toetsen: neem haar als een ruwe schatting.",
  "year.over-budget": ({ budget, amount }: { readonly budget: string; readonly amount: string }) =>
    `De begroting is ${budget}: verwacht wordt ${amount} meer.`,
  "year.under-budget": ({ budget, amount }: { readonly budget: string; readonly amount: string }) =>
    `De begroting is ${budget}: verwacht wordt ${amount} minder.`,
  "year.too-few-months": ({ months, needed }: { readonly months: number; readonly needed: number }) =>
    `Het jaartotaal is niet te voorspellen, want het bestand gaat over ${counted(months, "maand", "maanden")} en er zijn er ${needed} nodig. Vul oudere maanden aan, met wanneer de bedragen binnenkwamen.`,
  "year.provider": "alle declaraties samen",
  "year.note.silent": ({ providers, month }: Note) =>
    `Sinds ${month} vrijwel niets gedeclareerd: ${providers}. Wij rekenen door alsof de zorg doorgaat zoals ervoor. Vraag na of dat zo is; wie gestopt is, maakt de verwachting te hoog.`,
  "year.note.resumed": ({ providers, month }: Note) =>
    `Na een stilte vanaf ${month} weer gedeclareerd, maar wat toen niet kwam, is er nog niet: ${providers}. Wij rekenen met het patroon van voor de stilte. Vraag na wanneer de rest komt.`,
  "year.note.twice": ({ providers, month }: Note) =>
    `In ${month} ongeveer twee keer zoveel gedeclareerd als gewoonlijk, alsof het dubbel is aangeleverd: ${providers}. Wij rekenen met wat er daarvoor bekend was. Controleer of dezelfde regels er twee keer in staan.`,
  "year.note.caught-up": ({ providers, month }: Note) =>
    `In ${month} in één keer ingehaald wat er door een stilte nog niet was: ${providers}. Die maanden tellen niet mee voor het patroon.`,
  "year.note.taken-back": ({ providers, month }: Note) =>
    `In ${month} lijkt een dubbele aanlevering te zijn teruggedraaid: ${providers}. Die maanden tellen niet mee voor het patroon.`,
  "year.note.expected": ({ year, amount }: { readonly year: number; readonly amount: string }) =>
    `Hier verwachten wij ${amount} over heel ${year}.`,
  "year.internal":
    "Dit zijn bedragen van het bestand zelf, niet afgeschermd. Wat u naar buiten brengt, gaat eerst door sluitend protect.",
};
