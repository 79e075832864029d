import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, orList, quoted, text } from "./problem-phrases.ts";

const expected: Readonly<Record<ProblemFacts["disclosure.rule-invalid"]["expected"], string>> = {
  "whole-number-from-1": "een geheel getal vanaf 1",
  percentage: "een percentage boven 0 en tot en met 100",
  positive: "een getal boven 0",
};

/** A value of a cell as the reader writes numbers: "−1.234,5". */
function number(value: number): string {
  return value.toLocaleString("nl-NL", { maximumFractionDigits: 10 }).replace(/^-/, "\u2212");
}

function nothingElse(cells: readonly string[]) {
  return text(
    `Cel ${cells.join("; ")} is niet te beschermen: er is geen andere cel om mee te verbergen`,
    "Voeg categorieën samen of laat de tabel weg.",
  );
}

/** For what can be wrong with a table that has to be protected: what is wrong, and what to do. */
export const disclosureProblems = {
  "disclosure.rule-invalid": ({ rule, value, expected: kind, option = `de regel ${rule}` }) =>
    text(`${quoted(value)} kan niet bij ${option}`, `Geef ${expected[kind]}.`),
  "disclosure.hierarchy-empty": ({ dimension }) =>
    text(`De indeling ${quoted(dimension)} heeft geen codes`, "Geef per regel een code en de code waar zij bij hoort."),
  "disclosure.hierarchy-cycle": ({ dimension, path }) =>
    text(
      `De indeling ${quoted(dimension)} loopt in een kring: ${path.join(" → ")}`,
      "Laat een van deze codes onder een andere vallen, of onder geen.",
    ),
  "disclosure.hierarchy-parents": ({ dimension, code, first, other }) =>
    text(
      `In de indeling ${quoted(dimension)} staat ${quoted(code)} onder ${quoted(first)} en onder ${quoted(other)}`,
      "Een code hoort op één plaats. Maak van de tweede indeling een eigen bestand.",
    ),
  "disclosure.hierarchy-roots": ({ dimension, roots }) =>
    text(`De indeling ${quoted(dimension)} heeft meer dan één top: ${roots.join(", ")}`, "Zet alles onder één totaal."),
  "disclosure.code-unknown": ({ dimension, code, nearest }) =>
    text(
      `Code ${quoted(code)} staat niet in de indeling ${quoted(dimension)}`,
      meantOr(nearest, "Voeg de code toe aan de indeling, of verbeter haar in de tabel."),
    ),
  "disclosure.negative": ({ cell, value }) =>
    text(
      `De cel ${quoted(cell)} is ${number(value)}, en een cel is nooit negatief`,
      "Verbeter de waarde of haal de rij weg.",
    ),
  "disclosure.not-whole": ({ cell, value }) =>
    text(
      `De cel ${quoted(cell)} is ${number(value)}, en een aantal is een geheel getal`,
      "Geef het aantal zonder afronding.",
    ),
  "disclosure.cell-twice": ({ cell }) =>
    text(`De cel ${quoted(cell)} staat er twee keer in`, "Haal een van de twee rijen weg of tel ze op."),
  "disclosure.not-additive": ({ cell, stated, computed }) =>
    text(
      `Het totaal ${quoted(cell)} is ${number(stated)}, maar de delen tellen op tot ${number(computed)}`,
      "Verbeter het totaal of de delen. Laat u het totaal weg, dan rekenen wij het uit.",
    ),
  "disclosure.cubes-differ": ({ cell, first, other }) =>
    text(
      `De cel ${quoted(cell)} is in de ene tabel ${first} en in de andere ${number(other)}`,
      "Maak beide tabellen uit dezelfde gegevens.",
    ),
  "disclosure.contributions": ({ cell }) =>
    text(
      `Bij de cel ${quoted(cell)} passen het aantal bijdragers en hun grootste bedragen niet bij het totaal`,
      "Geef een geheel aantal bijdragers, en bedragen die samen niet meer zijn dan de cel.",
    ),
  "disclosure.too-large": ({ cells, limit }) =>
    text(
      `De tabel heeft ${cells.toLocaleString("nl-NL")} cellen, en meer dan ${limit.toLocaleString("nl-NL")} kan niet`,
      "Splits de tabel, of gebruik grovere indelingen.",
    ),
  "disclosure.givers-missing": ({ options }) =>
    text(
      "Wij kunnen deze bedragen niet afschermen: het bestand zegt niet van hoeveel aanbieders, cliënten of huishoudens elk bedrag komt",
      `Geef ${orList(options)}.`,
    ),
  "disclosure.unprotectable": ({ cells, alone }) =>
    alone === true
      ? nothingElse(cells)
      : text(
          `Deze cellen zijn niet te beschermen, want wat al openbaar is, verraadt ze: ${cells.join("; ")}`,
          "Geef deze tabel niet uit, of gebruik grovere indelingen.",
        ),
} satisfies Partial<ProblemTexts>;
