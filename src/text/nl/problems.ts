import type { ProblemTexts } from "../problem-text.ts";
import { expectation, known, meantOr, orList, quoted, size, text, unitName } from "./problem-phrases.ts";
import { csvReasons, fileReasons, referenceTargets, yamlReasons } from "./problem-words.ts";

/** For every mistake in numbers, files and dossiers: what is wrong, and what to do. */
export const problems = {
  "number.unreadable": ({ value }) =>
    text(
      `${quoted(value)} is geen getal dat wij kunnen lezen`,
      "Schrijf een komma voor decimalen en een punt tussen duizendtallen, bijvoorbeeld 1.234,5. Is er geen getal, schrijf dan PM, n.v.t. of onbekend.",
    ),
  "number.ambiguous": ({ value, readings }) =>
    text(
      `${quoted(value)} kan meer dan één getal zijn: ${orList(readings.map(quoted))}`,
      "Schrijf het getal zo op dat er maar één lezing is.",
    ),
  "period.unreadable": ({ value }) =>
    text(
      `${quoted(value)} is geen periode`,
      "Schrijf een jaar (2018), halfjaar (2018-H1), kwartaal (2018-Q3), maand (2018-06), dag (2018-06-11), schooljaar (2018/2019), week (2018-W05), reeks (2015..2018) of keuze (2016|2017).",
    ),
  "file.missing": ({ path }) =>
    text(`${quoted(path)} bestaat niet`, "Controleer de naam en de map, of zet het bestand terug."),
  "file.unreadable": ({ path, reason }) =>
    text(
      `${quoted(path)} is niet te lezen: ${known(fileReasons, reason)}`,
      "Zet een gewoon leesbaar bestand of een gewone leesbare map op deze plaats.",
    ),
  "file.too-large": ({ path, bytes, limit }) =>
    text(
      `${quoted(path)} is te groot: ${size(bytes)}, waar ${size(limit)} mag`,
      "Splits het bestand, of haal weg wat er niet in hoort.",
    ),
  "yaml.malformed": ({ reason }) =>
    text(
      `Dit is geen geldige YAML: ${known(yamlReasons, reason)}`,
      "Herstel deze regel; kijk ook naar het inspringen van de regel erboven.",
    ),
  "csv.malformed": ({ reason }) =>
    text(
      `Dit is geen geldige CSV: ${known(csvReasons, reason)}`,
      "Geef elke regel evenveel cellen als de kopregel, met komma’s ertussen, en zet een cel met een komma tussen dubbele aanhalingstekens.",
    ),
  "key.unknown": ({ key, nearest, known: keys }) =>
    text(
      `${quoted(key)} is hier geen bekende naam`,
      meantOr(nearest, keys.length === 0 ? "Haal deze naam weg." : `Gebruik een van deze namen: ${keys.join(", ")}.`),
    ),
  "key.required": ({ key }) => text(`${quoted(key)} ontbreekt`, `Vul ${quoted(key)} in.`),
  "value.invalid": ({ key, value, expected }) =>
    text(`${quoted(value)} kan niet bij ${quoted(key)}`, `Verwacht wordt: ${expectation(expected)}.`),
  "id.duplicate": ({ id, first }) =>
    text(`${quoted(id)} komt twee keer voor; de eerste staat in ${first}`, "Geef een van de twee een andere naam."),
  "reference.dangling": ({ reference, expected, nearest }) =>
    text(
      `${quoted(reference)} moet ${known(referenceTargets, expected)} aanwijzen, maar bestaat niet`,
      meantOr(nearest, "Verbeter de verwijzing, of voeg toe wat ontbreekt."),
    ),
  "scenario.cycle": ({ path }) =>
    text(
      `Scenario’s bouwen in een kring op elkaar voort: ${path.join(" → ")}`,
      "Laat een van deze scenario’s op een ander uitgangspunt voortbouwen.",
    ),
  "dossier.unknown": ({ id, nearest }) =>
    text(`Dossier ${quoted(id)} is er niet`, meantOr(nearest, "Kies een dossier uit de lijst, of noem de map ervan.")),
  "unit.mixed": ({ first, other }) =>
    text(
      `Getallen in ${unitName(first)} en getallen in ${unitName(other)} zijn niet bij elkaar op te tellen`,
      "Tel alleen getallen op die hetzelfde tellen.",
    ),
  "unit.rate": ({ unit }) =>
    text(
      `Getallen in ${unitName(unit)} zijn niet op te tellen`,
      "Tel eerst de aantallen of bedragen op en reken het gemiddelde, de prijs of het aandeel daarna uit.",
    ),
  "area.unknown": ({ code, on, nearest }) =>
    text(`Gebied ${quoted(code)} bestaat niet op ${on}`, meantOr(nearest, "Controleer de code en de dag.")),
  "area.split": ({ code, into }) =>
    text(
      `Gebied ${quoted(code)} ging naar meer dan één gebied: ${into.join(", ")}`,
      "Gebruik cijfers van kleinere gebieden, of laat dit gebied weg en zeg dat erbij.",
    ),
  "area.without-figures": ({ code, on }) =>
    text(
      `Van geen van de gebieden waaruit ${quoted(code)} bestaat, is er een cijfer op ${on}`,
      "Kies een andere periode, of laad de cijfers van de eerdere gebieden.",
    ),
  "code.unknown": ({ code, classification, on, nearest }) =>
    text(
      `Code ${quoted(code)} staat op ${on} niet in ${classification}`,
      meantOr(nearest, "Controleer de code en het jaar."),
    ),
  "classification.unmapped": ({ code, from, to, on }) =>
    text(
      `Code ${quoted(code)} van ${from} heeft op ${on} geen code in ${to}`,
      "Voeg de code toe aan de omzettingstabel, met de dag waarop zij ingaat.",
    ),
  "classification.ambiguous": ({ code, from, to, on, targets }) =>
    text(
      `Code ${quoted(code)} van ${from} kan op ${on} meer dan één code in ${to} zijn: ${orList(targets)}`,
      "Geef in de omzettingstabel per code het aandeel.",
    ),
  "classification.shares": ({ code, on, total }) =>
    text(
      `De aandelen van code ${quoted(code)} tellen op ${on} op tot ${total.replace(".", ",")}`,
      "Maak de aandelen in de omzettingstabel samen precies 1.",
    ),
} satisfies Partial<ProblemTexts>;
