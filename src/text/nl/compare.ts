import { counted } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

const compare = {
  "compare.name": "Vergelijken",
  "compare.title": "Wat is tussen deze gemeenten te vergelijken, en wat niet?",
  "compare.lead": ({ names, count }: { readonly names: string; readonly count: number }) =>
    `Over dezelfde jaren zijn alleen aantallen te volgen, bij ${names}: ${counted(count, "reeks", "reeksen")}. Bedragen zijn niet te vergelijken, want de stukken bakenen anders af en noemen bijna geen inwonertallen.`,
  "compare.lead.none": "Geen cijfer van deze gemeenten is met een ander te vergelijken; hieronder staat waarom.",
  "compare.no-ranking": "Wij maken geen ranglijst: wie anders telt of anders afbakent, staat niet hoger of lager.",
  "compare.growth.heading": "Aantallen in dezelfde jaren",
  "compare.growth.label": ({ title, from, to }: Words<"title" | "from" | "to">) =>
    `${title}: verandering van ${from} naar ${to}`,
  "compare.growth.caption": ({ law, from, to }: Words<"law" | "from" | "to">) =>
    `${law}: verandering van ${from} naar ${to}`,
  "compare.growth.row": "Gemeente en telling",
  "compare.growth.column": "Verandering",
  "compare.growth.how": "Hoe geteld",
  "compare.growth.note":
    "Let op hoe elke gemeente telt: dat verschilt, en een verandering in procenten hangt ook af van hoe klein het begin was.",
  "compare.of": ({ name, title }: Words<"name" | "title">) => `${name}: ${title}`,
  "compare.inhabitant.heading": "Bedragen per inwoner",
  "compare.none": ({ names, reason }: { readonly names: string; readonly reason: string }) => `${names}: ${reason}`,
  "compare.inhabitant.none": "geen cijfer, want de bron noemt geen bedrag per inwoner.",
  "compare.client.heading": "Kosten per cliënt",
  "compare.client.none": "geen cijfer, want de bron noemt geen kosten per cliënt.",
  "compare.result.heading": "Het resultaat dat elk stuk noemt",
  "compare.result.figure": "Resultaat",
  "compare.result.none": "geen cijfer, want de bron noemt geen resultaat.",
  "compare.result.period": "Over",
  "compare.result.kind": "Soort cijfer",
  "compare.result.label": "In de bron",
  "compare.gaps": ({ reasons }: Words<"reasons">) => `Niet te vergelijken, want ${reasons}.`,
  "compare.single": ({ name }: Words<"name">) => `Alleen ${name} geeft een cijfer. Er is niets om mee te vergelijken.`,
  "compare.position.heading": "Naast andere gemeenten, zoals elk stuk het zegt",
  "compare.position.note":
    "Elke gemeente koos een andere groep om zich mee te vergelijken. Deze oordelen zijn daarom niet op te tellen.",
  "compare.position.caption": ({ law }: Words<"law">) => `${law}: wat elke gemeente over haar plaats zegt`,
  "compare.position.row": "Gemeente en onderwerp",
  "compare.position.says": "Volgens de bron",
  "compare.position.peers": "Vergeleken met",
  "compare.position.scope": "Let op",
  "compare.whole": "Hele sociaal domein",
};

const words = {
  "compare.gap.unit": "zij tellen niet hetzelfde",
  "compare.gap.size": "de grootte van de gemeenten verschilt en staat er niet bij",
  "compare.gap.period": "zij gaan over andere perioden",
  "compare.gap.law": "zij gaan over andere wetten",
  "compare.gap.scope": "de afbakening verschilt",
  "compare.gap.kind": "het ene cijfer is zekerder dan het andere",
  "count-moment.stock": "stand op één moment",
  "count-moment.flow": "hele periode",
  "count-moment.unknown": "de bron zegt niet of het een stand is",
  "count-unique.yes": "ieder één keer geteld",
  "count-unique.no": "de bron zegt niet of ieder één keer is geteld",
};

/** The page that sets the municipalities of several dossiers beside each other. */
export const compareTexts = { ...compare, ...words };
