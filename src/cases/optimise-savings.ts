import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { formatCitation } from "../policy/citation.ts";
import type { Entry } from "../scenario/comparison.ts";
import { fillingSets, mostParts } from "../scenario/fill-packages.ts";
import { type Candidate, type Ends, fillSavings, type YearToFill } from "../scenario/fill-savings.ts";
import type { SavingResult } from "../scenario/savings.ts";
import { t } from "../text/catalogue.ts";
import { writeMoney } from "../text/write-number.ts";
import { millions } from "./amounts.ts";
import { type Amount, amountOf } from "./export-line.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import type { Principal } from "./principal.ts";

/** What is asked of a dossier with savings targets. */
export interface SavingsOptions {
  readonly balancedBy: string;
  /** Only this target; without it the first with amounts that are open. */
  readonly scenario?: string;
  readonly packages: number;
}

/** An amount as the source names it, and the most that its words allow. */
interface Both {
  readonly stated: Amount;
  readonly most: Amount;
}

/** A part that announces more in a year than is realised of it. */
export interface CandidateExport extends Both {
  readonly saving: string;
  readonly title: string;
  readonly figures: readonly string[];
  readonly lines: readonly string[];
  readonly realised?: Amount;
  /** Whether the source says that every amount returns each year. */
  readonly structural: boolean;
}

/** A year of the target. */
export interface FillYearExport {
  readonly year: number;
  readonly open: Amount;
  readonly candidates: readonly CandidateExport[];
  /** All candidates together, overlap not taken off. */
  readonly announced: Both;
  /** Parts of which the source gives no amount. */
  readonly unknown: readonly { readonly saving: string; readonly title: string; readonly lines: string }[];
}

/** The JSON document of `sluitend scenario optimise --json` for a dossier with savings targets. */
export interface SavingsExport {
  readonly dossier: string;
  readonly version: string;
  readonly question: { readonly balancedBy: number; readonly target: string; readonly title: string };
  readonly years: readonly number[];
  readonly unit: "EUR";
  /** `optimal`: nothing is open. `bounded`: announced amounts may be enough, if nothing overlaps. `infeasible`: they are not. */
  readonly status: "optimal" | "bounded" | "infeasible";
  readonly proof: { readonly method: "enumeration"; readonly looked: number };
  readonly perYear: readonly FillYearExport[];
  readonly packages: readonly {
    readonly measures: readonly string[];
    readonly count: number;
    /** Per year what is left with the amounts as named, and at most; minus is still open. */
    readonly balance: readonly number[];
    readonly most: readonly number[];
  }[];
  /** Per year what lacks with every announced amount as the source names it, and at least, whatever its words allow. */
  readonly gap?: readonly { readonly year: number; readonly amount: number; readonly least: number }[];
  readonly relaxations?: readonly { readonly demands: readonly string[]; readonly words: string }[];
  /** What parts without an amount must bring together, with all that was announced as the source names it. */
  readonly pmNeeded?: readonly {
    readonly year: number;
    readonly amount: number;
    readonly measures: readonly string[];
  }[];
}

/**
 * Which announced measures could fill what is open of a savings target, from a year on (Almelo L1105–1169 and table 2). UserErrors:
 * `package.none` without open amounts, `package.year-unknown`, `package.scenario`, `package.no-balance`, `package.too-many`.
 */
export function optimiseSavings(opened: OpenedDossier, principal: Principal, options: SavingsOptions): SavingsExport {
  const gate = opened.gate(principal);
  const target = targetOf(opened, options.scenario);
  const known = target.open.map(({ year }) => year);
  if (!known.includes(options.balancedBy))
    throw new UserError([problem("package.year-unknown", { year: options.balancedBy, known })]);
  const years = fillSavings({
    target,
    savings: opened.dossier.savings,
    years: known.filter((year) => year >= options.balancedBy),
    figure: opened.figure,
    names: { left: t("nl", "optimise.savings.left"), all: t("nl", "optimise.savings.all") },
  });
  const missing = years.find(({ open }) => isMissing(open.figure.value));
  if (missing !== undefined)
    throw new UserError([problem("package.no-balance", { year: missing.year, line: t("nl", "savings.open") })]);
  if (years.some(({ candidates }) => candidates.length > mostParts))
    throw new UserError([problem("package.too-many", { title: target.saving.title, most: mostParts })]);
  const { sets, looked } = fillingSets(years);
  const gaps = years.map((year) => ({
    year: Number(year.year),
    amount: lackOf(year, "stated"),
    least: lackOf(year, "most"),
  }));
  const lacking = gaps.filter(({ amount }) => amount > 0);
  const needed = lacking.flatMap(({ year, amount }) => {
    const measures = years.find((one) => one.year === String(year))?.unknown.map(({ id }) => id) ?? [];
    return measures.length === 0 ? [] : [{ year, amount, measures }];
  });
  return {
    dossier: opened.dossier.id,
    version: opened.dossier.hash,
    question: { balancedBy: Number(options.balancedBy), target: target.saving.id, title: target.saving.title },
    years: years.map(({ year }) => Number(year)),
    unit: "EUR",
    status: sets[0] === undefined ? "infeasible" : sets[0].savings.length === 0 ? "optimal" : "bounded",
    proof: { method: "enumeration", looked },
    perYear: years.map((year) => exportYear(year, gate)),
    packages: sets.slice(0, options.packages).map(({ savings, balance }) => ({
      measures: savings,
      count: savings.length,
      balance: balance.map(({ stated }) => stated / 100),
      most: balance.map(({ most }) => most / 100),
    })),
    ...(lacking.length === 0 ? {} : { gap: lacking }),
    ...(sets.length > 0 ? {} : { relaxations: relaxationsOf(gaps) }),
    ...(needed.length === 0 ? {} : { pmNeeded: needed }),
  };
}

function targetOf({ dossier, savings }: OpenedDossier, named: string | undefined): SavingResult {
  const open = (savings?.results ?? []).filter((result) => result.open.length > 0);
  const found = open.find(({ saving }) => named === undefined || saving.id === named);
  if (found !== undefined) return found;
  if (open.length === 0 || named === undefined) throw new UserError([problem("package.none", { dossier: dossier.id })]);
  throw new UserError([problem("package.scenario", { scenario: named, known: open.map(({ saving }) => saving.id) })]);
}

/** What lacks of a year with all candidates, in euros: 0 when nothing does. */
function lackOf({ open, all }: YearToFill, end: keyof Ends): number {
  return Math.max(0, centsOf(open) - (all === undefined ? 0 : centsOf(all[end]))) / 100;
}

function relaxationsOf(gaps: NonNullable<SavingsExport["gap"]>): NonNullable<SavingsExport["relaxations"]> {
  return gaps.flatMap(({ year, least }) => {
    if (least === 0) return [];
    const amount = writeMoney(Math.round(least * 100), millions);
    return [
      {
        demands: [t("nl", "optimise.savings.demand", { year: String(year) })],
        words: t("nl", "optimise.savings.relaxation", { year: String(year), amount }),
      },
    ];
  });
}

function exportYear({ year, open, candidates, all, unknown }: YearToFill, gate: Gate): FillYearExport {
  return {
    year: Number(year),
    open: amountOf(open.figure, gate),
    candidates: candidates.map((one) => exportCandidate(one, gate)),
    announced: all === undefined ? { stated: 0, most: 0 } : bothOf(all, gate),
    unknown: unknown.map(({ id, title, lines }) => ({ saving: id, title, lines: formatCitation(lines) })),
  };
}

function exportCandidate({ saving, announced, realised, left, isStructural }: Candidate, gate: Gate): CandidateExport {
  return {
    saving: saving.id,
    title: saving.title,
    ...bothOf(left, gate),
    figures: announced.map(({ ref }) => ref),
    lines: announced.flatMap(({ figure: { provenance } }) =>
      provenance.type === "printed" ? provenance.lines.map(formatCitation) : [],
    ),
    ...(realised === undefined ? {} : { realised: amountOf(realised.figure, gate) }),
    structural: isStructural,
  };
}

function bothOf({ stated, most }: Ends, gate: Gate): Both {
  return { stated: amountOf(stated.figure, gate), most: amountOf(most.figure, gate) };
}

function centsOf({ figure: { value } }: Entry): number {
  return isMissing(value) ? 0 : value;
}
