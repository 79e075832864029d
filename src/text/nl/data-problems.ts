import type { ProblemTexts } from "../problem-text.ts";
import { quoted, size, text } from "./problem-phrases.ts";

/** What can be wrong with a delivery that comes in through the browser. */
export const dataProblems = {
  "municipality.unknown": ({ municipality }) =>
    text(
      `Van gemeente ${quoted(municipality)} zijn hier geen gegevens`,
      "Controleer de code, of kies een gemeente op de eerste pagina.",
    ),
  "data.not-allowed": ({ municipality }) =>
    text(
      `U mag de leveringen van ${municipality} niet zien of inlezen`,
      "Dat doen analisten, controllers en beheerders. Vraag de beheerder om die rol.",
    ),
  "upload.unknown": () =>
    text(
      "Dit bestand staat hier niet meer klaar",
      "Kies het opnieuw. Wat na een dag niet is ingelezen, ruimen wij op.",
    ),
  "upload.offset": ({ received }) =>
    text(
      `Dit deel sluit niet aan op wat er al is: ${size(received)}`,
      "Ga verder vanaf dat punt, of begin het bestand opnieuw.",
    ),
  "upload.size": ({ announced, received }) =>
    received < announced
      ? text(
          `Van het bestand is nog maar ${size(received)} van ${size(announced)} binnen`,
          "Wacht tot alles is verstuurd, of kies het bestand opnieuw.",
        )
      : text(
          `Er kwam meer binnen dan de ${size(announced)} die het bestand groot zou zijn`,
          "Sluit het bestand in andere programma’s en kies het opnieuw.",
        ),
  "upload.name": () => text("Dit bestand heeft geen bruikbare naam", "Geef het een naam met letters of cijfers."),
  "upload.none": () => text("Er is geen bestand gekozen", "Kies eerst een of meer bestanden."),
  "upload.disk-full": () =>
    text(
      "De schijf van de server is vol",
      "Er is niets gewijzigd. Laat de beheerder ruimte maken en stuur het bestand opnieuw.",
    ),
  "import.mapping-none": ({ source }) =>
    text(
      `Voor de bron ${quoted(source)} is nog geen mapping bekend`,
      "Stuur de mapping mee: een yaml-bestand dat zegt welke kolom wat is. De handleiding heeft voor elke bron een voorbeeld.",
    ),
  "preview.no-mapping": ({ source }) =>
    text(
      `Van de bron ${quoted(source)} is geen voorbeeld te maken`,
      "Zij heeft geen mapping. Lees de bestanden in; wat niet past, wordt afgewezen en staat in de herstellijst.",
    ),
  "preview.too-large": ({ megabytes }) =>
    text(
      `Van een bestand van meer dan ${megabytes} MB maken wij hier geen voorbeeld`,
      "Maak een bestand met alleen de eerste rijen en kies dat, of gebruik op de opdrachtregel sluitend import met --preview.",
    ),
  "import.other-municipality": ({ found, wanted }) =>
    text(
      `De mapping is van gemeente ${found}, en niet van ${wanted}`,
      "Er is niets ingelezen. Kies de mapping van deze gemeente, of open de pagina van de andere.",
    ),
  "import.unknown": () => text("Deze levering wordt hier niet ingelezen", "Ververs de pagina voor de laatste stand."),
  "import.too-late": () =>
    text(
      "De levering wordt al opgenomen en is niet meer te stoppen",
      "Wacht tot zij klaar is. Een verbeterde levering vervangt haar later.",
    ),
  "import.broke-off": ({ reference }) =>
    text(
      "Het inlezen is afgebroken door een fout in Sluitend",
      `Er is niets gewijzigd. Probeer het opnieuw; blijft het zo, geef de beheerder dan nummer ${reference}.`,
    ),
  "delivery.unknown": () =>
    text("Van deze levering is geen verslag bewaard", "Ververs de pagina voor de lijst met leveringen."),
} satisfies Partial<ProblemTexts>;
