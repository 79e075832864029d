import type { Per, Unit } from "../../figure/unit.ts";

/** Names of units. */
const names: { readonly [Q in Exclude<Unit["quantity"], "count" | "duration"> as `unit.${Q}`]: string } = {
  "unit.money": "euro",
  "unit.percent": "procent",
  "unit.percentage-point": "procentpunt",
  "unit.ratio": "verhouding",
  "unit.index": "index",
  "unit.score": "score",
  "unit.fte": "fte",
};

type Length = Extract<Unit, { quantity: "duration" }>["in"];

/** Lengths of time, more than one. */
const lengths: { readonly [L in Length as `duration.${L}`]: string } = {
  "duration.minute": "minuten",
  "duration.hour": "uur",
  "duration.day": "dagen",
  "duration.working-day": "werkdagen",
  "duration.week": "weken",
  "duration.month": "maanden",
  "duration.year": "jaar",
};

/** Lengths of time, one. */
const oneLength: { readonly [L in Length as `duration.one.${L}`]: string } = {
  "duration.one.minute": "minuut",
  "duration.one.hour": "uur",
  "duration.one.day": "dag",
  "duration.one.working-day": "werkdag",
  "duration.one.week": "week",
  "duration.one.month": "maand",
  "duration.one.year": "jaar",
};

/** Denominators. */
const denominators: { readonly [P in Per as `per.${P}`]: string } = {
  "per.inhabitant": "per inwoner",
  "per.household": "per huishouden",
  "per.client": "per cliënt",
  "per.1000-inhabitants": "per 1.000 inwoners",
  "per.1000-households": "per 1.000 huishoudens",
  "per.1000-clients": "per 1.000 cliënten",
  "per.unit": "per eenheid",
  "per.benefit": "per uitkering",
  "per.hour": "per uur",
  "per.week": "per week",
  "per.month": "per maand",
  "per.year": "per jaar",
  "per.fte": "per fte",
};

/** What tables and charts say that their numbers are in. */
const headings = {
  "unit.in": ({ unit }: { readonly unit: string }) => `in ${unit}`,
  "unit.in.scaled": ({ scale, unit }: { readonly scale: string; readonly unit: string }) => `in ${scale} ${unit}`,
  "scale.thousands": "duizenden",
  "scale.millions": "miljoenen",
  "scale.billions": "miljarden",
};

export const units = { ...names, ...lengths, ...oneLength, ...denominators, ...headings };
