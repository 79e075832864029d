import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import { isMissing } from "../figure/missing.ts";
import type { Period } from "../figure/period.ts";
import { daysOf, toDate } from "../figure/period-days.ts";
import type { Citation } from "../policy/citation.ts";
import type { Reserve } from "../policy/reserve.ts";
import type { ComputedResult, Entry, Line } from "../scenario/comparison.ts";
import { type CoverName, openingFromClaim, openingSpentIn } from "../scenario/needed.ts";
import { t } from "../text/catalogue.ts";

/** An opening of the reserve: as the source states it, or as it follows from what the source says. */
export interface StatedOpening {
  readonly id: string;
  /** The reserve, or the general funds, whose statement it follows from. */
  readonly reserve: string;
  readonly type: "stated" | "spent" | "claim";
  readonly opening: Entry;
  /** When it is used up, for an opening that follows from that moment. */
  readonly usedUp?: Period;
  readonly says?: string;
  readonly lines: Citation;
}

/** A scenario with the balance that is followed and what has to be there at the start to carry it. */
export interface FollowedScenario {
  readonly result: ComputedResult;
  /** As printed where it was printed, and computed otherwise. */
  readonly balance: Line;
  readonly needed: Line;
}

type Statement = Reserve["statements"][number];
type Found = Pick<StatedOpening, "type" | "opening" | "usedUp">;

/**
 * The openings in the order in which the source states them: as an amount, by the moment at which the reserve is used up, or
 * by what the general funds have to add. A statement that gives none of these stays in words with the reserve.
 */
export function statedOpenings(dossier: Dossier, followed: readonly FollowedScenario[]): readonly StatedOpening[] {
  const base = followed.find(({ result }) => result.scenario.type === "baseline");
  if (base === undefined) return [];
  return dossier.reserves.flatMap((reserve) =>
    reserve.statements.flatMap((statement, index): readonly StatedOpening[] => {
      const { says, lines, scenario } = statement;
      const id = `${reserve.id}-${index + 1}`;
      const name = { ref: `dekking/opening/${id}`, label: t("nl", "cover.name.opening") };
      const own = followed.find(({ result }) => result.scenario.id === scenario) ?? base;
      const found =
        reserve.type === "reserve"
          ? ofReserve(statement, dossier, own, name)
          : ofGeneralFunds(statement, dossier, own, name);
      return found === undefined
        ? []
        : [{ id, reserve: reserve.id, ...found, lines, ...(says === undefined ? {} : { says }) }];
    }),
  );
}

function ofReserve(
  { moment, figure, usedUp }: Statement,
  dossier: Dossier,
  { balance }: FollowedScenario,
  name: CoverName,
): Found | undefined {
  if (moment !== "opening") return undefined;
  const stated = entryFor(figure, dossier);
  if (stated !== undefined) return { type: "stated", opening: stated };
  const spent = usedUp && spentIn(balance, usedUp, name);
  return spent && { type: "spent", opening: spent, usedUp };
}

function ofGeneralFunds(
  { moment, period, figure }: Statement,
  dossier: Dossier,
  { balance, needed }: FollowedScenario,
  name: CoverName,
): Found | undefined {
  const last = needed.at(-1);
  const claim = entryFor(figure, dossier);
  if (moment !== "claim" || last === undefined || claim === undefined || !coversYears(period, balance))
    return undefined;
  const opening = openingFromClaim(last, claim, name);
  return isMissing(opening.figure.value) ? undefined : { type: "claim", opening };
}

function entryFor(ref: string | undefined, dossier: Dossier): Entry | undefined {
  const figure = ref === undefined ? undefined : resolveFigure(dossier, ref);
  return ref === undefined || figure === undefined || isMissing(figure.value) ? undefined : { year: "", ref, figure };
}

/** A moment that lies in one year; one that may be in either of two years gives no amount. */
function spentIn(balance: Line, period: Period, name: CoverName): Entry | undefined {
  const { first, last } = daysOf(period);
  if (first.year !== last.year) return undefined;
  const days = toDate(first).daysInYear;
  const shares = { low: (toDate(first).dayOfYear - 1) / days, high: toDate(last).dayOfYear / days };
  return openingSpentIn(balance, String(first.year), shares, name);
}

function coversYears(period: Period, balance: Line): boolean {
  const { first, last } = daysOf(period);
  return String(first.year) === balance[0]?.year && String(last.year) === balance.at(-1)?.year;
}
