import type { ProjectStatus, Quarters } from "../../chart/timeline.ts";
import type { PlanState } from "../../evaluation/plan-state.ts";
import type { ReportingMoment } from "../../evaluation/reporting-moment.ts";
import type { Period } from "../../figure/period.ts";
import { periodOf } from "../../figure/period-arithmetic.ts";
import { daysOf } from "../../figure/period-days.ts";
import type { Project } from "../../policy/project.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { JudgedProject } from "../programme.ts";

/** The projects of one theme, for the timeline. */
interface TimelineTheme {
  readonly id: string;
  readonly title: string;
  readonly own: readonly JudgedProject[];
}

const statuses: Readonly<Record<PlanState, ProjectStatus>> = {
  delayed: "delayed",
  "held-up": "held-up",
  "within-term": "ready",
  underway: "running",
  "not-yet-due": "not-yet-due",
  done: "done",
  stopped: "stopped",
  unknown: "unknown",
};

/** The projects by quarter with their state by rule; nothing where no project has a quarter. */
export function timelineChart(
  themes: readonly TimelineTheme[],
  moment: ReportingMoment,
  source: string,
): readonly Block[] {
  const isDated = ({ project: { planned, started } }: JudgedProject) => planned !== undefined || started !== undefined;
  if (!themes.some(({ own }) => own.some(isDated))) return [];
  return [
    {
      type: "chart",
      chart: {
        type: "timeline",
        id: "projecten-grafiek",
        name: t("nl", "plan.timeline.name"),
        sentence: say("nl", "plan.timeline.sentence", { moment: writePeriod(moment.period) }),
        unit: t("nl", "plan.timeline.unit", { period: writePeriod(periodOf(moment.day, "quarter")) }),
        style: { scale: 1, decimals: 0 },
        source,
        reporting: periodOf(moment.day, "quarter"),
        ...(moment.ground === "written-before-end" ? { reportedOn: writePeriod(moment.period) } : {}),
        themes: themes.map(({ id, title, own }) => ({
          id,
          label: title,
          projects: own.map(({ project, verdict }) => ({
            id: project.id,
            label: project.title,
            status: statuses[verdict.state],
            ...(project.planned === undefined ? {} : { planned: quartersOf(project.planned, project.planned) }),
            ...actualOf(project),
            ...(verdict.cause === undefined ? {} : { note: t("nl", `delay-cause.${verdict.cause}`) }),
          })),
        })),
      },
    },
  ];
}

function actualOf({ started, ended, progress }: Project): { readonly actual?: Quarters } {
  if (started === undefined) return {};
  const isOver = ended !== undefined || progress === "done" || progress === "stopped";
  return { actual: isOver ? quartersOf(started, ended ?? started) : { first: quartersOf(started, started).first } };
}

/** The quarters in which a stretch of time begins and ends. */
function quartersOf(begin: Period, end: Period): Required<Quarters> {
  return { first: periodOf(daysOf(begin).first, "quarter"), last: periodOf(daysOf(end).last, "quarter") };
}
