import { wordList } from "../word-list.ts";

const lacks = {
  indicator: "indicator",
  effect: "indicator van het effect",
  baseline: "beginwaarde",
  target: "streefwaarde",
  term: "termijn",
  owner: "eigenaar",
} as const;
const balances = { surplus: "een overschot", deficit: "een tekort" } as const;

/** "geen indicator, geen termijn en geen eigenaar". */
function without(words: readonly string[]): string {
  const each = words.map((word) => `geen ${word}`);
  return wordList(each, "en");
}

function count(one: string, many: string) {
  return ({ count: number }: { readonly count: number }) => `${number} ${number === 1 ? one : many}`;
}

/** At most five names, then how many there are besides. */
function some(names: readonly string[]): string {
  const rest = names.length - 5;
  const named = names.slice(0, 5).map((name) => `“${name}”`);
  return rest > 0 ? `${named.join(", ")} en nog ${rest}` : named.join(", ");
}

/** What the audit says beyond sums: what is printed, what is wrong with it and what to do. */
export const slip = {
  "slip.end-before-start": ({ start, end }: { readonly start: string; readonly end: string }) =>
    `Het begin is ${start}, maar het einde is ${end}. Het einde ligt dus vóór het begin. Zoek op welke van de twee data niet klopt.`,
  "slip.done-after-document": ({
    date,
    document,
    isDerived,
  }: {
    readonly date: string;
    readonly document: string;
    readonly isDerived: boolean;
  }) =>
    `Dit staat er als gebeurd of gerealiseerd in ${date}, maar het stuk is van ${document}. ${isDerived ? "Die datum is afgeleid, want het stuk drukt er geen volledige af. " : ""}Controleer de datum, of noem het gepland.`,
  "slip.double-label": ({
    label,
    axis,
    lines,
  }: {
    readonly label: string;
    readonly axis: "row" | "column";
    readonly lines: readonly string[];
  }) =>
    `“${label}” staat er meer dan één keer, met andere getallen${lines.length === 0 ? "" : ` (ook ${lines.join(", ")})`}. Aan de naam is niet te zien welke ${axis === "row" ? "rij" : "kolom"} wat telt. Geef elke de naam die erbij hoort.`,
  "slip.stated-count": ({ stated, counted }: { readonly stated: string; readonly counted: string }) =>
    `De tekst noemt ${stated}, maar in de lijst staan er ${counted}. Tel na, en verbeter het aantal of vul de lijst aan.`,
  "slip.dead-reference": ({ reference, known }: { readonly reference: string; readonly known: readonly string[] }) =>
    `De tekst verwijst naar ${reference}, maar die is er niet. ${known.length === 0 ? "" : `Wel zijn er: ${known.join(", ")}. `}Verbeter de verwijzing.`,
  "slip.sign-against-legend": ({
    label,
    says,
    positive,
  }: {
    readonly label: string;
    readonly says: keyof typeof balances;
    readonly positive: keyof typeof balances;
  }) =>
    `“${label}” zegt ${balances[says]}, maar het teken van alle getallen zegt het andere: in deze tabel is een getal boven nul ${balances[positive]}. Controleer de tekens of de naam.`,
  "slip.sign-against-others": ({
    printed,
    beside,
    others,
  }: {
    readonly printed: string;
    readonly beside: string;
    readonly others: number;
  }) =>
    `Naast “${beside}” staat hier “${printed}”. Op de ${others === 1 ? "andere plaats" : `${others} andere plaatsen`} met hetzelfde teken gaan de kosten de andere kant op. Controleer of dit zo is bedoeld.`,
  "slip.goal-incomplete": ({ lacks: missing }: { readonly lacks: readonly (keyof typeof lacks)[] }) =>
    `Dit doel heeft ${without(missing.map((lack) => lacks[lack]))}. ${missing.every((lack) => lack === "owner") ? "Zo is niet te zien wie erop stuurt" : "Zo is niet te zeggen of het wordt gehaald"}. Vul aan wat ontbreekt, of leg vast waarom het er niet is.`,
  "slip.pace-without-ground": ({
    goal,
    lacks: missing,
    points,
  }: {
    readonly goal: string;
    readonly lacks: readonly ("target" | "term" | "points")[];
    readonly points: number;
  }) => {
    const words = missing.map((lack) => (lack === "points" ? "reeks van drie meetpunten" : lacks[lack]));
    const has = missing.includes("points")
      ? ` ${points === 0 ? "Er is nog geen meetpunt" : points === 1 ? "Er is 1 meetpunt" : `Er zijn ${points} meetpunten`}.`
      : "";
    return `Dit oordeel zegt of het snel genoeg gaat met “${goal}”, maar het doel heeft ${without(words)}.${has} Het tempo is zo niet te beoordelen. Vul aan wat ontbreekt, of zeg dat het een indruk is.`;
  },
  "slip.series-break.jump": ({ at, lines }: { readonly at: string; readonly lines: readonly string[] }) =>
    `De reeks springt bij ${at} veel verder dan in de andere jaren: ${some(lines)}. Ga na of de indeling of de telwijze is gewijzigd, en zet dat erbij.`,
  "slip.series-break.regrouped": ({ at, lines }: { readonly at: string; readonly lines: readonly string[] }) =>
    `Bij ${at} houden regels op en beginnen andere: ${some(lines)}. De indeling lijkt gewijzigd, en dan zijn alleen totalen te vergelijken. Zet dat erbij.`,
  "slip.explanation-unmatched": ({
    rule,
    place,
    nearest,
  }: {
    readonly rule: string;
    readonly place: string;
    readonly nearest?: string;
  }) =>
    `Deze verklaring hoort bij geen enkele bevinding: regel “${rule}”${place === "" ? "" : ` bij “${place}”`} komt niet voor. ${nearest === undefined ? "" : `Het dichtst in de buurt komt “${nearest}”. `}Verbeter de verklaring, of haal haar weg als de fout is hersteld.`,
  "slip.judgement": ({ judge, about }: { readonly judge: string; readonly about: string }) =>
    `Oordeel van ${judge} over “${about}”`,
  "slip.text-line": ({ text, line }: { readonly text: string; readonly line: number }) => `${text}, regel ${line}`,
  "slip.file-row": ({ id }: { readonly id: string }) => `rij ${id}`,
  "slip.file-column": ({ id }: { readonly id: string }) => `kolom ${id}`,
  "slip.count.measures": count("maatregel", "maatregelen"),
  "slip.count.projects": count("project", "projecten"),
  "slip.count.scenarios": count("scenario", "scenario’s"),
  "slip.count.pilots": count("pilot", "pilots"),
  "slip.count.themes": count("thema", "thema’s"),
  "slip.count.recommendations": count("aanbeveling", "aanbevelingen"),
  "slip.count.principles": count("uitgangspunt", "uitgangspunten"),
  "slip.count.tracks": count("spoor", "sporen"),
};
