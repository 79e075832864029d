import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemText, ProblemTexts } from "../problem-text.ts";
import { brokenRules } from "./broken-rules.ts";
import { quoted, text } from "./problem-phrases.ts";

type Reason<C extends "message.file" | "message.structure" | "message.value"> = ProblemFacts[C]["reason"];
type Pair = readonly [title: string, detail: string];

const again = "Vraag het bestand opnieuw op bij de afzender.";

const files: Readonly<Record<Reason<"message.file">, Pair>> = {
  xml: ["Dit is geen goed gevormde XML", again],
  "cut-off": ["Het bestand houdt halverwege op", again],
  "document-type": [
    "Er staat een documenttype in, wat in een bericht niet hoort",
    "Vertrouw dit bestand niet en vraag de afzender ernaar. Er is niets uit overgenomen.",
  ],
  encoding: ["Het bestand bevat tekens die geen UTF-8 zijn", "Vraag de afzender het bericht in UTF-8 te sturen."],
  "declared-encoding": [
    "De eerste regel zegt dat het bestand geen UTF-8 is",
    "Vraag de afzender het bericht in UTF-8 te sturen.",
  ],
  release: [
    "Het bericht is van een andere release dan 3.2",
    "Vraag de afzender om het bericht in release 3.2. Oudere berichten kunnen alleen met hun eigen regels worden gelezen.",
  ],
  "not-istandaarden": [
    "Dit is geen bericht van iWmo of iJw",
    "Geef bestanden op waarin het bericht zelf staat, met Bericht als buitenste element.",
  ],
  envelope: [
    "Het bericht zit nog in de envelop waarmee het werd verstuurd",
    "Haal het bericht eruit met het knooppunt (GGk of VECOZO) en geef dat op.",
  ],
  extension: ["De naam eindigt niet op .xml of .zip", "Geef berichten op als .xml, of een .zip met zulke bestanden."],
  zip: ["Het zipbestand is beschadigd of maar half overgekomen", again],
  "zip-in-zip": ["In het zipbestand zit nog een zipbestand", "Pak het binnenste uit en geef dat los op."],
  "zip-name": [
    "Een bestand in het zipbestand heeft een naam die buiten de map wijst",
    "Vertrouw dit zipbestand niet en vraag de afzender ernaar. Dit bestand is overgeslagen.",
  ],
  "zip-locked": ["Het bestand in het zipbestand is versleuteld", "Pak het uit met het wachtwoord en geef het los op."],
  "zip-inflates": [
    "Uitgepakt wordt dit bestand veel groter dan een bericht kan zijn",
    "Vertrouw dit zipbestand niet en vraag de afzender ernaar.",
  ],
  empty: ["Het bestand is leeg", again],
  "byte-order-mark": [
    "Het bestand begint met een byte order mark, wat de standaard verbiedt",
    "Wij lazen het zonder. Meld het de leverancier van de software van de afzender.",
  ],
  large: [
    "Het bestand is groter dan 25 MB, wat de standaard verbiedt",
    "Wij lazen het toch. Vraag de afzender om kleinere berichten.",
  ],
};

const structures: Readonly<Record<Reason<"message.structure">, (element: string, other: string | undefined) => Pair>> =
  {
    missing: (element) => [`Het element ${element} ontbreekt`, `Vraag de afzender ${element} te vullen.`],
    unknown: (element) => [
      `In ${element} staat een element dat daar niet hoort`,
      "Vraag de afzender het weg te laten, of controleer of het bericht bij release 3.2 hoort.",
    ],
    order: (element, other) => [
      `Het element ${element} staat op de verkeerde plaats${other === undefined ? "" : `: het hoort voor ${other}`}`,
      "Vraag de afzender de volgorde van de standaard aan te houden.",
    ],
    repeated: (element) => [
      `Het element ${element} staat er meer dan één keer`,
      "Vraag de afzender welk van de twee geldt.",
    ],
    text: (element) => [
      `In ${element} staat losse tekst`,
      "Vraag de afzender om het bericht zonder tekst tussen de elementen.",
    ],
    attribute: (element) => [
      `Het element ${element} heeft een attribuut dat de standaard niet kent`,
      "Vraag de afzender het weg te laten.",
    ],
    namespace: (element) => [
      `Het element ${element} hoort in een andere namespace`,
      "Vraag de afzender de namespaces van het schema aan te houden.",
    ],
    long: (element) => [
      `De tekst in ${element === "" ? "een element" : element} is langer dan wij lezen`,
      "Vraag de afzender om een kortere tekst.",
    ],
  };

const values: Readonly<Record<Reason<"message.value">, (limit: string) => Pair>> = {
  any: () => ["is leeg", "Vraag de afzender het te vullen."],
  empty: () => ["is leeg", "Vraag de afzender het te vullen of het element weg te laten."],
  filled: () => ["bevat alleen spaties", "Vraag de afzender het te vullen of het element weg te laten."],
  bsn: () => ["is geen nummer van negen cijfers", "Vraag de afzender om het juiste nummer."],
  agb: () => ["is geen AGB-code van acht cijfers", "Vraag de afzender om de juiste code."],
  municipality: () => ["is geen gemeentecode van vier cijfers", "Vraag de afzender om de juiste code."],
  digits: () => ["bevat andere tekens dan cijfers", "Vraag de afzender het met alleen cijfers te vullen."],
  initials: () => ["bevat andere tekens dan letters", "Vraag de afzender het zonder punten en spaties te vullen."],
  version: () => ["is geen versie van drie getallen met punten ertussen", "Vraag de afzender om de juiste versie."],
  alphanumeric: () => ["bevat andere tekens dan letters en cijfers", "Vraag de afzender die weg te laten."],
  "too-long": (limit) => [`is langer dan ${limit} tekens`, "Vraag de afzender het in te korten."],
  integer: () => [
    "is geen heel getal",
    "Vraag de afzender om een getal zonder punt of komma; bedragen zijn in eurocenten.",
  ],
  negative: () => [
    "is kleiner dan nul",
    "Vraag de afzender om het juiste getal; een terugvordering is een creditregel.",
  ],
  "too-large": (limit) => [`is groter dan ${limit}`, "Vraag de afzender om het juiste getal."],
  date: () => ["is geen dag die bestaat", "Vraag de afzender om een datum als 2027-06-30, zonder tijdzone."],
  time: () => ["is geen tijd", "Vraag de afzender om een tijd als 13:45:00, zonder tijdzone."],
  code: (limit) => [
    limit === "" ? "is geen code die de standaard kent" : `is geen code van lijst ${limit}`,
    "Vraag de afzender om een code die in release 3.2 geldt.",
  ],
  fixed: (limit) => [`hoort ${limit} te zijn bij dit bericht`, "Vraag de afzender welk bericht het is."],
};

/** For what is wrong with a message of iWmo or iJw: what is wrong, and what to do. */
export const messageProblems = {
  "message.file": ({ reason, found }) => {
    const [title, detail] = files[reason];
    return text(
      reason === "release" && found !== undefined ? `Het bericht is van release ${found}, niet van 3.2` : title,
      detail,
    );
  },
  "message.structure": ({ reason, element, other }): ProblemText => text(...structures[reason](element, other)),
  "message.value": ({ reason, element, value, limit }) => {
    const [title, detail] = values[reason](limit ?? "");
    return text(
      value === undefined ? `Wat in ${element} staat ${title}` : `${quoted(value)} in ${element} ${title}`,
      detail,
    );
  },
  "message.rule": ({ rule }) => text(...brokenRules[rule]),
  "message.municipality": ({ found, wanted }) =>
    text(
      `Het bericht is van of voor gemeente ${found}, niet ${wanted}`,
      `Lees het in met --gemeente ${found}, als u dat mag.`,
    ),
  "message.repeated": ({ first }) =>
    text(`Dit bericht is al gelezen uit ${first}`, "Het telt één keer. Lever elk bericht maar één keer aan."),
  "message.across-limited": ({ limit }) =>
    text(
      `Van een toewijzing zijn meer dan ${limit} regels gedeclareerd, of meer dan duizend keer iets anders gemeld`,
      "Alleen de eerste zijn met elkaar vergeleken. Vraag de afzender na of zij bij één cliënt horen.",
    ),
  "message.schema": ({ element }) =>
    text(
      `Het officiële schema keurt ${element === undefined ? "dit bericht" : element} af`,
      "Vraag de afzender het bericht te toetsen aan het schema van de standaard. Wat er staat herhalen wij hier niet.",
    ),
  "message.schemas": ({ folder, schema }) =>
    schema === undefined
      ? text(
          `In de map ${quoted(folder)} staan geen schema’s (.xsd)`,
          "Geef bij --xsd de map met de officiële schema’s.",
        )
      : text(
          `Het schema van ${schema} in ${quoted(folder)} is niet te gebruiken`,
          "Haal de officiële schema’s opnieuw op.",
        ),
  "message.not-strict": ({ message, reason }) =>
    reason === "missing"
      ? text(
          `In de map met schema’s staat er geen van ${message}`,
          "Wij controleerden het bericht met onze eigen beschrijving.",
        )
      : text(
          `Dit bericht is te groot om aan het schema te toetsen`,
          "Wij controleerden het met onze eigen beschrijving.",
        ),
  "message.more": ({ count }) =>
    text(
      `In dit bericht ${count === 1 ? "is nog één ding" : `zijn nog ${count} dingen`} mis`,
      "Los eerst op wat hierboven staat en lever het bericht opnieuw aan.",
    ),
  "message.unverified": ({ message }) =>
    text(
      `Van ${message} is ons geen schema bekend`,
      "Wij controleerden de opbouw naar die van iJw en van het bericht waarop het antwoordt.",
    ),
} satisfies Partial<ProblemTexts>;
