import { counted } from "../counted.ts";

/** How long help lasts, on the page *Trajecten*. */
interface Kind {
  readonly kind: string;
}
interface Median extends Kind {
  readonly counted: string;
  readonly running: string;
}
const isUse = ({ kind }: Kind): boolean => kind === "gebruik";
const names: Readonly<Record<string, string>> = {
  resterend: "deel dat nog loopt",
  gevolgd: "trajecten die dan nog worden gevolgd",
  middelste: "middelste duur",
  minstens: "middelste duur, ondergrens",
  hoogstens: "middelste duur, bovengrens",
  geteld: "getelde trajecten",
  lopend: "trajecten die nog lopen",
};
const columns: Readonly<Record<string, string>> = {
  median: "Middelste (maanden)",
  least: "Minstens",
  most: "Hoogstens",
  year: "Na 1 jaar (%)",
  "two-years": "Na 2 jaar (%)",
  counted: "Geteld",
  running: "Loopt nog",
};
const half = (of: Kind): string =>
  isUse(of) ? "Gebruikt: de helft van de hulp" : "Toegewezen: de helft van de trajecten";
const counts = ({ counted: told, running }: Median): string =>
  `Geteld: ${told}. Nog niet geëindigd: ${running}. Die tellen mee met wat zij tot dan toe duurden.`;

export const durations = {
  "durations.heading": "Hoe lang duurt hulp?",
  "durations.none":
    "Daarvoor kennen wij deze gemeente nog te kort: er is een heel kalenderjaar nodig, of een doel waarvoor u ware aantallen mag zien.",
  "durations.about": ({ from, asOf, gap }: { readonly from: string; readonly asOf: string; readonly gap: number }) =>
    `Van ${from} tot en met ${asOf}.${gap === 0 ? "" : ` De laatste ${counted(gap, "dag telt", "dagen tellen")} nog niet mee: dan staat niet vast of iets geëindigd is.`} Toegewezen: van de eerste tot de laatste dag van het traject. Gebruikt: van de eerste dag hulp die een aanbieder meldt (bericht 305) tot de laatste (bericht 307). Is er geen einde gemeld, dan loopt de hulp tot het einde van het traject.`,
  "durations.median": (of: Median & { readonly median: string; readonly least: string; readonly most: string }) =>
    `${half(of)} duurt langer dan ${of.median} (met 95% zekerheid tussen ${of.least} en ${of.most}). ${counts(of)}`,
  "durations.median.open": (of: Median & { readonly median: string }) =>
    `${half(of)} duurt langer dan ${of.median}. Hoe zeker dat is, is nog niet te zeggen. ${counts(of)}`,
  "durations.median.not-reached": (of: Median) =>
    `${isUse(of) ? "Gebruikt" : "Toegewezen"}: meer dan de helft loopt nog, dus de middelste duur is nog niet bereikt. ${counts(of)}`,
  "durations.median.hidden": (of: Median & { readonly why: string }) =>
    `${isUse(of) ? "Gebruikt" : "Toegewezen"}: de middelste duur laten wij niet zien. ${of.why} ${counts(of)}`,
  "durations.chart": ({ law }: { readonly law: string }) => `${law}: welk deel loopt nog na zoveel maanden`,
  "durations.chart.said":
    "De lijnen dalen met elk traject dat eindigt. De band om een lijn zegt waar het deel met 95% zekerheid ligt.",
  "durations.few":
    "Een lijn laten wij niet zien: er zijn zo weinig trajecten dat elke sprong verraadt wanneer iemand stopte.",
  "durations.unit": "deel dat nog loopt, in procenten, naar maanden sinds het begin",
  "durations.axis": ({ months }: { readonly months: number }) => `${months}`,
  "durations.after": ({ months }: { readonly months: number }) =>
    months === 0 ? "aan het begin" : `na ${counted(months, "maand", "maanden")}`,
  "durations.kind": (of: Kind) => (isUse(of) ? "Gebruikt" : "Toegewezen"),
  "durations.table": "Welk deel loopt nog, en hoeveel trajecten worden dan nog gevolgd",
  "durations.table.unit": "procenten en aantallen",
  "durations.table.row": "Sinds het begin",
  "durations.share": (of: Kind) => (isUse(of) ? "Gebruikt (%)" : "Toegewezen (%)"),
  "durations.followed": (of: Kind) => (isUse(of) ? "Gebruikt: gevolgd" : "Toegewezen: gevolgd"),
  "durations.method.true":
    "Wat nog loopt, telt mee met wat het tot nu toe duurde; wat al liep in de eerste maand, telt vanaf die maand mee (Kaplan-Meier). Zo lijkt hulp niet korter dan zij is. Een einde telt pas als er zoveel dagen zonder hulp zijn verstreken als de onderbreking lang mag zijn.",
  "durations.method.protected":
    "Deze cijfers zijn beschermd. Aantallen zijn afgerond op tientallen, en de lijnen zijn daaruit berekend, per kwartaal. Leunt een deel op minder dan 100 trajecten, dan laten wij het niet zien. De cijfers veranderen eens per jaar. Wat nog loopt, telt mee met wat het tot dan toe duurde.",
  "durations.categories.protected":
    "Per soort hulp laten wij de duur alleen zien aan wie ware aantallen mag zien. De groepen zijn zo klein dat een lijn met sprongen verraadt wanneer iemand stopte.",
  "durations.beside": "Middelste duur, en welk deel nog loopt na een en twee jaar",
  "durations.beside.unit": "maanden, procenten en aantallen",
  "durations.beside.row": "Hulp",
  "durations.column": ({ column }: { readonly column: string }) => columns[column] ?? column,
  "durations.named": ({ kind, of }: Kind & { readonly of: string }) =>
    `${of} (${isUse({ kind }) ? "gebruikt" : "toegewezen"})`,
  "durations.label": ({ kind, what, months }: Kind & { readonly what: string; readonly months?: number }) =>
    `${isUse({ kind }) ? "Gebruik van hulp" : "Toegewezen hulp"}: ${names[what] ?? what}${months === undefined ? "" : ` na ${months} maanden`}`,
};
