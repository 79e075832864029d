import { firstDayOf, lastDayOf, monthOf } from "../../../src/synth/day-number.ts";
import { type ClaimLine, type History, isRefusedBy, type Question } from "./history.ts";
import { trajectsOf } from "./trajects.ts";

/** What a period cost, and of whom: persons and trajects as sets, so that a sum over rows counts nobody twice. */
export interface CostTruth {
  readonly clients: Set<string>;
  readonly trajects: Set<string>;
  volume: number;
  cents: number;
}

/** Costs by `group|product|provider`, with `*` for all. */
export function costsOf(
  history: History,
  question: Question,
  groupOf: (line: ClaimLine, history: History, question: Question) => string,
): ReadonlyMap<string, CostTruth> {
  const found = new Map<string, CostTruth>();
  const trajects = trajectsOf(history, question);
  for (const line of linesOf(history, question)) {
    const own = trajects.findIndex(({ members }) =>
      members.some(({ law, number }) => law === line.law && number === line.number),
    );
    const chain = `${line.law}|${line.category}|${line.client}|${own}`;
    const [group, product] = [groupOf(line, history, question), `${line.law}/${line.category}/${line.unit}`];
    for (const at of ["*|*", `${group}|*`, `${group}|${product}`])
      for (const provider of ["*", line.provider]) {
        const row = found.get(`${at}|${provider}`) ?? { clients: new Set(), trajects: new Set(), volume: 0, cents: 0 };
        row.clients.add(line.client);
        row.trajects.add(chain);
        row.volume += line.volume;
        row.cents += line.amount;
        found.set(`${at}|${provider}`, row);
      }
  }
  return found;
}

/** The group of a line in each breakdown, by definition. */
export const groupsOf: Readonly<Record<string, (line: ClaimLine, history: History, question: Question) => string>> = {
  product: ({ law, category }) => `${law}/${category}`,
  aanbieder: ({ provider }) => provider,
  verwijzer: (line, history, question) => {
    const members = trajectsOf(history, question).flatMap((chain) => chain.members);
    const own = members.find(({ law, number }) => law === line.law && number === line.number);
    const asked = history.requests.find(
      ({ law, provider, client, reference, asks, knownOn }) =>
        asks === "315" &&
        knownOn <= question.asOf &&
        law === line.law &&
        provider === line.provider &&
        client === line.client &&
        reference === own?.reference,
    );
    return asked?.referrer ?? "onbekend";
  },
  gebied: ({ client }, history, question) => {
    const days = history.residents.filter(
      (one) => one.client === client && one.knownOn <= question.asOf && one.day <= lastDayOf(question.until),
    );
    return days.toSorted((a, b) => b.day - a.day)[0]?.place ?? "onbekend";
  },
};

function linesOf({ lines }: History, { from, until, asOf }: Question): readonly ClaimLine[] {
  return lines.filter(
    (line) =>
      line.sent <= asOf && !isRefusedBy(line, asOf) && line.first >= firstDayOf(from) && monthOf(line.first) <= until,
  );
}
