import type { LakeRow } from "../../src/lake/canonical.ts";
import { rowsOfHistory } from "./lake-of-history.ts";
import { type ClaimLine, type History, nothing } from "./truth/history.ts";
import { noSupport, type SupportHistory } from "./truth/support-history.ts";

/** Lists that say where things belong, such as the village of a neighbourhood: a number is not counted from them, but cannot do without. */
const context = (history: History): Partial<History> => ({
  areas: history.areas,
  support: { ...noSupport, products: history.support.products, executions: history.support.executions },
});

/** The facts of a history that stand in some rows of its lake, and nothing else but the lists that say where things belong. */
export function factsInRows(history: History, rows: readonly LakeRow[]): History {
  const told = new Set(rows.map((row) => JSON.stringify(row)));
  const rowsOf = (part: Partial<History>): readonly string[] =>
    rowsOfHistory({ ...nothing, ...part }).map((row) => JSON.stringify(row));
  const has = (part: Partial<History>): boolean => rowsOf(part).some((row) => told.has(row));
  return {
    ...nothing,
    ...context(history),
    allocations: history.allocations.filter((one) => has({ allocations: [one] })),
    starts: history.starts.filter((one) => has({ starts: [one] })),
    stops: history.stops.filter((one) => has({ stops: [one] })),
    requests: history.requests.filter((one) => has({ requests: [one] })),
    replies: history.replies.filter((one) => has({ replies: [one] })),
    residents: history.residents.filter((one) => has({ residents: [one] })),
    tariffs: history.tariffs.filter((one) => has({ tariffs: [one] })),
    benefits: history.benefits.filter((one) => has({ benefits: [one] })),
    workHelp: history.workHelp.filter((one) => has({ workHelp: [one] })),
    reports: history.reports.filter((one) => has({ reports: [one] })),
    bookings: history.bookings.filter((one) => has({ bookings: [one] })),
    budgets: history.budgets.filter((one) => has({ budgets: [one] })),
    returns: history.returns.flatMap((one) => {
      const codes = one.codes.filter((_, at) => told.has(rowsOf({ returns: [one] })[at] ?? ""));
      return codes.length === 0 ? [] : [{ ...one, codes }];
    }),
    lines: claimLines(history.lines, rows),
    support: supportIn(history.support, (part) => has({ support: { ...noSupport, ...part } })),
  };
}

function supportIn(support: SupportHistory, has: (part: Partial<SupportHistory>) => boolean): SupportHistory {
  return {
    ...support,
    grants: support.grants.filter((one) => has({ grants: [one] })),
    uses: support.uses.filter((one) => has({ uses: [one] })),
    targets: support.targets.filter((one) => has({ targets: [one] })),
    debts: support.debts.filter((one) => has({ debts: [one] })),
    answers: support.answers.filter((one) => has({ answers: [one] })),
    cases: support.cases.filter((one) => has({ cases: [one] })),
    budgetsHeld: support.budgetsHeld.filter((one) => has({ budgetsHeld: [one] })),
    contributions: support.contributions.filter((one) => has({ contributions: [one] })),
    tasks: support.tasks.filter((one) => has({ tasks: [one] })),
  };
}

/** Lines that are named themselves or by their claim; an answer or a refusal that is not named never came. */
function claimLines(lines: readonly ClaimLine[], rows: readonly LakeRow[]): readonly ClaimLine[] {
  const named = new Set(
    rows.flatMap(({ table, values }) => {
      if (table === "declaratieregel" || table === "declaratieregel_antwoord")
        return [`${table} ${values.wet} ${values.leverancier} ${values.referentienummer}`];
      if (table === "declaratie" || table === "declaratieantwoord")
        return [`${table} ${values.wet} ${values.leverancier} ${values.declaratienummer}`];
      return [];
    }),
  );
  return lines.flatMap((one) => {
    const [line, claim] = [
      `${one.law} ${one.provider} ${one.reference}`,
      `${one.law} ${one.provider} ${one.claim}`,
    ] as const;
    const { header, ...bare } = one;
    const hasHeader = header !== undefined && named.has(`declaratieantwoord ${claim}`);
    const refused = named.has(`declaratieregel_antwoord ${line}`);
    if (!named.has(`declaratieregel ${line}`) && !named.has(`declaratie ${claim}`)) return [];
    const isAnswered = refused || named.has(`declaratieantwoord ${claim}`);
    return [
      {
        ...{ ...bare, ...(hasHeader ? { header } : {}), rejected: one.rejected && refused },
        answered: isAnswered ? one.answered : Number.MAX_SAFE_INTEGER,
      },
    ];
  });
}
