import { counted } from "../counted.ts";

const sources: Readonly<Record<string, string>> = {
  istandaarden: "Berichten van iWmo en iJw",
  grootboek: "Grootboek",
  begroting: "Begroting",
  betalingen: "Betalingen",
  productieverantwoording: "Productieverantwoording",
  "regionale-afrekening": "Regionale afrekening",
  producten: "Producten van de gemeente",
  boekingsoorten: "Soorten boekingen",
  tarieven: "Contracten en tarieven",
  "eigen-bijdragen": "Eigen bijdragen",
  pgb: "Persoonsgebonden budgetten",
  uitkeringen: "Uitkeringen",
  reintegratie: "Voorzieningen op weg naar werk",
  "bijzondere-bijstand": "Bijzondere bijstand",
  minimaregelingen: "Minimaregelingen",
  doelgroepen: "Doelgroepen van regelingen",
  schuldhulp: "Schuldhulp",
  inwoners: "Inwoners",
  gebieden: "Wijken en buurten",
  toegang: "Meldingen en onderzoeken",
  taaknormen: "Normtijden van taken",
  uitvoeringskosten: "Wat als uitvoeringskosten telt",
  bezwaren: "Bezwaren en klachten",
  enquetes: "Enquêtes",
  ketendata: "Ketengegevens",
  statline: "Tabellen van CBS StatLine",
  oefengemeente: "Alle bronnen van deze oefengemeente",
};

const whole = (count: number): string => new Intl.NumberFormat("nl-NL").format(count);

const short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

/** The data of a municipality: what came in, what was refused, how new and how complete it is. */
export const data = {
  "data.municipality": ({ code }: { readonly code: string }) => `Gemeente ${code}`,
  "data.source": ({ source }: { readonly source: string }) => sources[source] ?? source,
  "data.month.short": ({ month }: { readonly month: string }) =>
    `${short[Number(month.slice(5, 7)) - 1] ?? month} ${month.slice(0, 4)}`,
  "data.lead": ({
    day,
    source,
    kinds,
    behind,
  }: {
    readonly day: string;
    readonly source: string;
    readonly kinds: number;
    readonly behind: number;
  }) =>
    `De laatste levering kwam binnen op ${day}: ${source}. ${
      behind === 0
        ? "Geen enkele soort gegevens loopt achter."
        : `Van ${counted(kinds, "soort", "soorten")} gegevens ${behind === 1 ? "loopt er 1" : `lopen er ${behind}`} achter.`
    }`,
  "data.lead.empty": "Er is nog niets ingelezen. Sleep hieronder een bestand op het vak, of kies er een.",
  "data.kind.toewijzing": "Toewijzingen (301)",
  "data.kind.levering": "Begin van zorg (305)",
  "data.kind.declaratie": "Declaraties (323)",
  "data.kind.antwoord": "Antwoorden op declaraties (325)",
  "data.kind.betaling": "Betalingen",
  "data.kind.grootboek": "Grootboek",
  "data.kind.begroting": "Begroting",
  "data.kind.tarief": "Contracten en tarieven",
  "data.kind.productieverantwoording": "Productieverantwoording",
  "data.kind.afrekening": "Regionale afrekening",
  "data.kind.pgb": "Persoonsgebonden budgetten",
  "data.kind.bijdrage": "Eigen bijdragen",
  "data.kind.uitkering": "Uitkeringen",
  "data.kind.reintegratie": "Voorzieningen op weg naar werk",
  "data.kind.bijstand": "Bijzondere bijstand",
  "data.kind.minima": "Minimaregelingen",
  "data.kind.schuldhulp": "Schuldhulp",
  "data.kind.inwoner": "Inwoners",
  "data.kind.melding": "Meldingen",
  "data.kind.bezwaar": "Bezwaren en klachten",
  "data.kind.enquete": "Enquêtes",
  "data.kind.keten": "Ketengegevens",
  "data.behind": ({ months }: { readonly months: number }) =>
    months === 0 ? "actueel" : `loopt ${counted(months, "maand", "maanden")} achter`,
  "data.source-note": "gegevens van de gemeente",
  "data.quality.name": "Welk deel van elke levering is afgewezen?",
  "data.quality.sentence": ({
    refused,
    all,
    deliveries,
    most,
  }: {
    readonly refused: number;
    readonly all: number;
    readonly deliveries: number;
    readonly most: string;
  }) =>
    `Van wat is beoordeeld, is afgewezen: ${whole(refused)} van ${whole(all)}, in ${counted(deliveries, "levering", "leveringen")}. Het vaakst vanwege: ${most}.`,
  "data.quality.unit": ({ first, last }: { readonly first: number; readonly last: number }) =>
    `procent van wat is beoordeeld, per levering; nummer ${first} tot en met ${last}`,
  "data.quality.label": ({ rule, number }: { readonly rule: string; readonly number: number }) =>
    `Afgewezen in levering ${number} vanwege: ${rule}`,
  "data.quality.others": "andere redenen",
  "data.completeness.caption": "Hoe volledig zijn de declaraties?",
  "data.completeness.unit":
    "procent van de cliënten met een toewijzing in die maand van wie de aanbieder zorg in die maand declareerde; bij alle aanbieders samen telt een cliënt bij elke aanbieder",
  "data.completeness.provider": "Aanbieder (AGB)",
  "data.completeness.all": "Alle aanbieders",
  "data.completeness.label": ({ provider, month }: { readonly provider: string; readonly month: string }) =>
    `Volledigheid van de declaraties van ${provider} over ${month}`,
  "data.completeness.counts": ({ received, expected }: { readonly received: number; readonly expected: number }) =>
    `Cliënten: ${received} van ${expected}.`,
  "data.quality.counts": ({ refused, judged }: { readonly refused: number; readonly judged: number }) =>
    `Beoordeelde regels: ${refused} van ${judged}.`,
  "data.completeness.left": ({ count }: { readonly count: number }) =>
    `Nog ${counted(count, "aanbieder staat", "aanbieders staan")} niet in de tabel: zij hebben de minste cliënten. In de onderste regel tellen zij mee.`,
  "data.completeness.closed": ({ count, minimum }: { readonly count: number; readonly minimum: number }) =>
    `${counted(count, "aanbieder staat", "aanbieders staan")} niet in de tabel: een percentage staat er alleen bij ${counted(minimum, "cliënt", "cliënten")} of meer.`,
  "data.rule.intake.cell": "waarde past niet",
  "data.rule.intake.empty": "leeg veld",
  "data.rule.intake.value-unmapped": "waarde zonder vertaling",
  "data.rule.intake.column-missing": "kolom ontbreekt",
  "data.rule.intake.column-twice": "kolom dubbel",
  "data.rule.intake.bsn-in-text": "BSN waar het niet hoort",
  "data.rule.intake.sensitive": "te gevoelige kolom",
  "data.rule.intake.no-rows": "geen rijen",
  "data.rule.intake.too-much": "te groot als werkmap",
  "data.rule.file.unreadable": "bestand onleesbaar",
  "data.rule.file.missing": "bestand ontbreekt",
  "data.rule.other": "bestand",
  "data.repair.title": ({ source }: { readonly source: string }) => `Herstellijst: ${sources[source] ?? source}`,
  "data.repair.use":
    "Verbeter deze plaatsen in het bronsysteem en lever het bestand opnieuw. Wat al goed was, komt er niet dubbel in.",
  "data.repair.sheet": "Herstellijst",
  "data.repair.page": "pagina",
  "data.repair.of": "van",
  "data.repair.file": "Bestand",
  "data.repair.line": "Regel",
  "data.repair.column": "Kolom of element",
  "data.repair.rule": "Controle",
  "data.repair.wrong": "Wat er mis is",
  "data.repair.remedy": "Wat u kunt doen",
};
