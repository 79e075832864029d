import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { orList, quoted, size, text } from "./problem-phrases.ts";

type Facts<C extends keyof ProblemFacts, K extends keyof ProblemFacts[C]> = ProblemFacts[C][K] & string;

const unsupported: Readonly<Record<Facts<"table-file.unsupported", "reason">, readonly [string, string]>> = {
  extension: ["de naam eindigt niet op .csv, .xlsx of .md", "Sla de tabel op als csv, xlsx of Markdown."],
  "old-excel": [
    "het is een oud Excel-bestand (.xls) of een werkmap met een wachtwoord",
    "Open het in Excel, haal een wachtwoord weg en sla het op als .xlsx.",
  ],
  "open-document": ["het is een OpenDocument-bestand", "Open het in LibreOffice en sla het op als .xlsx."],
  "binary-excel": ["het is een binaire werkmap (.xlsb)", "Open het in Excel en sla het op als .xlsx."],
  "not-text": ["er staat geen tekst in", "Sla de tabel opnieuw op als csv, xlsx of Markdown."],
  "other-zip": ["het is een ingepakt bestand zonder werkmap", "Pak het uit en geef de tabel zelf op."],
};

const broken: Readonly<Record<Facts<"table-file.broken", "reason">, readonly [string, string]>> = {
  zip: [
    "de werkmap is beschadigd of maar half overgekomen",
    "Vraag het bestand opnieuw op, of sla het opnieuw op als .xlsx.",
  ],
  xml: [
    "de inhoud van de werkmap is beschadigd",
    "Open het in Excel, laat Excel het herstellen en sla het opnieuw op.",
  ],
  "document-type": [
    "er staat een documenttype in, wat in een werkmap niet hoort",
    "Vertrouw dit bestand niet en vraag de afzender ernaar.",
  ],
  "part-missing": ["er ontbreekt een onderdeel van de werkmap", "Open het in Excel en sla het opnieuw op."],
  encrypted: ["een onderdeel is versleuteld", "Haal in Excel het wachtwoord weg en sla het opnieuw op."],
};

const cuts: Readonly<Record<Facts<"table-file.cut", "what">, string>> = {
  sheets: "tabbladen",
  rows: "rijen per tabblad",
  columns: "kolommen",
  cells: "gevulde cellen",
};

/** For what can be wrong with a table file of somebody else's: what is wrong, and what to do. */
export const tableFileProblems = {
  "table-file.unsupported": ({ path, reason }) => {
    const [why, remedy] = unsupported[reason];
    return text(`${quoted(path)} kunnen wij niet lezen: ${why}`, remedy);
  },
  "table-file.broken": ({ path, reason }) => {
    const [why, remedy] = broken[reason];
    return text(`${quoted(path)} is niet te lezen: ${why}`, remedy);
  },
  "table-file.inflates": ({ path, limit }) =>
    text(
      `${quoted(path)} is uitgepakt veel groter dan het lijkt: meer dan ${size(limit)}`,
      "Vertrouw het bestand niet als u het niet zelf hebt gemaakt. Bewaar anders alleen de tabel in een nieuwe werkmap.",
    ),
  "table-file.too-slow": ({ path, seconds }) =>
    text(
      `Het lezen van ${quoted(path)} duurt langer dan ${seconds} seconden`,
      "Bewaar alleen de tabel die u wilt controleren in een nieuw bestand.",
    ),
  "table-file.without-table": ({ path }) =>
    text(
      `In ${quoted(path)} staat geen tabel met getallen`,
      "Zet elke rij op een eigen regel, met een naam vooraan en getallen erachter.",
    ),
  "table-file.cut": ({ what, limit }) =>
    text(
      `Alleen het eerste deel is gelezen: er zijn meer dan ${limit.toLocaleString("nl-NL")} ${cuts[what]}`,
      "Wat daarna komt, is niet gecontroleerd. Splits het bestand om alles te controleren.",
    ),
  "table-file.uncomputed": ({ count }) =>
    text(
      count === 1
        ? "Van 1 formule staat de uitkomst niet in het bestand"
        : `Van ${count} formules staat de uitkomst niet in het bestand`,
      "Wij rekenen formules niet uit. Open het bestand in Excel en sla het op, dan staan de uitkomsten erin.",
    ),
  "table-file.notation-assumed": ({ value, readings }) =>
    text(
      `Uit het bestand blijkt niet of ${quoted(value)} ${orList(readings)} is; wij lezen het op zijn Nederlands`,
      "Controleer of een punt hier duizendtallen scheidt en een komma decimalen.",
    ),
  "table-file.notation-mixed": ({ value, count }) =>
    text(
      `Het bestand schrijft getallen op twee manieren; ${count === 1 ? "1 getal wijkt" : `${count} getallen wijken`} af, zoals ${quoted(value)}`,
      "Schrijf alle getallen met dezelfde tekens voor duizendtallen en decimalen.",
    ),
} satisfies Partial<ProblemTexts>;
