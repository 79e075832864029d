import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import { type Cited, derive } from "../evaluation/derived-figure.ts";
import { isMissing } from "../figure/missing.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Reserve } from "../policy/reserve.ts";
import type { Comparison, ComputedResult, Entry, Line } from "../scenario/comparison.ts";
import { claimBeyond, neededThrough } from "../scenario/needed.ts";
import type { SavingComparison } from "../scenario/savings.ts";
import { type BalanceVerdict, structuralBalance } from "../scenario/structural-balance.ts";
import { sumLine, termsOf } from "../scenario/sum-line.ts";
import { type UsedUp, usedUp } from "../scenario/used-up.ts";
import { t } from "../text/catalogue.ts";
import { type BudgetRoom, budgetRoom, withRoom } from "./budget-room.ts";
import { type FollowedScenario, type StatedOpening, statedOpenings } from "./stated-openings.ts";

/** A line of balances held to the term, and to the other term that the law allows. */
export interface TestedLine {
  readonly id:
    | "printed"
    | "computed"
    | "gross-printed"
    | "gross-computed"
    | "without-release"
    | "with-margin"
    | "whole"
    | "whole-without-release";
  readonly line: Line;
  readonly verdict: BalanceVerdict;
  readonly otherwise: BalanceVerdict;
}

/** The balances of a package that are tested: its own, without what comes once, and both with the room of the rest of the budget. */
export type PackageLine = "package" | "package-structural" | "package-whole" | "package-whole-structural";

/** Tells whether a tested line is of the whole budget, of which the law asks balance. */
export function isWhole({ id }: { readonly id: TestedLine["id"] | PackageLine }): boolean {
  return wholeLines.includes(id);
}

const wholeLines: readonly (TestedLine["id"] | PackageLine)[] = [
  "whole",
  "whole-without-release",
  "package-whole",
  "package-whole-structural",
];

/** What one scenario asks of reserve and general funds. */
export interface ScenarioCover extends FollowedScenario {
  readonly tested: readonly TestedLine[];
  readonly lasting: readonly { readonly stated: StatedOpening; readonly usedUp: UsedUp; readonly claim: Entry }[];
}

/** The withdrawals that a source names of one reserve in years of their own, added. */
export interface Draw {
  readonly reserve: Reserve;
  readonly parts: readonly Entry[];
  readonly sum: Entry;
}

/** Everything about cover that follows from a dossier. */
export interface CoverCourse {
  /** Years in which one-off means may carry a structural deficit, and the other term that the law allows. */
  readonly term: number;
  readonly otherTerm: number;
  readonly openings: readonly StatedOpening[];
  /** What the rest of the budget leaves over; without it nothing can be said of the whole budget. */
  readonly room?: BudgetRoom;
  readonly scenarios: readonly ScenarioCover[];
  /** Realised minus budgeted of the first savings target, per year; empty where there is none. */
  readonly savings: Line;
  readonly draws: readonly Draw[];
  /** Costs that the source prints as a balance, with a minus, as the costs that they are; by the reference as printed. */
  readonly costs: ReadonlyMap<string, Cited>;
  /** What was computed, with its reference. */
  readonly entries: readonly Entry[];
}

/** Follows reserve, general funds and structural balance of every scenario of a dossier. */
export function openCover(
  dossier: Dossier,
  comparison: Comparison | undefined,
  savings: SavingComparison | undefined,
): CoverCourse {
  const term = Number(dossier.coverTerm);
  const terms = { term, otherTerm: term === 3 ? 4 : 3 };
  const room = budgetRoom(dossier);
  const results = comparison?.results.filter((result) => result.type === "computed") ?? [];
  const followed = results.map(follow);
  const openings = statedOpenings(dossier, followed);
  const scenarios = followed.map((course): ScenarioCover => {
    const id = course.result.scenario.id;
    const last = course.needed.at(-1);
    return {
      ...course,
      tested: testedLines(course.result, course.balance, terms, room),
      lasting: openings.flatMap((stated) => {
        const bounds = roundingOf(stated.opening.figure);
        if (last === undefined || bounds === undefined) return [];
        const name = { ref: `dekking/${id}/beslag/${stated.id}`, label: t("nl", "cover.name.claim") };
        return [
          {
            stated,
            usedUp: usedUp(bounds, course.balance),
            claim: claimBeyond(last, stated.opening, name),
          },
        ];
      }),
    };
  });
  const draws = drawsOf(dossier);
  const costs = costsOf(dossier);
  return {
    ...terms,
    openings,
    ...(room === undefined ? {} : { room }),
    scenarios,
    savings: savings?.results[0]?.balance ?? [],
    draws,
    costs,
    entries: [
      ...openings.map(({ opening }) => opening),
      ...scenarios.flatMap(({ needed, lasting, tested: lines }) => [
        ...needed,
        ...lasting.map(({ claim }) => claim),
        ...lines.flatMap(({ id, line }) => (computedHere.includes(id) ? line : [])),
      ]),
      ...draws.map(({ sum }) => sum),
      ...[...costs.values()].map((cost) => ({ year: "", ...cost })),
    ],
  };
}

const computedHere: readonly TestedLine["id"][] = ["without-release", "whole", "whole-without-release"];

function follow(result: ComputedResult): FollowedScenario {
  const { scenario, computed, printed } = result;
  const balance = printed.balance ?? computed.balance;
  const needed = neededThrough(balance, (year) => ({
    ref: `dekking/${scenario.id}/nodig/${year}`,
    label: t("nl", "cover.name.needed", { year }),
  }));
  return { result, balance, needed };
}

type Terms = Pick<CoverCourse, "term" | "otherTerm">;

function tested(id: TestedLine["id"], line: Line, { term, otherTerm }: Terms): readonly TestedLine[] {
  const verdict = structuralBalance(line, term);
  const otherwise = structuralBalance(line, otherTerm);
  return verdict === undefined || otherwise === undefined ? [] : [{ id, line, verdict, otherwise }];
}

/**
 * The balance that is followed, then each other reading of it that gives another answer: computed beside printed, *bruto*
 * beside *totaal*. Without the release of a reserve and with the margin are always there, for both are means of another kind. With the
 * room of the rest of the budget, where the source gives it, it is the balance of the whole budget. The margin is not added to
 * that: no source says whether the room holds it already.
 */
function testedLines(
  { scenario, computed, printed, effects, margin }: ComputedResult,
  balance: Line,
  terms: Terms,
  room: BudgetRoom | undefined,
) {
  const main = tested(printed.balance === undefined ? "computed" : "printed", balance, terms);
  const state = main[0]?.verdict.state;
  const others = [
    ...(printed.balance === undefined ? [] : tested("computed", computed.balance, terms)),
    ...(printed.gross === undefined ? [] : tested("gross-printed", printed.gross, terms)),
    ...tested("gross-computed", computed.gross, terms),
  ].filter(({ verdict }) => verdict.state !== state);
  const release = effects?.byKind.get("reserve-release");
  const without = sumLine(
    {
      ref: (year) => `dekking/${scenario.id}/zonder-vrijval/${year}`,
      label: t("nl", "cover.line.without-release"),
      formula: "cover.without-release",
    },
    release === undefined ? [] : balance.map(({ year }) => year),
    [...termsOf([balance]), ...termsOf([(release ?? []).map(withinZero)], -1)],
  );
  const whole = (id: "whole" | "whole-without-release", part: Line) => {
    const ref = (year: string) => `dekking/${scenario.id}/${wholeNames[id]}/${year}`;
    return room === undefined ? [] : tested(id, withRoom(part, room, ref), terms);
  };
  return [
    ...main,
    ...whole("whole", balance),
    ...others,
    ...tested("without-release", without, terms),
    ...whole("whole-without-release", without),
    ...tested("with-margin", margin?.printed ?? margin?.balance ?? [], terms),
  ];
}

const wholeNames = { whole: "hele-begroting", "whole-without-release": "hele-begroting-zonder-vrijval" } as const;

/** A cost is money that goes out: one that is printed as a balance is turned (Zwolle, prognose: −0,5). */
function costsOf(dossier: Dossier): ReadonlyMap<string, Cited> {
  return new Map(
    dossier.covers.flatMap(({ figures }) =>
      figures.flatMap((ref): readonly (readonly [string, Cited])[] => {
        const figure = resolveFigure(dossier, ref);
        if (figure === undefined || isMissing(figure.value) || figure.value >= 0) return [];
        const name = { ref: `dekking/kosten/${ref}`, label: t("nl", "cover.name.cost", { label: figure.label }) };
        const cost = derive({ ...name, formula: "cover.cost" }, [{ ref, figure, sign: -1 }]);
        return cost === undefined ? [] : [[ref, cost]];
      }),
    ),
  );
}

/** Withdrawals of one reserve are added only where each is of a year of its own: a range or an overlap is no sum. */
function drawsOf(dossier: Dossier): readonly Draw[] {
  return dossier.reserves.flatMap((reserve): readonly Draw[] => {
    const parts = reserve.statements.flatMap(({ moment, period, figure: ref }): readonly Entry[] => {
      const figure = moment === "withdrawal" && ref !== undefined ? resolveFigure(dossier, ref) : undefined;
      if (figure === undefined || ref === undefined || period.type !== "year" || isMissing(figure.value)) return [];
      return [{ year: String(period.year), ref, figure }];
    });
    const years = new Set(parts.map(({ year }) => year));
    const [sum] = sumLine(
      { ref: () => `dekking/${reserve.id}/onttrekkingen`, label: t("nl", "cover.name.draws"), formula: "cover.draws" },
      [""],
      termsOf([parts.map((part) => ({ ...part, year: "" }))]),
    );
    return sum === undefined || parts.length < 2 || years.size < parts.length ? [] : [{ reserve, parts, sum }];
  });
}

/** A reserve sets free nothing or more: an amount that is given as a maximum lies between zero and itself. */
function withinZero(entry: Entry): Entry {
  const { figure } = entry;
  const bounds = roundingOf(figure);
  return bounds === undefined || Number.isFinite(bounds.low)
    ? entry
    : { ...entry, figure: { ...figure, rounding: { low: 0, high: bounds.high } } };
}
