import { counted } from "../counted.ts";

/** Why a figure is hidden, as its reader reads it. */
export const hidden = {
  "hidden.sentence": ({ reason }: { readonly reason: string }) => `Dit cijfer is ${reason}.`,
  "hidden.small": ({ threshold }: { readonly threshold: number }) => `verborgen omdat < ${threshold}`,
  "hidden.in-small-total": ({ threshold }: { readonly threshold: number }) =>
    `verborgen omdat het totaal ervan < ${threshold} is`,
  "hidden.few-contributors": ({ threshold }: { readonly threshold: number }) =>
    `verborgen omdat er minder dan ${counted(threshold, "cliënt of aanbieder", "cliënten of aanbieders")} achter dit bedrag zitten`,
  "hidden.dominated": "verborgen omdat het bedrag bijna geheel van één aanbieder of cliënt komt",
  "hidden.designated": "verborgen op verzoek",
  "hidden.protects": ({ cells }: { readonly cells: string }) => `verborgen ter bescherming van ${cells}`,
  "hidden.protects-others": "verborgen ter bescherming van andere cijfers",
  "hidden.earlier": "verborgen omdat het in een eerdere uitgave verborgen was",
  "hidden.withheld": "verborgen om personen te beschermen",
  "hidden.few-observations": ({ minimum }: { readonly minimum: number }) =>
    `verborgen omdat het om minder dan ${counted(minimum, "waarneming", "waarnemingen")} gaat`,
  "hidden.held-back":
    "verborgen omdat de correctie, of het verschil met een andere telling, om te weinig personen gaat",
  "hidden.not-settled": "nog niet vrijgegeven omdat deze periode nog niet compleet is",
  "hidden.not-in-catalogue": "alleen intern te zien omdat het niet is vrijgegeven",
  "hidden.internal": "alleen intern",
  "hidden.input-hidden": "verborgen omdat het met een verborgen cijfer is berekend",
  "protect.column.value": "waarde",
  "protect.column.reason": "reden",
  "protect.summary": ({ cells, own, others }: ProtectCounts) =>
    `Van ${counted(cells, "cel", "cellen")} ${own === 1 ? "is" : "zijn"} er ${own} verborgen om wat erin staat, en ${others} om die te beschermen.`,
  "protect.proven": ({ threshold }: { readonly threshold: number }) =>
    `Nagerekend: wie alle zichtbare cellen, alle optellingen en deze regels kent, weet van een aantal onder de ${threshold} niet meer dan dat het daaronder ligt, en kan geen verborgen cel uitrekenen.`,
  "protect.nothing": "Er is niets te verbergen.",
  "protect.rounded": ({ cells, base }: { readonly cells: number; readonly base: number }) =>
    `${cells === 1 ? "De ene cel is" : `Alle ${cells} cellen zijn`} afgerond op een veelvoud van ${base}; de totalen kloppen met hun delen.`,
};

/** Counts of a protected table. */
export interface ProtectCounts {
  readonly cells: number;
  readonly own: number;
  readonly others: number;
}
