import { counted } from "../counted.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, orList, quoted, text } from "./problem-phrases.ts";

/** For every mistake in a question about the numbers of a lake: what is wrong, and what to do. */
export const monitorProblems = {
  "tie-out.municipality": ({ asked, known }) =>
    asked === undefined && known.length > 1
      ? text("Het lake heeft meer dan één gemeente", `Kies er een met --gemeente: ${orList(known)}.`)
      : text(
          asked === undefined ? "Het lake is leeg" : `Het lake heeft niets van gemeente ${quoted(asked)}`,
          known.length === 0 ? "Lees eerst iets in met sluitend import." : `Kies met --gemeente uit: ${orList(known)}.`,
        ),
  "tie-out.product-unknown": ({ product, known, nearest }) =>
    text(`Product ${quoted(product)} is er niet`, meantOr(nearest, `Kies uit: ${known.join(", ")}.`)),
  "tie-out.no-difference": ({ product, period, known }) =>
    text(
      `Dit verschil is er niet bij ${quoted(product)} in ${period}`,
      known.length === 0 ? "In deze periode zijn er geen verschillen." : `Kies uit: ${known.join(", ")}.`,
    ),
  "tie-out.purpose-missing": () =>
    text(
      "Voor echte bedragen is een doel nodig",
      "Zeg bij Ware aantallen, of met --purpose, waarvoor u ze nodig hebt: bijvoorbeeld --purpose kwartaalcontrole. Dat komt in het logboek.",
    ),
  "releases.settings": ({ settings }) =>
    text(
      `Deze cijfers zijn eerder vrijgegeven met andere instellingen (${settings}); wie beide heeft, kan ze van elkaar aftrekken`,
      "Vraag ze met dezelfde instellingen, of vraag met --internal de ware aantallen.",
    ),
  "monitor.indicator-unknown": ({ id, nearest }) =>
    text(
      `${quoted(id)} is geen indicator`,
      nearest === undefined
        ? "Kies er een uit de lijst van sluitend monitor --list."
        : `Bedoelt u ${quoted(nearest)}? De hele lijst geeft sluitend monitor --list.`,
    ),
  "monitor.empty": () =>
    text("Dit lake is nog leeg", "Lees eerst berichten of bestanden in met sluitend import, of geef --as-of."),
  "sql.stopped": ({ seconds }) =>
    seconds === undefined
      ? text("De vraag is gestopt", "Er is niets veranderd; u kunt de vraag opnieuw stellen.")
      : text(
          `De vraag is gestopt na ${seconds} seconden`,
          "Vraag minder maanden of rijen, of geef met --seconds meer tijd.",
        ),
  "trace.no-row": ({ indicator, month, columns, near }) =>
    text(
      `Van ${quoted(indicator)} is er in ${month} geen getal op deze plaats`,
      columns.length === 0
        ? "Kies een andere maand."
        : `Kies een andere maand, of andere waarden voor: ${columns.join(", ")}.${
            near.length === 0 ? "" : ` Een getal is er bijvoorbeeld bij --where ${near.join(" of ")}.`
          }`,
    ),
  "trace.computed": ({ indicator }) =>
    text(
      `${quoted(indicator)} is berekend uit andere getallen en heeft geen eigen regels`,
      "Vraag de regels van de getallen waaruit het is berekend; sluitend monitor noemt de formule.",
    ),
  "monitor.purpose": () =>
    text("Bij ware aantallen hoort een doel", "Zeg met --purpose waarvoor u ze nodig heeft; dat wordt vastgelegd."),
  "monitor.no-right": () =>
    text(
      "Ware aantallen zijn alleen voor wie dat recht heeft",
      "Laat --internal weg, of vraag de beheerder om dat recht.",
    ),
  "monitor.no-account": () =>
    text(
      "Ware aantallen zijn er alleen voor wie een naam heeft op deze computer",
      "Werk onder een account met een naam: die komt in het logboek. Vraag de beheerder erom.",
    ),
  "monitor.municipality": ({ municipality, known }) =>
    text(
      `Het lake heeft niets van gemeente ${quoted(municipality)}`,
      known.length === 0
        ? "Lees eerst iets in met sluitend import."
        : `Lees haar gegevens in, of kies een ander lake. Dit heeft: ${known.join(", ")}.`,
    ),
  "peers.group": ({ path, key, expected }) =>
    text(
      `In ${quoted(path)} klopt ${quoted(key)} niet`,
      `Vul daar in: ${expected}. De handleiding over de maandmonitor heeft een voorbeeld van een groep.`,
    ),
  "peers.too-few": ({ group, known, needed }) =>
    text(
      known === 0
        ? `Van de groep ${quoted(group)} is nog van geen enkele gemeente iets ingelezen`
        : `Van de groep ${quoted(group)} zijn declaraties ingelezen van ${counted(known, "gemeente", "gemeenten")}, en dat is te weinig`,
      `Lees gegevens van ten minste ${needed} andere gemeenten in, of kies een andere groep.`,
    ),
  "peers.closed": () =>
    text(
      "Deze vergelijking is alleen voor medewerkers",
      "Kosten en aantallen van een kwartaal zijn bijna gelijk aan wat de Aansluiting en de Monitor tonen; uit het verschil zou u iets over een paar cliënten kunnen afleiden. Kies in de Monitor bij een cijfer per inwoner een groep: dat mag iedereen zien. Op de opdrachtregel: zeg met --purpose waarvoor u het nodig heeft.",
    ),
  "peers.own": ({ municipality }) =>
    text(`Van gemeente ${municipality} zelf kent het lake geen declaraties`, "Lees eerst berichten in."),
  "explain.period": ({ value }) =>
    text(
      `${quoted(value)} is geen periode van hele maanden`,
      "Schrijf een jaar (2025), half jaar (2025-H1), kwartaal (2025-Q3), maand (2025-06) of reeks (2025-01..2025-06).",
    ),
  "explain.same-period": ({ period }) =>
    text(`Tweemaal dezelfde periode: ${quoted(period)}`, "Kies twee verschillende periodes."),
  "explain.years-only": ({ period }) =>
    text(
      `${quoted(period)} is geen kalenderjaar`,
      "Zonder ware bedragen zijn alleen kalenderjaren te vergelijken: een jaar min elf maanden zou de twaalfde verraden.",
    ),
  "explain.nothing": ({ municipality }) =>
    text(`Van gemeente ${municipality} zijn geen declaraties bekend`, "Lees eerst berichten in op de pagina Gegevens."),
} satisfies Partial<ProblemTexts>;
