import { monthOf, monthText, yearOf } from "../../../src/synth/day-number.ts";
import { groupBy } from "../../../src/synth/group.ts";
import { partsOf } from "./contracts.ts";
import { type Counts, type History, monthsOf, type Question, Tally } from "./history.ts";
import { latest } from "./known.ts";
import { approvedLines } from "./money.ts";

/** Months after its own in which a month is still declared. */
const awaited = 3;

/** What was booked, and which part of it a line of the list names, by definition. */
export function executionCosts(history: History, question: Question): Counts {
  const tally = new Tally();
  const list = latest(history.support.executions, question, (one) => [one.definition, one.kind, one.code].join("|"));
  const definitions = new Set(list.map(({ definition }) => definition));
  const bookings = latest(history.bookings, question, ({ id }) => id);
  for (const { month, side, taakveld, product, account, amount } of bookings) {
    if (side !== "lasten" || !monthsOf(question).includes(month)) continue;
    const codes = { taakveld, product, grootboekrekening: account };
    for (const definition of definitions.size === 0 ? ["geen"] : definitions) {
      const counts = list.some((one) => one.definition === definition && codes[one.kind] === one.code);
      for (const at of ["*", taakveld])
        tally.addAll([yearOf(month), definition, at], { lasten: amount, uitvoeringskosten: counts ? amount : 0 });
    }
  }
  return tally.counts();
}

/** What is allocated and may still be declared, by month and product. */
export function obligations(history: History, question: Question): Counts {
  const tally = new Tally();
  const withoutUnit = (key: string): string => key.split("|").slice(0, 4).join("|");
  const parts = groupBy(partsOf(history, question), ({ key }) => withoutUnit(key));
  const lines = groupBy(approvedLines(history, question), ({ first, law, category, product }) =>
    [monthText(monthOf(first)), law, category, product].join("|"),
  );
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
  for (const key of new Set([...parts.keys(), ...lines.keys()])) {
    const own = parts.get(key) ?? [];
    const declared = sum((lines.get(key) ?? []).map(({ amount }) => amount));
    const isAwaited = monthsOf(question).some(
      (month) => key.startsWith(monthText(month)) && month >= monthOf(question.asOf) - awaited,
    );
    const due = isAwaited ? Math.max(sum(own.map(({ amount, carried }) => amount ?? carried ?? 0)) - declared, 0) : 0;
    tally.addAll([key], {
      ...{ gedeclareerd: declared, verplicht: due, gedeclareerd_en_verplicht: declared + due },
      zonder_prijs: own.filter(({ amount, carried }) => amount === undefined && carried === undefined).length,
      prijs_doorgetrokken: own.filter(({ carried }) => carried !== undefined).length,
    });
  }
  return tally.counts();
}
