import type { AllocationHistory, AllocationVersion, DeclaredLine } from "./care-facts.ts";
import { monthOf } from "./day-number.ts";
import { type HistoryRule, historyRule, placesOf } from "./history-rule.ts";
import { inOrderOfProcessing, lineKey } from "./net-declared.ts";
import { leading, standing } from "./version-chain.ts";
import { periodCap, totalCap } from "./volume-cap.ts";

const path = "Declaratie/Clienten/Client/Prestaties/Prestatie";

/** Most allocations have none, and then there is little to ask. */
const creditsOf = (lines: readonly DeclaredLine[]) => lines.filter(({ isCredit }) => isCredit);

/** Debits that were not taken back later. */
function standingDebits({ lines }: AllocationHistory): readonly DeclaredLine[] {
  const credited = new Set(
    lines.flatMap(({ previous, isCredit }) => (isCredit && previous !== undefined ? [previous] : [])),
  );
  return lines.filter(({ isCredit, reference }) => !isCredit && !credited.has(reference));
}

/** Debits with the allocation that stands; nothing when none is known, for then another rule speaks. */
function onAllocation(
  history: AllocationHistory,
  isWrong: (line: DeclaredLine, allocation: AllocationVersion) => boolean,
): readonly DeclaredLine[] {
  const allocation = standing(history.versions);
  return allocation === undefined ? [] : standingDebits(history).filter((line) => isWrong(line, allocation));
}

/** Lines that came after the running total passed a bound. */
function beyond(lines: readonly DeclaredLine[], bound: number, amountOf: (line: DeclaredLine) => number) {
  let total = 0;
  return inOrderOfProcessing(lines).filter((line) => {
    total += amountOf(line);
    return total > bound;
  });
}

const minute = "01";
const hour = "04";

/** A declared volume in the unit of the allocation: minutes may be declared on hours (TR341). */
function volumeIn(unit: string | undefined, line: DeclaredLine): number {
  return unit === hour && line.unit === minute ? line.volume / 60 : line.volume;
}

function allotmentOf({ volume, unit, frequency }: AllocationVersion) {
  return volume === undefined || unit === undefined || frequency === undefined
    ? undefined
    : { volume, unit, frequency };
}

/** Rules about declarations on one allocation. Source: business and technical rules of iWmo and iJw 3.2. */
export const declarationRules = [
  historyRule("TR338", `${path}/ToewijzingNummer`, ({ versions, lines }) =>
    versions.length === 0 ? placesOf(lines.slice(0, 1)) : [],
  ),
  historyRule("TR384", `${path}/ToewijzingNummer`, (history) =>
    leading(history.versions) === undefined || standing(history.versions) !== undefined
      ? []
      : placesOf(standingDebits(history)),
  ),
  historyRule("TR341", `${path}/Eenheid`, (history) =>
    placesOf(
      onAllocation(
        history,
        (line, { unit }) => unit !== undefined && line.unit !== unit && !(unit === hour && line.unit === minute),
      ),
    ),
  ),
  historyRule("TR387", `${path}/ProductPeriode/Begindatum`, (history) =>
    placesOf(
      onAllocation(history, ({ period }, { first }) => {
        const month = monthOf(period.first).first;
        return period.first !== [first, month].sort().at(-1);
      }),
    ),
  ),
  historyRule("TR388", `${path}/ProductPeriode/Einddatum`, (history) =>
    placesOf(
      onAllocation(history, ({ period }, { last }) => {
        const month = monthOf(period.last).last;
        return period.last !== [last ?? month, month].sort().at(0);
      }),
    ),
  ),
  historyRule("TR321", `${path}/GeleverdVolume`, (history) =>
    placesOf(
      onAllocation(history, (line, allocation) => {
        const allotment = allotmentOf(allocation);
        const cap = allotment === undefined ? undefined : periodCap(allotment, line.period, allocation);
        return cap !== undefined && volumeIn(allocation.unit, line) > cap;
      }),
    ),
  ),
  historyRule("TR322", `${path}/GeleverdVolume`, (history) => {
    const allocation = standing(history.versions);
    const allotment = allocation === undefined ? undefined : allotmentOf(allocation);
    if (allocation === undefined || allotment === undefined) return [];
    const cap = totalCap(allotment, allocation);
    if (cap === undefined) return [];
    return placesOf(beyond(standingDebits(history), cap, (line) => volumeIn(allocation.unit, line)).slice(0, 1));
  }),
  historyRule("TR369", `${path}/IngediendBedrag`, (history) => {
    const budget = standing(history.versions)?.budget;
    return budget === undefined
      ? []
      : placesOf(beyond(standingDebits(history), budget, ({ amount }) => amount).slice(0, 1));
  }),
  historyRule("TR323", `${path}/ProductReferentie/VorigReferentieNummer`, ({ lines }) => {
    const credits = creditsOf(lines);
    if (credits.length === 0) return [];
    const debits = new Set(lines.filter(({ isCredit }) => !isCredit).map(({ reference }) => reference));
    return placesOf(credits.filter(({ previous }) => !debits.has(previous ?? "")));
  }),
  historyRule("TR390", `${path}/ProductReferentie/VorigReferentieNummer`, ({ lines }) => {
    const seen = new Set<string>();
    return placesOf(
      inOrderOfProcessing(creditsOf(lines)).filter(({ previous }) => {
        if (previous === undefined) return false;
        const isSecond = seen.has(previous);
        seen.add(previous);
        return isSecond;
      }),
    );
  }),
  historyRule("TR389", `${path}/ProductPeriode`, (history) => {
    if (history.lines.length < 2) return [];
    const seen = new Set<string>();
    const unrefused = standingDebits(history).filter(({ reference }) => !history.refused.has(reference));
    return placesOf(
      inOrderOfProcessing(unrefused).filter((line) => {
        const isSecond = seen.has(lineKey(line));
        seen.add(lineKey(line));
        return isSecond;
      }),
    );
  }),
  historyRule("IV085", `${path}/ProductReferentie/VorigReferentieNummer`, ({ lines, refused }) =>
    placesOf(creditsOf(lines).filter(({ previous }) => previous !== undefined && refused.has(previous))),
  ),
  historyRule("IV091", path, ({ lines }) => {
    const credits = creditsOf(lines);
    if (credits.length === 0) return [];
    const debits = new Map(lines.filter(({ isCredit }) => !isCredit).map((line) => [line.reference, line]));
    return placesOf(
      credits.filter((line) => {
        const debit = debits.get(line.previous ?? "");
        return debit !== undefined && !isSameCare(line, debit);
      }),
    );
  }),
] as const satisfies readonly HistoryRule[];

/** A credit repeats its debit in everything but its reference and its sign. */
function isSameCare(a: DeclaredLine, b: DeclaredLine): boolean {
  return (
    lineKey(a) === lineKey(b) &&
    a.client === b.client &&
    a.volume === b.volume &&
    a.unit === b.unit &&
    a.price === b.price &&
    a.amount === b.amount
  );
}
