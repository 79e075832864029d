import type { ProblemFacts } from "../../figure/problem.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, quoted, text } from "./problem-phrases.ts";

type Facts<C extends keyof ProblemFacts, K extends keyof ProblemFacts[C]> = ProblemFacts[C][K] & string;

const expectations: Readonly<Record<Facts<"intake.cell", "expected">, readonly [string, string]>> = {
  money: [
    "geen bedrag",
    "Schrijf een bedrag met hoogstens twee decimalen, of kies in de mapping de andere notatie (numbers).",
  ],
  number: ["geen getal", "Schrijf een getal, of kies in de mapping de andere notatie (numbers)."],
  integer: ["geen geheel getal", "Schrijf een geheel getal."],
  date: ["geen bestaande dag", "Verbeter de dag, of zet in de mapping bij dates hoe het bestand dagen schrijft."],
  month: ["geen maand", "Schrijf een maand als 2026-01, of zet in de mapping bij dates hoe het bestand haar schrijft."],
  boolean: ["geen ja of nee", "Schrijf ja of nee, of vertaal in de mapping wat het bestand schrijft (values)."],
  bsn: ["geen geldig burgerservicenummer", "Verbeter het nummer in het bronsysteem."],
  code: ["geen code", "Een code telt hoogstens 200 tekens. Staat hier open tekst, haal de kolom dan uit de mapping."],
  postcode: ["geen postcode", "Schrijf een postcode als 1234 AB."],
};

const queryReasons: Readonly<Record<Facts<"lake.query-refused", "reason">, string>> = {
  syntax: "zij is geen geldige SQL",
  several: "zij bestaat uit meer dan één opdracht",
  "not-select": "zij is geen SELECT",
  table: "zij vraagt naar iets dat geen tabel van het lake is",
  function: "zij gebruikt een functie die hier niet mag",
};

const keyReasons: Readonly<Record<Facts<"intake.key-place", "reason">, readonly [string, string]>> = {
  "in-lake": [
    "de sleutel van de pseudoniemen mag niet in het lake staan",
    "Kies met --keys een map daarbuiten: anders gaat de sleutel mee met elke kopie van het lake.",
  ],
  open: ["anderen kunnen de sleutel lezen", "Maak het bestand alleen leesbaar voor u zelf (chmod 600)."],
  broken: ["dit is geen sleutel", "Zet de sleutel terug uit uw reservekopie."],
  missing: [
    "de sleutel is er niet, terwijl het lake er pseudoniemen mee heeft",
    "Zet de sleutel terug uit uw reservekopie. Met een nieuwe sleutel zou elke persoon twee keer voorkomen.",
  ],
};

const householdReasons: Readonly<Record<Facts<"lake.households-off", "reason">, string>> = {
  "not-recorded": "de gemeente heeft niet vastgelegd met welk doel en op welke grondslag",
  "not-yet": "de vastlegging geldt nog niet",
  ended: "de vastlegging is verlopen",
  withdrawn: "de vastlegging is ingetrokken",
};

/** What can be wrong with a delivery or with the lake. */
export const intakeProblems = {
  "intake.source-unknown": ({ source, known, nearest }) =>
    text(`Bron ${quoted(source)} is niet bekend`, meantOr(nearest, `Kies uit: ${known.join(", ")}.`)),
  "intake.mapping-needed": ({ source }) =>
    text(
      `De bron ${quoted(source)} heeft een mapping nodig`,
      "Geef met --mapping het bestand op dat zegt welke kolom wat is.",
    ),
  "intake.municipality-needed": ({ source }) =>
    text(`Van welke gemeente de bron ${quoted(source)} is, is niet bekend`, "Geef de code op met --gemeente."),
  "intake.mapping-source": ({ source, wanted }) =>
    text(
      `Deze mapping is voor de bron ${quoted(source)}`,
      `Kies een mapping voor ${quoted(wanted)}, of de andere bron.`,
    ),
  "intake.column-missing": ({ name, nearest }) =>
    text(
      `De kolom ${quoted(name)} staat niet in het bestand`,
      meantOr(nearest, "Verbeter de mapping, of vraag het bestand opnieuw op."),
    ),
  "intake.column-twice": ({ name }) =>
    text(`De kolom ${quoted(name)} staat er meer dan één keer in`, "Geef de kolommen verschillende namen."),
  "intake.cell": ({ column, value, expected }) =>
    text(
      `${quoted(value)} is ${expectations[expected][0]}, wat ${quoted(column)} moet zijn`,
      expectations[expected][1],
    ),
  "intake.empty": ({ column }) =>
    text(`${quoted(column)} is leeg, maar moet gevuld zijn`, "Vul de cel in het bronsysteem en lever de rij opnieuw."),
  "intake.value-unmapped": ({ value, known }) =>
    text(
      `${quoted(value)} heeft geen vertaling in de mapping`,
      `Voeg haar toe bij values. De mapping kent: ${known.join(", ")}.`,
    ),
  "intake.sensitive": ({ column, name }) =>
    text(
      `De kolom ${quoted(name)} zegt te veel over een persoon en gaat niet mee als ${quoted(column)}`,
      "Haal haar uit de mapping, of zet haar bij ignore.",
    ),
  "intake.bsn-in-text": ({ column }) =>
    text(
      `In ${quoted(column)} staat een burgerservicenummer, wat daar niet hoort`,
      "Haal het nummer weg in het bronsysteem en lever de rij opnieuw. De rij is niet ingelezen.",
    ),
  "intake.no-rows": ({ path }) =>
    text(`In ${quoted(path)} staan geen rijen`, "Controleer het tabblad en de kopregel in de mapping (file)."),
  "intake.too-much": ({ path }) =>
    text(`${quoted(path)} is te groot om in één keer te lezen`, "Sla het op als csv: die mag elke grootte hebben."),
  "intake.json": ({ path, reason }) =>
    reason === "syntax"
      ? text(`${quoted(path)} is geen geldige JSON`, "Vraag het bestand opnieuw op.")
      : text(`In ${quoted(path)} staat geen lijst van rijen`, "Zet in de mapping bij file.at waar de lijst staat."),
  "intake.areas": ({ path }) =>
    text(
      `${quoted(path)} is geen lijst van postcodes en buurten`,
      "Geef een csv met de kolommen PC6 (of postcode) en buurt op, zoals het CBS die uitgeeft.",
    ),
  "intake.area-unknown": ({ count }) =>
    text(
      `Van ${count === 1 ? "één adres" : `${count} adressen`} is de buurt niet bekend`,
      "Geef met --areas een lijst van postcodes en buurten van het juiste jaar op. De rijen zijn ingelezen, zonder buurt.",
    ),
  "intake.category-off": ({ count }) =>
    text(
      count === 1
        ? "Eén rij van productcategorie 47 (jeugdreclassering) is weggelaten"
        : `${count} rijen van productcategorie 47 (jeugdreclassering) zijn weggelaten`,
      "Zij verraden strafrechtelijke gegevens. Heeft u daarvoor een grondslag, gebruik dan --jeugdreclassering.",
    ),
  "intake.already-loaded": ({ path }) =>
    text(
      `${quoted(path)} is al eerder ingelezen`,
      "Er verandert niets. Is bij een tabel de mapping verbeterd, verhoog dan version daarin.",
    ),
  "intake.contradiction": ({ table, count }) =>
    text(
      `In ${quoted(table)} zijn ${count === 1 ? "er van één regel" : `er van ${count} regels`} twee lezingen van dezelfde dag`,
      "Is de laatste levering een verbetering, lees haar dan opnieuw in met --revision 1 en een hogere version in de mapping.",
    ),
  "intake.key-place": ({ path, reason }) =>
    text(`Bij ${quoted(path)}: ${keyReasons[reason][0]}`, keyReasons[reason][1]),
  "lake.busy": ({ folder, process }) =>
    text(
      `Een ander programma (${process}) schrijft in het lake ${quoted(folder)}`,
      "Wacht tot het klaar is en probeer het opnieuw. Er is niets ingelezen.",
    ),
  "lake.format": ({ folder }) =>
    text(
      `De map ${quoted(folder)} is geen lake dat deze versie kan lezen`,
      "Kies een lege map, of de map van een lake.",
    ),
  "lake.disk-full": ({ folder }) =>
    text(`De schijf van ${quoted(folder)} is vol`, "Maak ruimte en lever opnieuw. Het lake is zoals het was."),
  "lake.snapshot-unknown": ({ snapshot }) =>
    text(`De stand ${quoted(snapshot)} is er niet in dit lake`, "Kies een stand die een eerdere levering noemde."),
  "lake.query-refused": ({ model, reason, name }) =>
    text(
      `De vraag ${quoted(model)} is geweigerd: ${queryReasons[reason]}${name === "" ? "" : ` (${name})`}`,
      "Stel één vraag met SELECT over de tabellen van het lake.",
    ),
  "lake.households-off": ({ model, gemeente, reason }) =>
    text(
      `De vraag ${quoted(model)} koppelt per huishouden, en dat staat uit voor gemeente ${gemeente}: ${householdReasons[reason]}`,
      "Leg doel, grondslag en einddatum vast met sluitend privacy huishoudens, of stel de vraag zonder huishouden.",
    ),
  "lake.expired": ({ model, table, gemeente, until, asOf }) =>
    text(
      `De vraag ${quoted(model)} is vervallen: in ${quoted(table)} van gemeente ${gemeente} zijn regels tot en met ${until} gewist`,
      asOf === ""
        ? "De bewaartermijn was om. Vraag de huidige stand."
        : `De bewaartermijn was om, dus de stand van ${asOf} is niet meer te geven. Kies een dag na ${until}.`,
    ),
  "lake.query-failed": ({ model, reason }) =>
    text(`De vraag ${quoted(model)} is niet te beantwoorden (${reason})`, "Verbeter de vraag."),
  "lake.other-key": ({ gemeente }) =>
    text(
      `De pseudoniemen van gemeente ${gemeente} in het lake zijn met een andere sleutel gemaakt`,
      "Geef met --keys de map met de sleutel van dit lake op.",
    ),
  "lake.mapping-changed": ({ file, version }) =>
    text(
      `${quoted(file)} is eerder ingelezen met een andere mapping van dezelfde versie (${version})`,
      "Verhoog version in de mapping: dan komt deze lezing in de plaats van de eerdere.",
    ),
} satisfies Partial<ProblemTexts>;
