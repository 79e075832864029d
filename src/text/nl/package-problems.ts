import type { ProblemTexts } from "../problem-text.ts";
import { orList, quoted, text } from "./problem-phrases.ts";

/** What is wrong with a model of measures, and what to do. */
export const packageProblems = {
  "package.range-reversed": ({ low, high, mode }) =>
    text(
      mode === undefined
        ? `Deze bandbreedte staat op zijn kop: van ${plain(low)} tot ${plain(high)}`
        : `Deze bandbreedte klopt niet: laag ${plain(low)}, meest waarschijnlijk ${plain(mode)}, hoog ${plain(high)}`,
      "Zet het laagste getal bij low en het hoogste bij high; mode ligt daar niet buiten.",
    ),
  "package.ramp-reversed": ({ start, until }) =>
    text(
      `Het effect begint in ${start} en is al in ${until} voltooid of voorbij`,
      "Kies een latere maand, of laat het effect eerder beginnen.",
    ),
  "package.circle": ({ path }) =>
    text(
      `Deze maatregelen wachten in een kring op elkaar: ${path.join(" → ")}`,
      "Haal een van deze voorwaarden weg; nu kan geen van de maatregelen de eerste zijn.",
    ),
  "package.more-than-base": ({ measure, year, amount, base }) =>
    text(
      `Maatregel ${quoted(measure)} bespaart in ${year} ${euros(amount)}, meer dan de ${euros(base)} die er uitgegeven wordt`,
      "Verlaag de besparing, of verhoog de kosten van de stroom (base).",
    ),
  "package.more-than-all": ({ percent }) =>
    text(`${plain(percent)} procent is meer dan alles`, "Geef een percentage van 0 tot en met 100."),
  "package.growth-twice": ({ keys }) =>
    text(
      `De ingroei staat er op meer dan één manier: ${keys.join(" en ")}`,
      "Kies één van full, steps en stay, en haal de andere weg.",
    ),
  "package.named-twice": ({ measure }) =>
    text(`Maatregel ${quoted(measure)} staat twee keer in deze lijst`, "Haal haar er één keer uit."),
  "package.dependence-twice": ({ measure }) =>
    text(
      `Maatregel ${quoted(measure)} staat in twee afhankelijkheden; er kan maar één samenhang gelden`,
      "Zet haar in één lijst van dependences.",
    ),
  "package.count-outside": ({ count, low, high }) =>
    text(
      `Het aantal ${count} kan nooit, of legt niets op`,
      low > high
        ? "Haal deze regel weg."
        : `Geef bij count een getal van ${low} tot en met ${high}, of noem meer maatregelen.`,
    ),
  "package.pm-unused": ({ measure }) =>
    text(
      `De bandbreedte voor PM doet niets bij maatregel ${quoted(measure)}: er staat al een bedrag, een andere bandbreedte of een hefboom`,
      "Haal pm weg, of de spread of hefboom die ervoor in de plaats komt. Een bandbreedte om een gedrukt bedrag zet u bij spread.",
    ),
  "package.amount-twice": ({ measure }) =>
    text(
      `Maatregel ${quoted(measure)} haalt het gedrukte bedrag twee keer uit een stroom; een besparing telt één keer`,
      "Houd één hefboom amount over, of zet bij de andere stroom een percentage.",
    ),
  "package.month-outside": ({ month, years }) =>
    text(
      `Met ${month} valt het hele effect buiten de jaren van dit scenario (${years[0] ?? ""} tot en met ${years.at(-1) ?? ""})`,
      "Kies een maand binnen deze jaren, of laat de maatregel uit het model.",
    ),
  "package.year-unknown": ({ year, known }) =>
    text(`${year} is geen jaar van dit scenario`, `Kies een jaar uit: ${known.join(", ")}.`),
  "package.base-missing": ({ flow, year }) =>
    text(
      `Van stroom ${quoted(flow)} staat er niet wat zij in ${year} kost`,
      `Vul bij base het bedrag van ${year} in, in euro’s.`,
    ),
  "package.burden-unknown": ({ criterion, measures }) =>
    text(
      `Op ${quoted(criterion)} is niet te rangschikken: het model zegt het niet van ${orList(measures)}`,
      "Vul het bij deze maatregelen in onder burden, of laat deze rangorde weg.",
    ),
  "package.no-balance": ({ year, line }) =>
    text(
      `Van het ${line} in ${year} is er geen getal`,
      "Kies een jaar of een uitgangspunt waarvan het saldo bekend is.",
    ),
  "package.none": ({ dossier }) =>
    text(
      `In dossier ${quoted(dossier)} staat niets waaruit een pakket te kiezen is`,
      "Kies een dossier met een scenario van maatregelen, met varianten boven het wettelijke minimum of met taakstellingen per jaar.",
    ),
  "package.option": ({ option, dossier }) =>
    text(
      `De optie ${option} doet niets bij dossier ${quoted(dossier)}: daar staan geen maatregelen bij een uitgangspunt`,
      `Laat ${option} weg.`,
    ),
  "package.too-many": ({ title, most }) =>
    text(
      `Bij ${quoted(title)} is uit meer dan ${most} posten te kiezen`,
      "Neem posten samen die alleen samen kunnen, zodat er minder overblijven.",
    ),
  "package.variant": ({ variant, known }) =>
    text(`${quoted(variant)} is geen variant of denkrichting van dit dossier`, `Kies uit: ${known.join(", ")}.`),
  "package.scenario": ({ scenario, known }) =>
    text(
      `${quoted(scenario)} is geen scenario met maatregelen`,
      known.length === 0 ? "Laat de keuze weg." : `Kies uit: ${known.join(", ")}.`,
    ),
} satisfies Partial<ProblemTexts>;

function plain(value: number): string {
  return String(value).replace(".", ",");
}

function euros(value: number): string {
  return `€ ${String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ".")}`;
}
