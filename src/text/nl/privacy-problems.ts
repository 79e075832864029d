import type { ProblemTexts } from "../problem-text.ts";
import { quoted, text } from "./problem-phrases.ts";

/** What can be wrong with terms and records about privacy. */
export const privacyProblems = {
  "retention.term": ({ rule }) =>
    text(
      `De regel ${quoted(rule)} heeft niet precies één termijn`,
      "Geef jaren (years) of maanden (months), en niet beide.",
    ),
  "retention.twice": ({ source }) =>
    text(
      `Voor de bron ${quoted(source)} zijn er twee regels voor dezelfde rijen`,
      "Geef elke wet haar eigen regel, of één regel zonder wet.",
    ),
  "households.days": ({ from, until }) =>
    text(
      `Een vastlegging van ${from} tot en met ${until} zou nu niet gelden`,
      "Geef met --until een laatste dag op die nog komt, en niet voor de eerste ligt.",
    ),
  "register.not-allowed": ({ municipality }) =>
    text(
      `U mag het verwerkingsregister en de DPIA van ${municipality} hier niet ophalen`,
      "Dat doet de functionaris gegevensbescherming, een beheerder, een controller of een analist. Vraag het een van hen.",
    ),
  "lake.missing": ({ folder }) =>
    text(`In ${quoted(folder)} staat geen lake`, "Geef met --lake de map op waarin u leveringen heeft ingelezen."),
} satisfies Partial<ProblemTexts>;
