import type { ProblemTexts } from "../problem-text.ts";
import { orList, quoted, text } from "./problem-phrases.ts";

/** For a file with a row per fact that cannot be read: what is wrong, and what to do. */
export const factFileProblems = {
  "column.missing": ({ names, found }) =>
    text(
      `Er is geen kolom ${orList(names.map(quoted))}`,
      `De kolommen heten nu: ${found.map(quoted).join(", ")}. Geef een ervan deze naam, of voeg de kolom toe.`,
    ),
  "month.unreadable": ({ value, isPeriod }) =>
    text(
      `${quoted(value)} is geen maand${isPeriod ? ", maar een andere periode" : ""}`,
      "Hier hoort een maand (2024-01) of een dag (2024-01-31). Splits andere perioden, zoals kwartalen, in maanden.",
    ),
  "month.twice": ({ month, first }) =>
    text(
      `De maand ${quoted(month)} staat ook al op regel ${first}`,
      "Haal een van beide weg. Is het een latere stand, voeg dan een kolom “bekend op” toe met de dag waarop zij bekend werd.",
    ),
  "cell.twice": ({ first }) =>
    text(
      `Deze cel staat ook al op regel ${first}`,
      "Haal een van beide weg. Zijn het bedragen die bij elkaar horen, gebruik dan --incremental.",
    ),
  "declarations.lag": ({ value }) =>
    text(
      `${quoted(value)} is geen aantal maanden`,
      "Schrijf hoeveel maanden na de zorgmaand het bedrag binnenkwam, bijvoorbeeld 0, 1 of 2.",
    ),
  "declarations.none": () =>
    text("Er staat geen enkel bedrag in", "Vul bij de zorgmaanden aan wat er is gedeclareerd, en wanneer."),
  "declarations.span": ({ months, limit }) =>
    text(
      `Het bestand gaat over ${months} maanden, waar er ${limit} mogen zijn`,
      "Kijk of er een typefout in een jaartal staat.",
    ),
  "year.as-of": ({ asOf, first, last }) =>
    text(`Over ${asOf} zegt het bestand niets`, `Kies een maand van ${first} tot en met ${last}.`),
  "year.out-of-reach": ({ year, known, asOf }) =>
    text(
      `Het jaartotaal van ${year} is niet te voorspellen met wat bekend was in ${asOf}`,
      `Kies ${known} of ${known - 1}, of geef met --as-of een andere maand.`,
    ),
} satisfies Partial<ProblemTexts>;
