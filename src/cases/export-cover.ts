import type { Gate } from "../disclosure/gate.ts";
import { type CoverState, coverState } from "../evaluation/cover-state.ts";
import type { Missing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import type { Cover } from "../policy/cover.ts";
import type { BalanceVerdict } from "../scenario/structural-balance.ts";
import type { Moment, UsedUp } from "../scenario/used-up.ts";
import { type Amount, amountOf, amountsOf } from "./export-line.ts";
import { isWhole, type PackageLine, type ScenarioCover, type TestedLine } from "./open-cover.ts";
import type { OpenedDossier } from "./opened-dossier.ts";

/** What carries the costs of a dossier, and the term in which one-off means may carry a structural deficit. */
export interface CoverExport {
  readonly term: number;
  readonly otherTerm: number;
  /** Costs whose cover is no match: structural ones on one-off money, cover that has ended, or of unknown nature. */
  readonly costs: readonly CostExport[];
  /** Openings of the reserve that the source states, or that follow from what it says. */
  readonly openings: readonly { readonly id: string; readonly type: string; readonly amount: Amount }[];
}

interface CostExport {
  readonly id: string;
  readonly title: string;
  readonly state: CoverState;
  readonly recurrence: Cover["recurrence"];
  readonly amounts: readonly { readonly figure: string; readonly amount: Amount }[];
  readonly period?: string;
  /** What carries it; absent where its cover has ended. */
  readonly by?: { readonly title: string; readonly recurrence: Cover["recurrence"] };
  /** The measures that change it. */
  readonly measures: readonly string[];
  readonly scenario?: string;
  readonly partOf?: string;
}

/** What one scenario asks of reserve and general funds, and whether it is structurally in balance within the term. */
export interface ScenarioCoverExport {
  /** The balance that is followed first, then other readings of it that give another answer. */
  readonly structuralBalance: readonly VerdictExport[];
  /** Why there is no verdict: balance in the long run cannot be seen in one year. */
  readonly reason?: "one-year";
  /** Per year what a reserve has to hold before the first year to carry every deficit up to then. */
  readonly needed: readonly Amount[];
  readonly openings: readonly LastingExport[];
}

export interface VerdictExport extends Pick<BalanceVerdict, "state" | "deficits" | "from"> {
  readonly line: TestedLine["id"] | PackageLine;
  /** What the line is a balance of: the law asks balance of the whole budget, and a source may give only the social domain. */
  readonly scope: "whole-budget" | "social-domain";
  readonly reason?: Missing;
  /** The answer with the other term that the law allows. */
  readonly otherwise: BalanceVerdict["state"];
}

/** What follows from one opening: the months between which the reserve is used up, and what general funds then have to add. */
export interface LastingExport {
  readonly id: string;
  readonly amount: Amount;
  /** `not-applicable`: not within the years that are known. */
  readonly usedUp: { readonly earliest: string | Missing; readonly latest: string | Missing } | Missing;
  readonly generalFunds: Amount;
}

/** The cover of a dossier as JSON. */
export function exportCover({ dossier, cover, figure: lookup }: OpenedDossier, gate: Gate): CoverExport {
  return {
    term: cover.term,
    otherTerm: cover.otherTerm,
    costs: dossier.covers.flatMap((cost) => {
      const state = coverState(cost);
      if (state === "fits") return [];
      const { id, title, recurrence, period, by, measures, scenario, partOf } = cost;
      const amounts = cost.figures.flatMap((ref) => {
        const figure = cover.costs.get(ref)?.figure ?? lookup(ref);
        return figure === undefined ? [] : [{ figure: ref, amount: amountOf(figure, gate) }];
      });
      return [
        {
          id,
          title,
          state,
          recurrence,
          amounts,
          ...(period === undefined ? {} : { period: periodText(period) }),
          ...(by === undefined ? {} : { by: { title: by.title, recurrence: by.recurrence } }),
          measures,
          ...(scenario === undefined ? {} : { scenario }),
          ...(partOf === undefined ? {} : { partOf }),
        },
      ];
    }),
    openings: cover.openings.map(({ id, type, opening }) => ({ id, type, amount: amountOf(opening.figure, gate) })),
  };
}

/** The cover of one scenario as JSON. */
export function exportScenarioCover(
  { tested, needed, lasting }: ScenarioCover,
  years: readonly string[],
  gate: Gate,
): ScenarioCoverExport {
  return {
    structuralBalance: tested.map(({ id, verdict, otherwise }) => verdictExport(id, verdict, otherwise)),
    needed: amountsOf(needed, years, gate),
    openings: lasting.map(({ stated, usedUp: used, claim }) => ({
      id: stated.id,
      amount: amountOf(stated.opening.figure, gate),
      usedUp: usedUpExport(used),
      generalFunds: amountOf(claim.figure, gate),
    })),
  };
}

/** The answer for one line as JSON, with that of the other term. */
export function verdictExport(
  id: VerdictExport["line"],
  verdict: BalanceVerdict,
  otherwise: BalanceVerdict,
): VerdictExport {
  const { state, deficits, from, reason } = verdict;
  return {
    line: id,
    scope: isWhole({ id }) ? "whole-budget" : "social-domain",
    state,
    deficits,
    ...(from === undefined ? {} : { from }),
    ...(reason === undefined ? {} : { reason }),
    otherwise: otherwise.state,
  };
}

/** When a reserve is used up as months, the earliest and the latest that rounding allows. */
export function usedUpExport(used: UsedUp): LastingExport["usedUp"] {
  if (used.type === "unknown") return used.reason;
  return { earliest: monthOf(used.earliest), latest: monthOf(used.latest) };
}

function monthOf(moment: Moment | undefined): string | Missing {
  if (moment === undefined) return { missing: "not-applicable" };
  const month = Math.min(12, Math.floor(moment.share * 12) + 1);
  return `${moment.year}-${String(month).padStart(2, "0")}`;
}
