import type { Dossier } from "../dossier/dossier.ts";
import { resolveFigure } from "../dossier/lookup.ts";
import { type Cited, derive } from "../evaluation/derived-figure.ts";
import { type PlanVerdict, planState } from "../evaluation/plan-state.ts";
import { type ReportingMoment, reportingMoment } from "../evaluation/reporting-moment.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import { periodText } from "../figure/period-text.ts";
import type { Pilot } from "../policy/pilot.ts";
import type { Project } from "../policy/project.ts";
import { t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";

/** A project with its state by rule. */
export interface JudgedProject {
  readonly project: Project;
  readonly verdict: PlanVerdict;
}

/** One column of amounts of pilots: what they cost or brought in one period, or in one of several. */
export interface PilotColumn {
  readonly id: string;
  readonly title: string;
  readonly amounts: ReadonlyMap<string, Cited>;
  /** The sum of the amounts that are known; how many have none stands in `open`. */
  readonly sum?: Cited;
  readonly open: number;
}

/** A plan with what follows from it by rule. */
export interface Programme {
  readonly moment: ReportingMoment | undefined;
  readonly projects: readonly JudgedProject[];
  readonly columns: readonly PilotColumn[];
  /** What was computed, by its reference. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Programme>();

/** The plan of a dossier judged by rule at the end of the period that it reports on; once for each version. */
export function programmeOf(dossier: Dossier): Programme {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const moment = reportingMoment(dossier.documents);
  const columns = [
    ...columnsOf(dossier, "kosten", ({ investments }) => investments),
    ...columnsOf(dossier, "opbrengst", ({ yields }) => yields),
  ];
  const programme: Programme = {
    moment,
    projects: dossier.projects.map((project) => ({
      project,
      verdict: moment === undefined ? { state: "unknown" } : planState(project, moment.day),
    })),
    columns,
    figures: new Map(columns.flatMap(({ sum }) => (sum === undefined ? [] : [[sum.ref, sum.figure]]))),
  };
  known.set(dossier, programme);
  return programme;
}

function columnsOf(
  dossier: Dossier,
  kind: "kosten" | "opbrengst",
  refsOf: (pilot: Pilot) => readonly string[],
): readonly PilotColumn[] {
  const columns = new Map<string, { readonly title: string; readonly amounts: Map<string, Cited> }>();
  for (const pilot of dossier.pilots) {
    for (const ref of refsOf(pilot)) {
      const figure = resolveFigure(dossier, ref);
      if (figure?.unit.quantity !== "money" || figure.unit.per !== undefined) continue;
      const id = `${kind}-${periodText(figure.period).replace("|", "-of-")}`;
      const period = writePeriod(figure.period);
      const title = t("nl", kind === "kosten" ? "plan.pilots.investment" : "plan.pilots.yield", { period });
      const column = columns.get(id) ?? { title, amounts: new Map<string, Cited>() };
      columns.set(id, column);
      if (!column.amounts.has(pilot.id)) column.amounts.set(pilot.id, { ref, figure });
    }
  }
  return [...columns].map(([id, { title, amounts }]) => {
    const given = [...amounts.values()].filter(({ figure }) => !isMissing(figure.value));
    const [first, ...rest] = given.map((cited) => ({ ...cited, sign: 1 as const }));
    const label = t("nl", "plan.pilots.total.known", { column: title });
    const sum = first && derive({ ref: `plan/pilots/${id}`, label, formula: "plan.pilots" }, [first, ...rest]);
    return { id, title, amounts, open: amounts.size - given.length, ...(sum === undefined ? {} : { sum }) };
  });
}
