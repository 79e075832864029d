import type { Dossier } from "../dossier/dossier.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
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
import { type StatedYield, statedYield } from "./stated-yield.ts";

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
  /** What stands in the same period of the table of the pilots, and belongs to none of them. */
  readonly outside?: Cited;
}

/** A plan with what follows from it by rule. */
export interface Programme {
  readonly moment: ReportingMoment | undefined;
  readonly projects: readonly JudgedProject[];
  readonly columns: readonly PilotColumn[];
  /** The amounts of `outside` one by one. */
  readonly outside: readonly Cited[];
  /** What the source says that its pilots brought together, where it says that in words. */
  readonly stated?: StatedYield;
  /** What was computed, by its reference. */
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Programme>();

/** The plan of a dossier judged by rule at the end of the period that it reports on; once for each version. */
export function programmeOf(dossier: Dossier): Programme {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const moment = reportingMoment(dossier.documents);
  const outside = costsOutside(dossier);
  const columns = [
    ...columnsOf(dossier, "kosten", ({ investments }) => investments).map((column) => besidePilots(column, outside)),
    ...columnsOf(dossier, "opbrengst", ({ yields }) => yields),
  ];
  const stated = statedYield(dossier);
  const programme: Programme = {
    moment,
    projects: dossier.projects.map((project) => ({
      project,
      verdict: moment === undefined ? { state: "unknown" } : planState(project, moment.day),
    })),
    columns,
    outside,
    ...(stated === undefined ? {} : { stated }),
    figures: new Map(
      [...columns.flatMap(({ sum, outside: beside }) => [sum, beside]), stated?.listed, stated?.told].flatMap((own) =>
        own === undefined ? [] : [[own.ref, own.figure]],
      ),
    ),
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
      const id = columnId(kind, figure);
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

function columnId(kind: "kosten" | "opbrengst", { period }: Figure): string {
  return `${kind}-${periodText(period).replace("|", "-of-")}`;
}

/** The amounts in a table of costs of pilots that are in no total and belong to no pilot (Tynaarlo L4301-4337). */
function costsOutside(dossier: Dossier): readonly Cited[] {
  const own = new Set(dossier.pilots.flatMap(({ investments }) => investments));
  const ids = new Set([...own].flatMap((ref) => (ref.includes("/") ? ref.split("/").slice(0, 1) : [])));
  return [...ids].flatMap((id) =>
    (findTable(dossier, id)?.rows ?? [])
      .filter(({ id: row, role }) => role === "line" && !pilotRow(own, `${id}/${row}/`))
      .flatMap((row) =>
        Object.entries(row.cells).flatMap(([column, figure]): readonly Cited[] =>
          figure.unit.quantity === "money" && !isMissing(figure.value)
            ? [{ ref: `${id}/${row.id}/${column}`, figure }]
            : [],
        ),
      ),
  );
}

function pilotRow(own: ReadonlySet<string>, row: string): boolean {
  return [...own].some((ref) => ref.startsWith(row));
}

function besidePilots(column: PilotColumn, outside: readonly Cited[]): PilotColumn {
  const [first, ...rest] = outside
    .filter(({ figure }) => columnId("kosten", figure) === column.id)
    .map((cited) => ({ ...cited, sign: 1 as const }));
  const name = {
    ref: `plan/pilots/${column.id}/buiten`,
    label: t("nl", "plan.pilots.outside"),
    formula: "plan.pilots",
  };
  const sum = first && derive(name, [first, ...rest]);
  return sum === undefined ? column : { ...column, outside: sum };
}
