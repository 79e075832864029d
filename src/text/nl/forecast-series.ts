import { counted, ofThe } from "../counted.ts";

interface Months {
  readonly months: number;
}

function inMonths(months: number): string {
  return counted(months, "maand", "maanden");
}

/** How series are carried on, in words: methods, why, what a reader should know, how near it came. */
export const forecastSeries = {
  "method.combination": "combinatie van vijf methoden",
  "method.naive": "laatste maand herhaald",
  "method.seasonal-naive": "zelfde maand van vorig jaar",
  "method.drift": "lijn van eerste naar laatste maand",
  "method.mean": "gemiddelde van alle maanden",
  "method.ses": "gewogen niveau (SES)",
  "method.holt": "niveau met trend (Holt)",
  "method.damped": "niveau met uitdovende trend",
  "method.ets": "niveau, trend en seizoen (ETS)",
  "method.theta": "Theta",
  "method.ar-change": "samenhang tussen maandelijkse veranderingen",
  "method.ar-line": "samenhang rond een rechte lijn",
  "method.ar-season": "samenhang tussen jaarlijkse veranderingen",
  "method.croston": "omvang en tussentijd (Croston)",
  "method.sba": "omvang en tussentijd, gecorrigeerd (SBA)",
  "method.tsb": "omvang en kans (TSB)",

  "series.title": ({ name, method }: { readonly name: string; readonly method: string }) =>
    `${name === "" ? "Reeks" : name}: ${method}.`,
  "series.because.usual": "Dit is de gewone methode; op het verleden was geen andere duidelijk beter.",
  "series.because.clearly-better": ({
    less,
    nearer,
    moments,
  }: {
    readonly less: string;
    readonly nearer: number;
    readonly moments: number;
  }) =>
    `Op het verleden was deze duidelijk beter dan de gewone methode: ${less} minder fout, en dichterbij op ${nearer} van ${counted(moments, "moment", "momenten")}.`,
  "series.because.too-short-to-choose":
    "Er is te weinig verleden om methoden te vergelijken; dit is de gewone methode.",
  "series.because.asked": "U koos deze methode.",
  "series.coverage": ({
    certainty,
    inside,
    of,
    share,
  }: {
    readonly certainty: string;
    readonly inside: number;
    readonly of: number;
    readonly share: string;
  }) =>
    `Interval van ${certainty}: op het verleden ${inside === 1 ? "viel" : "vielen"} ${inside} van ${ofThe(of, "maand", "maanden")} erin (${share}).`,
  "series.accuracy": ({
    months,
    moments,
    wape,
    bias,
  }: {
    readonly months: number;
    readonly moments: number;
    readonly wape: string;
    readonly bias: string;
  }) =>
    `Op het verleden, ${counted(moments, "moment", "momenten")} en ${inMonths(months)}: gemiddelde fout ${wape} van wat kwam, afwijking ${bias}.`,
  "series.mase": ({ mase }: { readonly mase: string }) =>
    `De fout was ${mase} keer die van vorig jaar herhalen; onder 1 is beter.`,
  "series.year-end.forecast": ({ error, moments }: { readonly error: string; readonly moments: number }) =>
    `Jaartotaal vooraf verwacht, middelste fout op ${counted(moments, "moment", "momenten")}: deze methode ${error}`,
  "series.year-end.straight-line": ({ error }: { readonly error: string }) => `rechte lijn ${error}`,
  "series.year-end.last-year": ({ error }: { readonly error: string }) => `vorig jaar ${error}`,
  "series.year-end.budget": ({ error }: { readonly error: string }) => `begroting ${error}`,
  "series.column.month": "Maand",
  "series.column.value": "Verwacht",
  "series.column.interval": ({ certainty }: { readonly certainty: string }) => `${certainty} zeker tussen`,

  "series.remark.flat":
    "Alle maanden zijn gelijk. Het verleden zegt niet hoeveel dit kan veranderen; het interval is de kleinste eenheid.",
  "series.remark.zero":
    "Alle maanden zijn nul. Het verleden zegt niet of er iets komt; het interval is de kleinste eenheid.",
  "series.remark.no-season": "Geen seizoen dat zich van toeval onderscheidt.",
  "series.remark.season": ({ trust }: { readonly trust: string }) =>
    `Er is een seizoen; ${trust} van het patroon telt mee.`,
  "series.remark.short": ({ months }: Months) =>
    `Korte reeks van ${inMonths(months)}: onder drie jaar telt een seizoen weinig of niet mee, en het interval is breder.`,
  "series.remark.gaps": ({ months }: Months) =>
    `${inMonths(months)} zonder waarde, ingevuld op de lijn tussen de buren.`,
  "series.remark.bridged": ({ months }: Months) =>
    `De laatste ${inMonths(months)} zijn nog niet bekend en zijn ook verwacht.`,
  "series.remark.beyond-seen": ({ months }: Months) =>
    `Op het verleden is tot ${inMonths(months)} vooruit te kijken; daarna groeit het interval door op dezelfde manier.`,
  "series.remark.intermittent": ({ filled, months }: { readonly filled: number; readonly months: number }) =>
    `In ${filled} van ${counted(months, "maand", "maanden")} kwam iets: verwacht is het gemiddelde per maand, niet in welke maand iets komt.`,
  "series.remark.break.factor": ({ month, step }: { readonly month: string; readonly step: string }) =>
    `Breuk in ${month}: vanaf daar ligt het niveau ${step}. Zoek uit waarom; de methode weet niet of dat blijft.`,
  "series.remark.break.amount": ({ month, step }: { readonly month: string; readonly step: string }) =>
    `Breuk in ${month}: vanaf daar ligt het niveau ${step} anders. Zoek uit waarom; de methode weet niet of dat blijft.`,
  "series.higher": ({ share }: { readonly share: string }) => `${share} hoger`,
  "series.lower": ({ share }: { readonly share: string }) => `${share} lager`,
  "series.remark.never-tested":
    "De reeks is te kort om het interval op het verleden te toetsen: neem het als een ruwe schatting.",

  "series.unpredictable.nothing-known": "niet te voorspellen, want er is geen enkele maand bekend",
  "series.unpredictable.never-right": "niet te voorspellen, want op het verleden is geen enkele verwachting te toetsen",
  "series.unpredictable.too-few": ({ months, needed }: { readonly months: number; readonly needed: number }) =>
    `niet te voorspellen, want er ${months === 1 ? "is" : "zijn"} maar ${inMonths(months)} bekend en er zijn er ${needed} nodig`,
  "series.unpredictable.too-large":
    "niet te voorspellen, want er staat een waarde in die te groot is voor een bedrag of aantal",
  "series.calibrated": ({ series }: { readonly series: number }) =>
    `De breedte van de intervallen is geijkt op ${ofThe(series, "reeks", "reeksen")} van dit bestand.`,
  "series.calibrated.usual":
    "De breedte van de intervallen is geijkt op gepubliceerde reeksen (M3): dit bestand heeft er zelf te weinig om op te ijken.",
};
