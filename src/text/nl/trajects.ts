import { counted } from "../counted.ts";

/** The page *Trajecten*: the rule that joins allocations, and what it does. */
export const trajects = {
  "trajects.title": "Wanneer telt zorg als één traject?",
  "trajects.lead": ({
    period,
    begun,
    allocated,
    gap,
  }: {
    readonly period: string;
    readonly begun: string;
    readonly allocated: string;
    readonly gap: number;
  }) =>
    `In ${period} begonnen ${begun}, als wij zorg die binnen ${counted(gap, "dag", "dagen")} verdergaat één traject noemen. Wie elke toewijzing telt, telt er ${allocated}.`,
  "trajects.lead.internal": ({
    period,
    begun,
    gap,
  }: {
    readonly period: string;
    readonly begun: string;
    readonly gap: number;
  }) =>
    `In ${period} begonnen ${begun}, als wij zorg die binnen ${counted(gap, "dag", "dagen")} verdergaat één traject noemen. Hoeveel toewijzingen er begonnen, is alleen intern te zien.`,
  "trajects.lead.none": "Er is nog geen heel jaar om te tellen.",
  "trajects.rule": ({ gap }: { readonly gap: number }) =>
    `Toewijzingen van dezelfde cliënt en productgroep horen bij één traject, ook met een ander nummer of een andere aanbieder, tenzij er meer dan ${counted(gap, "dag", "dagen")} tussen zit. Een verlenging, een nieuw contract, een andere prijs of een andere aanbieder is dan geen uitstroom en geen instroom.`,
  "trajects.why":
    "Zonder die regel lijkt elk nieuw contractjaar een golf van nieuwe cliënten. Het verschil tussen de lijnen is zorg die doorgaat.",
  "trajects.why.internal":
    "Zonder die regel lijkt elk nieuw contractjaar een golf van nieuwe cliënten. Wie ware aantallen mag zien, ziet hier ook elke toewijzing die begon: het verschil is zorg die doorgaat.",
  "trajects.chart.internal": ({ law }: { readonly law: string }) => `${law}: begonnen trajecten`,
  "trajects.chart.internal.said": ({ gap }: { readonly gap: number }) =>
    `De lijn telt trajecten met de regel van ${counted(gap, "dag", "dagen")}.`,
  "trajects.chart": ({ law }: { readonly law: string }) => `${law}: begonnen trajecten en begonnen toewijzingen`,
  "trajects.chart.said": ({ gap }: { readonly gap: number }) =>
    `De eerste lijn telt trajecten met de regel van ${counted(gap, "dag", "dagen")}, de tweede elke toewijzing.`,
  "trajects.unit": "aantal per maand",
  "trajects.count": "aantal",
  "trajects.begun": "Trajecten",
  "trajects.allocated": "Toewijzingen",
  "trajects.table": "Begonnen per maand, met en zonder de regel",
  "trajects.table.internal": "Begonnen per maand, met de regel",
  "trajects.months": "Per maand",
  "trajects.law": "Wet",
  "trajects.gap": "Onderbreking",
  "trajects.gap.days": ({ days }: { readonly days: number }) =>
    days === 0 ? "geen enkele dag" : `ten hoogste ${counted(days, "dag", "dagen")}`,
  "trajects.gap.chosen": ({ days }: { readonly days: number }) =>
    days === 0 ? "geen enkele dag (gekozen)" : `ten hoogste ${counted(days, "dag", "dagen")} (gekozen)`,
  "trajects.gaps": ({ year }: { readonly year: string }) => `Wat een andere regel zou doen in ${year}`,
  "trajects.gaps.table": ({ year }: { readonly year: string }) =>
    `Trajecten die in ${year} begonnen, naar de onderbreking die erin past`,
  "trajects.gaps.protected":
    "Met een andere onderbreking zijn de aantallen iets anders. Die laten wij alleen zien aan wie ware aantallen mag zien: twee tellingen naast elkaar verraden wie er net tussen valt.",
};
