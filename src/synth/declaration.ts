import { addWorkingDays, firstDayOf, type MonthNumber } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { Declaration, Line } from "./line.ts";
import { products } from "./product.ts";
import type { Provider } from "./provider.ts";
import type { RegimePlan } from "./regime-plan.ts";

/** Puts lines together as providers send them: per law and month, in order of month, provider and law. */
export function declarationsOf(
  lines: Iterable<Line>,
  providers: readonly Provider[],
  { twice }: RegimePlan,
  part: number,
): readonly Declaration[] {
  const groups = groupBy(lines, ({ declared, delivery: { allocation } }) => {
    return `${declared}|${allocation.provider}|${products[allocation.product]?.law ?? ""}`;
  });
  const made = [...groups.values()].flatMap((group): readonly Declaration[] => {
    const [line] = group;
    const provider = providers[line?.delivery.allocation.provider ?? -1];
    if (line === undefined || provider === undefined) return [];
    const law = products[line.delivery.allocation.product]?.law ?? "wmo";
    const one = declarationOf(group, provider, law, line.declared, part);
    if (twice?.provider !== provider.index || twice.month !== line.declared) return [one];
    return [one, againOf(one)];
  });
  return made.toSorted((a, b) => a.month - b.month || a.provider - b.provider || (a.number < b.number ? -1 : 1));
}

function declarationOf(
  lines: readonly Line[],
  provider: Provider,
  law: Declaration["law"],
  month: MonthNumber,
  part: number,
): Declaration {
  const [index, day] = [provider.index, provider.day];
  const sent = addWorkingDays(firstDayOf(month + 1) + day - 1, 0);
  const answered = addWorkingDays(sent, 3 + ((index + month) % 7));
  return {
    // At most twelve letters and digits, unlike any other, with letters between so that no part looks like a person's number.
    number: `${law === "wmo" ? "W" : "J"}${code(part)}K${code(index)}M${month - firstNumbered}A`,
    ...{ law, provider: index, month, sent, answered },
    paid: answered + 12 + ((index * 5) % 17),
    lines: lines.toSorted(byClient),
    double: false,
  };
}

/** January 2000: months in numbers count from here. */
const firstNumbered = 2000 * 12;

function code(value: number): string {
  return value.toString(36).padStart(2, "0").toUpperCase();
}

/** The same debit lines once more with new references, which the municipality rejects: there is a debet line already. */
function againOf(one: Declaration): Declaration {
  const debits = one.lines.filter(({ takesBack }) => takesBack === undefined);
  return {
    ...one,
    number: one.number.replace(/A$/, "B"),
    sent: addWorkingDays(one.sent, 2),
    answered: addWorkingDays(one.answered, 2),
    lines: debits.map((line): Line => ({ ...line, reference: `${line.reference}D`, rejected: "9389" })),
    double: true,
  };
}

/** A client's lines together, and of a client the credits first (IV089). */
function byClient(a: Line, b: Line): number {
  const [one, other] = [a.delivery.allocation, b.delivery.allocation];
  return (
    one.episode.person.number - other.episode.person.number ||
    Number(a.takesBack === undefined) - Number(b.takesBack === undefined) ||
    one.number - other.number ||
    a.delivery.month - b.delivery.month ||
    (a.reference < b.reference ? -1 : 1)
  );
}
