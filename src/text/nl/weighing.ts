import { ofThe } from "../counted.ts";

/** Words for weighing what can be chosen: what it means, what it takes step by step, what can go wrong. */
export const weighingTexts = {
  "weighing.aspects.title": "Wat elke keuze betekent, naast elkaar",
  "weighing.aspects.caption": "Wat de bron van elke keuze zegt",
  "weighing.aspects.row": "Waarover",
  "weighing.words": "in woorden, met de regels van het origineel",
  "weighing.said": ({ text, lines }: { readonly text: string; readonly lines: string }) => `${text} (${lines})`,
  "weighing.advantages": "Voordelen",
  "weighing.drawbacks": "Nadelen",
  "weighing.uncertain": "Wat niet zeker is",
  "weighing.fall.name": ({
    baseline,
    scenario,
    year,
  }: {
    readonly baseline: string;
    readonly scenario: string;
    readonly year: string;
  }) => `Van ${baseline} naar ${scenario}: wat elke maatregel in ${year} doet`,
  "weighing.fall.sentence": ({
    year,
    from,
    to,
    count,
    largest,
    amount,
  }: {
    readonly year: string;
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly largest: string;
    readonly amount: string;
  }) =>
    `In ${year} gaat het totaalsaldo van ${from} naar ${to}. Elke stap is het effect van één maatregel. De grootste stap is “${largest}”: ${amount}.${count === 0 ? "" : ` ${count === 1 ? "Eén maatregel heeft" : `${count} maatregelen hebben`} in dat jaar geen effect op de begroting en ${count === 1 ? "staat" : "staan"} er niet bij.`}`,
  "weighing.fall.bookkeeping": " Na het tussensaldo komt wat geen lager gebruik van zorg en ondersteuning is.",
  "weighing.fall.subtotal": "Saldo na maatregelen die het gebruik raken",
  "weighing.fall.kind": ({ title, kind }: { readonly title: string; readonly kind: string }) => `${title} (${kind})`,
  "weighing.fall.unit": ({ year }: { readonly year: string }) => `totaalsaldo ${year} in miljoenen euro’s`,
  "weighing.matrix.name": ({
    scenario,
    count,
    total,
  }: {
    readonly scenario: string;
    readonly count: number;
    readonly total: number;
  }) =>
    `${scenario}: bij ${count === 0 ? "geen" : count} van ${ofThe(total, "maatregel", "maatregelen")} noemt de bron een risico of een voorbehoud`,
  "weighing.matrix.sentence": ({ year }: { readonly year: string }) =>
    `Naar rechts is het effect in ${year} groter, naar boven noemt de bron minder dat het kan tegenhouden. Een voorbehoud is een voorwaarde, een afhankelijkheid, of een bedrag dat voorlopig of maximaal is. De grenzen tussen de kolommen kiezen wij; een gewicht geven wij niet.`,
  "weighing.matrix.unit": ({ year }: { readonly year: string }) =>
    `effect op het totaalsaldo ${year} in duizenden euro’s`,
  "weighing.effect": "Effect",
  "weighing.effect.costs": "kost geld",
  "weighing.effect.none": "geen effect",
  "weighing.effect.small": "tot 100",
  "weighing.effect.middle": "100 tot 500",
  "weighing.effect.large": "500 of meer",
  "weighing.certainty": "Zekerheid",
  "weighing.certainty.risk": "risico genoemd",
  "weighing.certainty.condition": "voorbehoud genoemd",
  "weighing.certainty.none": "geen voorbehoud genoemd",
  "weighing.impact": "Inwoners",
  "weighing.impact.said": "de bron noemt gevolgen voor inwoners",
  "weighing.impact.none": "de bron noemt geen gevolgen voor inwoners",
  "weighing.measures.title": "Wat de bron van elke maatregel zegt",
  "weighing.measures.residents": "Wat inwoners merken",
  "weighing.measures.condition": "Voorwaarde",
  "weighing.measures.dependency": "Hangt af van",
  "weighing.measures.risk": "Risico",
  "weighing.measures.what": "Wat",
  "weighing.measures.basis": "Waarop het bedrag rust",
  "weighing.measures.owner": "Wie",
  "weighing.measures.in": "In",
  "weighing.risks.title": "Risico’s en wat zij raken",
  "weighing.risks.text": "Wat",
  "weighing.risks.scenarios": "Raakt scenario",
  "weighing.risks.measures": "Raakt maatregel",
  "weighing.risks.figures": "Bedragen",
  "weighing.risks.mitigation": "Wat ertegen kan",
};
