import { coverState } from "../evaluation/cover-state.ts";
import { isMissing, type Value } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Entry, Line } from "../scenario/comparison.ts";
import { neededThrough } from "../scenario/needed.ts";
import { packageEffects, structuralItems } from "../scenario/package-effects.ts";
import type { Package } from "../scenario/question.ts";
import { followReserve } from "../scenario/reserve.ts";
import { structuralBalance } from "../scenario/structural-balance.ts";
import { usedUp } from "../scenario/used-up.ts";
import { entryOf } from "./amounts.ts";
import { withRoom } from "./budget-room.ts";
import { type LastingExport, usedUpExport, type VerdictExport, verdictExport } from "./export-cover.ts";
import type { Amount } from "./export-line.ts";
import { lineNames } from "./line-names.ts";
import { type OpenedDossier, openingReserve } from "./opened-dossier.ts";
import type { Answer, Optimised } from "./optimise-dossier.ts";
import { baseLine } from "./package-base.ts";
import type { PackageFigures } from "./package-figures.ts";

/** What a package asks of reserve and general funds, and whether it is in balance within the term. */
export interface PackageCoverExport {
  /** Of the whole budget where the source gives its room, then of the social domain; each also without what comes once. */
  readonly structuralBalance: readonly VerdictExport[];
  /** Per year, where the source states one opening; `not-applicable` for *bruto*, which no reserve follows. */
  readonly reserve: readonly Amount[];
  readonly generalFunds: readonly Amount[];
  /** What a reserve has to hold at the start to carry every deficit. */
  readonly needed: Amount;
  /** When each opening that the source states is used up. */
  readonly openings: readonly Pick<LastingExport, "id" | "usedUp">[];
  /** Costs whose cover is no match: those that measures of the package change, and those that it leaves. */
  readonly costs: { readonly changed: readonly string[]; readonly left: readonly string[] };
}

/** The cover of one package of an answer as JSON. */
export function exportPackageCover(
  opened: OpenedDossier,
  { pool }: Optimised,
  { made, line, baseline }: Answer,
  { chosen, balance }: Package,
  figures: PackageFigures,
  amount: (value: number, year: number) => Amount,
): PackageCoverExport {
  const { cover, dossier } = opened;
  const { years } = pool.comparison;
  const base = baseLine(pool, baseline, line) ?? [];
  // A year before the target may have no balance to start from: then it has none with the package either.
  const openIn = (year: string) => {
    const value = entryOf(base, year)?.figure.value;
    return value !== undefined && isMissing(value) ? { value } : {};
  };
  const lineOf = (items: Package["chosen"], values: readonly number[]): Line =>
    years.flatMap((year, at): readonly Entry[] => {
      const figure = figures.balance(items, values[at] ?? 0, at);
      return figure === undefined ? [] : [{ year, ref: `pakket/${year}`, figure: { ...figure, ...openIn(year) } }];
    });
  const own = lineOf(chosen, balance);
  const { toStructural } = packageEffects(made, chosen, years);
  const lasting = lineOf(
    structuralItems(made, chosen, years),
    balance.map((value, at) => value + (toStructural[at] ?? 0)),
  );
  const amounts = (values: readonly Value[]): readonly Amount[] =>
    values.map((value, at) => (isMissing(value) ? value : amount(value, at)));
  const course = followReserve("pakket", openingReserve(dossier), own, lineNames(dossier));
  const isFollowed = line === "totaal";
  const none = years.map((): Amount => ({ missing: "not-applicable" }));
  const last = neededThrough(own, (year) => ({ ref: `pakket/nodig/${year}`, label: "" })).at(-1)?.figure.value;
  const measures = new Set(chosen.map((item) => made.options[item]?.measure.id));
  const costs = dossier.covers.filter((cost) => coverState(cost) !== "fits");
  const isChanged = (cost: (typeof costs)[number]) => cost.measures.some((id) => measures.has(id));
  return {
    structuralBalance: [
      ...verdicts("package-whole", wholeOf(atLeast(own, lasting), cover), cover),
      ...verdicts("package-whole-structural", wholeOf(lasting, cover), cover),
      ...verdicts("package", atLeast(own, lasting), cover),
      ...verdicts("package-structural", lasting, cover),
    ],
    reserve: isFollowed ? amounts(course.reserve.map(({ figure }) => figure.value)) : none,
    generalFunds: isFollowed ? amounts(course.generalFunds.map(({ figure }) => figure.value)) : none,
    needed: !isFollowed || last === undefined ? { missing: "not-applicable" } : (amounts([last])[0] ?? 0),
    openings: !isFollowed
      ? []
      : cover.openings.flatMap(({ id, opening }) => {
          const bounds = roundingOf(opening.figure);
          return bounds === undefined ? [] : [{ id, usedUp: usedUpExport(usedUp(bounds, own)) }];
        }),
    costs: {
      changed: costs.filter(isChanged).map(({ id }) => id),
      left: costs.filter((cost) => !isChanged(cost)).map(({ id }) => id),
    },
  };
}

/** With the room of the rest of the budget, as the overview of cover judges a scenario; nothing where the source gives none. */
function wholeOf(line: Line, { room }: OpenedDossier["cover"]): Line {
  return room === undefined ? [] : withRoom(line, room, (year) => `pakket/hele-begroting/${year}`);
}

/**
 * What a source gives as a maximum (Zwolle W3: at most 1.4 million set free) brings nothing or more: where only such amounts leave
 * the low end of a balance open, it is that of the balance without them.
 */
function atLeast(own: Line, without: Line): Line {
  return own.map((entry) => {
    const [bounds, floor] = [entry, entryOf(without, entry.year)].map((one) => one && roundingOf(one.figure));
    if (bounds === undefined || floor === undefined || Number.isFinite(bounds.low)) return entry;
    return { ...entry, figure: { ...entry.figure, rounding: { low: floor.low, high: bounds.high } } };
  });
}

function verdicts(
  id: VerdictExport["line"],
  line: Line,
  { term, otherTerm }: OpenedDossier["cover"],
): readonly VerdictExport[] {
  const [verdict, otherwise] = [structuralBalance(line, term), structuralBalance(line, otherTerm)];
  return verdict === undefined || otherwise === undefined ? [] : [verdictExport(id, verdict, otherwise)];
}
