import { counted } from "../counted.ts";
import type { ProblemTexts } from "../problem-text.ts";
import { quoted, text } from "./problem-phrases.ts";

const refusals = {
  "too-few": "er zijn te weinig factoren boven 1",
  "not-falling": "de factoren dalen niet",
  "too-large": "er zou meer dan de helft nog moeten komen",
} as const;

/** The first few labels, and how many more there are. */
function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, 5).join(", ");
  const rest = labels.length - 5;
  return rest > 0 ? `${shown} en nog ${rest}` : shown;
}

/** A chance, in per cent with one decimal. */
function percent(chance: number): string {
  return `${(chance * 100).toFixed(1).replace(".", ",")}%`;
}

/** For what a forecast of late amounts had to assume: what was the matter, and what was done or can be done. */
export const runOffProblems = {
  "runoff.cell-twice": ({ cells }) =>
    text(
      `Voor ${cells.length === 1 ? "één cel" : `${cells.length} cellen`} staan er twee bedragen: ${listed(cells)}`,
      "Wij namen het laatste. Haal het andere weg, of gebruik --incremental als de bedragen bij elkaar horen.",
    ),
  "runoff.gap-as-zero": ({ count }) =>
    text(
      `Voor ${count === 1 ? "één periode" : `${count} perioden`} is er geen bedrag, terwijl later wel iets kwam`,
      "Wij lazen dit als: er kwam niets. Vul het bedrag aan als dat niet klopt.",
    ),
  "runoff.cells-unknown": ({ count }) =>
    text(
      `Van ${count === 1 ? "één cel" : `${count} cellen`} is het bedrag niet bekend, terwijl latere bedragen dat wel zijn`,
      "Wij lieten de stappen van en naar zo’n cel buiten de factoren.",
    ),
  "runoff.negative": ({ origins }) =>
    text(
      `Het totaal staat onder nul bij ${listed(origins)}`,
      "Dat kan kloppen, door correcties. Controleer of de bedragen het juiste teken hebben.",
    ),
  "runoff.diagonal-incomplete": ({ origins }) =>
    text(
      `De nieuwste periode ontbreekt nog bij ${listed(origins)}`,
      "Wij rekenden daar verder vanaf het laatste bedrag dat er is. Met --drop-latest laat u de nieuwste periode overal weg.",
    ),
  "runoff.no-factor": ({ developments }) =>
    text(
      `Naar ${listed(developments)} is geen factor te bepalen`,
      "Wij verwachten daar niets erbij. Meer perioden in het bestand lossen dit op.",
    ),
  "runoff.sigma-extrapolated": ({ developments, rule }) =>
    text(
      `De spreiding naar ${listed(developments)} is niet te meten`,
      `${rule === "mack" ? "Wij namen die van de stappen ervoor (regel van Mack)." : "Wij trokken de daling van de spreiding door (log-lineair)."} Met meer perioden is zij te meten.`,
    ),
  "runoff.log-linear-refused": () =>
    text(
      "De spreiding daalt niet duidelijk genoeg om haar log-lineair door te trekken",
      "Wij gebruikten de regel van Mack. Kies --sigma mack om dat zelf vast te leggen.",
    ),
  "runoff.no-spread": ({ origins }) =>
    text(
      `De onzekerheid is niet te voorspellen bij ${listed(origins)}, want in het verleden is daar geen spreiding te meten`,
      "Neem het bedrag als aanwijzing. Meer perioden in het bestand lossen dit op.",
    ),
  "runoff.origin-additive": ({ origins }) =>
    text(
      `Bij ${listed(origins)} is er nog niets binnen, of minder dan niets`,
      "Een factor maakt van niets niets. Wij namen wat er bij andere perioden gemiddeld bij kwam.",
    ),
  "runoff.origin-unpredictable": ({ origins }) =>
    text(
      `Het totaal van ${listed(origins)} is niet te voorspellen, want er is nog geen enkel bedrag bekend`,
      "Vul het eerste bedrag aan, of haal deze periode uit het bestand.",
    ),
  "runoff.immature": ({ origins, share }) =>
    text(
      `Van ${listed(origins)} is minder dan ${Math.round(share * 100)}% binnen`,
      "De factor maakt elk toeval groot. Geef met --exposure op wat u had verwacht, en kies bf of cape-cod.",
    ),
  "runoff.too-small": ({ origins, developments }) =>
    text(
      `De uitloop is niet te voorspellen, want het bestand heeft ${origins} perioden van zorg en ${developments} van ontwikkeling`,
      "Er zijn er van elk minstens twee nodig.",
    ),
  "runoff.tail-refused": ({ curve, reason }) =>
    text(
      `De kromme ${quoted(curve)} past niet: ${refusals[reason]}`,
      "Wij rekenden zonder staart. Kies een andere kromme, of geef een factor.",
    ),
  "runoff.bootstrap-refused": () =>
    text(
      "Er is te weinig spreiding in het verleden om mogelijke uitkomsten uit te trekken",
      "Wij gebruikten de onzekerheid van Mack. Meer perioden in het bestand lossen dit op.",
    ),
  "runoff.calendar-effect": ({ chance }) =>
    text(
      `Sommige kalenderperioden waren sneller of trager dan andere; de kans daarop bij toeval is ${percent(chance)}`,
      "Zoek de oorzaak, bijvoorbeeld een nieuw tarief of een andere werkwijze. Met --periods tellen alleen de nieuwste perioden mee.",
    ),
  "runoff.factors-correlated": ({ chance }) =>
    text(
      `Een hoge factor hangt samen met die ervoor; de kans daarop bij toeval is ${percent(chance)}`,
      "Chain ladder gaat uit van het tegendeel. Vergelijk met --method additive of cape-cod.",
    ),
  "runoff.exposure-missing": ({ origins }) =>
    text(
      `Het totaal van ${listed(origins)} is niet te voorspellen, want er staat geen verwachting bij`,
      "Vul deze perioden aan in het bestand van --exposure.",
    ),
  "runoff.looks-incremental": ({ falling, origins }) =>
    text(
      `Bij ${falling} van de ${counted(origins, "periode", "perioden")} is het laatste bedrag lager dan het eerste, alsof het geen bedragen tot en met dan zijn`,
      "Zijn het bedragen van de periode zelf, gebruik dan --incremental: zonder die keuze kloppen deze uitkomsten niet.",
    ),
  "runoff.munich-no-error": () =>
    text(
      "De standaardfout is met deze methode niet te berekenen, want er is geen gepubliceerde formule voor",
      "Kijk naar het verschil tussen beide driehoeken, en naar de onzekerheid van --method mack.",
    ),
  "runoff.needs-file": ({ method, option }) =>
    text(`De methode ${quoted(method)} heeft nog een bestand nodig`, `Geef het met ${option} BESTAND.`),
  "runoff.segment-common": ({ segments }) =>
    text(
      `De groep ${listed(segments)} heeft te weinig eigen geschiedenis`,
      "Wij gebruikten het verloop van alle groepen samen.",
    ),
  "runoff.nothing-outstanding": ({ developments }) =>
    text(
      `Naar ${listed(developments)} stond er eerder niets meer open`,
      "Wij rekenden daar met de factor van chain ladder.",
    ),
} satisfies Partial<ProblemTexts>;
