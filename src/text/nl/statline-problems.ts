import type { ProblemTexts } from "../problem-text.ts";
import { quoted, size, text } from "./problem-phrases.ts";

/** What can be wrong with tables of StatLine. */
export const statlineProblems = {
  "statline.table": ({ table }) =>
    text(
      `${quoted(table)} is geen nummer van een tabel`,
      "Geef het nummer zoals StatLine het noemt, bijvoorbeeld 85098NED.",
    ),
  "statline.address": ({ address, known }) =>
    text(
      `Er wordt niets gevraagd aan ${quoted(address)}`,
      `Alleen deze adressen mogen: ${known.join(", ")}. Een antwoord dat ergens anders heen wijst, is niet te vertrouwen.`,
    ),
  "statline.unreachable": ({ host }) =>
    text(
      `${quoted(host)} is niet te bereiken`,
      "Controleer de verbinding, of bewaar de antwoorden op een ander apparaat en lees ze in met sluitend import statline.",
    ),
  "statline.answer": ({ host, status }) =>
    status === 404
      ? text(`${quoted(host)} kent deze tabel niet`, "Controleer het nummer, of probeer de andere --api (v3 of v4).")
      : text(
          `${quoted(host)} antwoordt met code ${status}`,
          "Probeer het later opnieuw, of vraag minder met --filter.",
        ),
  "statline.too-large": ({ host, limit }) =>
    text(`Een antwoord van ${quoted(host)} is groter dan ${size(limit)}`, "Vraag minder met --filter."),
  "statline.endless": ({ host, what }) =>
    text(
      `Aan de ${what === "pages" ? "bladzijden" : "verwijzingen"} van ${quoted(host)} komt geen einde`,
      "Vraag minder met --filter, of probeer het later opnieuw.",
    ),
  "statline.shape": ({ entity }) =>
    text(
      `Het antwoord ${quoted(entity)} heeft niet de vorm die het CBS beschrijft`,
      "Haal de tabel opnieuw op, of controleer of de map alle antwoorden van één tabel bevat.",
    ),
  "statline.day": ({ table }) =>
    text(`De antwoorden zeggen niet wanneer tabel ${quoted(table)} is gepubliceerd`, "Geef die dag op met --known-on."),
  "statline.code": ({ dimension, code }) =>
    text(
      `De code ${quoted(code)} staat niet in de lijst van ${quoted(dimension)}`,
      "De rij blijft buiten. Haal de tabel opnieuw op, zodat cijfers en lijsten van dezelfde uitgave zijn.",
    ),
  "statline.attribute": ({ attribute }) =>
    text(
      `Het CBS geeft bij cijfers het kenmerk ${quoted(attribute)}, dat wij niet kennen`,
      "Die cijfers zijn ingelezen als onbekend, niet als nul.",
    ),
  "statline.folder": ({ folder }) =>
    text(
      `De map ${quoted(folder)} is niet leeg`,
      "Kies met -o een nieuwe of lege map: elke uitgave van een tabel haar eigen.",
    ),
} satisfies Partial<ProblemTexts>;
