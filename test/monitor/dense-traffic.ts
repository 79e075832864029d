import { firstDayOf, lastDayOf, monthOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { ClaimLine, History, Question } from "./truth/history.ts";

/** Return messages some working days after what they answer, around the ends of months; some parts are refused. */
export function denseReturns({ below, pick, edge }: Dice): History["returns"] {
  return Array.from({ length: 60 }, (_, at) => {
    const knownOn = edge();
    return {
      ...{
        law: pick(["wmo", "jeugdwet"]),
        message: pick(["302", "306", "308", "316", "318"]),
        provider: `9800000${below(3)}`,
      },
      ...{ id: `RT${at}`, sent: knownOn - below(9), knownOn },
      codes: Array.from({ length: 1 + below(3) }, () => pick(["0200", "0200", "8001", "0233"])),
    };
  });
}

/** Claims of nothing that were sent just so many working days before the end of a month, answered then or never; and answers around ten days. */
export function denseClaims({ below }: Dice, { from, until, asOf }: Question): readonly ClaimLine[] {
  return Array.from({ length: 60 }, (_, at) => {
    const month = from + below(until - from + 1);
    const isOpen = at % 2 === 0;
    const sent = isOpen ? lastDayOf(month) - 12 - below(6) : firstDayOf(month) - 1 + below(28);
    return {
      ...{ law: "wmo", provider: "98000030", claim: `W${at}`, reference: `W${at}`, client: "w", number: 9200 + at },
      ...{ category: "07", product: "P", unit: "04", volume: 0, amount: 0, rejected: false },
      ...{ first: firstDayOf(monthOf(sent)), last: lastDayOf(monthOf(sent)), sent },
      answered: isOpen ? asOf + 1 : sent + 12 + below(6),
    } as const;
  });
}
