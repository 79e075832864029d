import type { Gate } from "../../disclosure/gate.ts";
import { type PlanState, type PlanVerdict, planState, planStates } from "../../evaluation/plan-state.ts";
import type { Day } from "../../figure/period.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Project } from "../../policy/project.ts";
import type { Block, Entry } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { type JudgedProject, programmeOf } from "../programme.ts";
import { entryList, type Facts, fact, figuresFact, saidList } from "./entries.ts";
import { titlesOf } from "./named-entities.ts";
import { sourceOfList } from "./source-line.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";
import { timelineChart } from "./timeline-chart.ts";

/** The projects by theme with their state by rule, their actions by date, and what changed in the plan. */
export function projectSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { projects, moment } = programmeOf(opened.dossier);
  if (projects.length === 0 || moment === undefined) return [];
  const period = writePeriod(moment.period);
  return [
    heading(1, "projecten", t("nl", "plan.themes.heading")),
    paragraph(
      t("nl", `plan.moment.${moment.ground}`, { period, covered: writePeriod(moment.covered ?? moment.period) }),
    ),
    ...timelineChart(themesOf(opened, projects), moment, sourceOfList(opened.dossier, opened.dossier.projects)),
    themeTable(opened, projects, gate),
    ...themesOf(opened, projects).flatMap(({ id, title, soThat, own }): readonly Block[] => {
      const [head, ...rest] = entryList(
        2,
        `thema-${id}`,
        title,
        own.map((one) => projectEntry(one, opened, gate)),
      );
      if (head === undefined) return [];
      return [
        head,
        ...(soThat === undefined ? [] : [paragraph(t("nl", "plan.theme.so-that", { text: soThat }))]),
        ...rest,
      ];
    }),
    ...actionTable(opened, moment.day, gate),
    ...changes(projects),
  ];
}

interface ThemeProjects {
  readonly id: string;
  readonly title: string;
  readonly soThat?: string;
  readonly own: readonly JudgedProject[];
}

function themesOf({ dossier }: OpenedDossier, projects: readonly JudgedProject[]): readonly ThemeProjects[] {
  const themed = dossier.themes.map(({ id, number, title, soThat }) => ({
    id,
    title: numbered({ number, title }),
    ...(soThat === undefined ? {} : { soThat }),
    own: projects.filter(({ project }) => project.theme === id),
  }));
  return themed.filter(({ own }) => own.length > 0);
}

function themeTable(opened: OpenedDossier, projects: readonly JudgedProject[], gate: Gate): Block {
  const states = planStates.filter((state) => projects.some(({ verdict }) => verdict.state === state));
  const countsOf = (own: readonly JudgedProject[]) =>
    states.map((state) => {
      const count = own.filter(({ verdict }) => verdict.state === state).length;
      return count === 0 ? undefined : String(count);
    });
  return tableBlock(
    {
      id: "projecten-per-thema",
      caption: t("nl", "plan.themes.caption"),
      rowTitle: t("nl", "plan.themes.row"),
      columns: states.map((state) => ({ id: state, title: capital(t("nl", `plan-state.${state}`)), align: "end" })),
      rows: [
        ...themesOf(opened, projects).map(
          ({ id, title, own }): DraftRow => ({ id, header: title, cells: countsOf(own) }),
        ),
        { id: "totaal", role: "total", header: t("nl", "section.total"), cells: countsOf(projects) },
      ],
      source: opened.dossier.title,
    },
    gate,
  );
}

function projectEntry({ project, verdict }: JudgedProject, opened: OpenedDossier, gate: Gate): Entry {
  const { id, number, title, planned, started, ended, progress, text, delay, change, actions, lines } = project;
  return {
    id,
    title: numbered({ number, title }),
    status: statusOf(verdict),
    facts: [
      ...fact(t("nl", "plan.project.progress"), t("nl", `progress.${progress}`)),
      ...fact(
        t("nl", "plan.project.planned"),
        planned === undefined && started === undefined
          ? t("nl", "plan.project.planned.none")
          : planned && writePeriod(planned),
      ),
      ...fact(t("nl", "plan.project.started"), started && writePeriod(started)),
      ...fact(t("nl", "plan.project.ended"), ended && writePeriod(ended)),
      ...fact(t("nl", "plan.project.text"), text),
      ...delayFact(delay),
      ...fact(t("nl", "plan.project.change"), change && t("nl", `plan-change.${change}`)),
      ...actions.flatMap((action) => actionFact(action)),
      ...fact(t("nl", "plan.project.decisions"), titlesOf(opened.dossier, project.decisions)),
      ...fact(t("nl", "plan.project.owner"), project.owner),
      ...fact(t("nl", "plan.project.partners"), project.partners.join(", ")),
      ...figuresFact(t("nl", "plan.project.figures"), project.figures, opened, gate),
    ],
    source: formatCitation(lines),
  };
}

function statusOf({ state, cause }: PlanVerdict): string {
  const word = t("nl", `plan-state.${state}`);
  if (cause === undefined) return word;
  const key = state === "held-up" ? "plan.project.held-up" : "plan.project.late";
  return t("nl", key, { state: word, cause: t("nl", `delay-cause.${cause}`) });
}

function delayFact(delay: Project["delay"]): Facts {
  if (delay === undefined) return [];
  const cause = capital(t("nl", `delay-cause.${delay.cause}`));
  const said = t("nl", "plan.project.delay.said", { cause, text: delay.text, lines: formatCitation(delay.lines) });
  return fact(t("nl", "plan.project.delay"), said);
}

function actionFact({ title, progress, due, lines }: Project["actions"][number]): Facts {
  const said = t("nl", "plan.project.action.said", {
    title,
    state: t("nl", `progress.${progress}`),
    due: due === undefined ? "" : writePeriod(due),
    lines: formatCitation(lines),
  });
  return fact(t("nl", "plan.project.action"), said);
}

function actionTable({ dossier }: OpenedDossier, reporting: Day, gate: Gate): readonly Block[] {
  const dated = dossier.projects
    .flatMap(({ id, title, actions }) =>
      actions.flatMap((action, index) =>
        action.due === undefined ? [] : [{ id: `${id}-${index + 1}`, project: title, action, due: action.due }],
      ),
    )
    .sort((a, b) => compareDays(daysOf(a.due).first, daysOf(b.due).first));
  if (dated.length === 0) return [];
  return [
    heading(1, "acties", t("nl", "plan.actions.heading")),
    tableBlock(
      {
        id: "acties-overzicht",
        caption: t("nl", "plan.actions.caption"),
        rowTitle: t("nl", "plan.actions.row"),
        columns: [
          { id: "wanneer", title: t("nl", "plan.actions.due") },
          { id: "project", title: t("nl", "plan.actions.project") },
          { id: "stand", title: t("nl", "plan.actions.state") },
          { id: "bron", title: t("nl", "section.lines") },
        ],
        rows: dated.map(({ id, project, action, due }): DraftRow => {
          const { state } = planState({ planned: due, progress: action.progress }, reporting);
          return {
            id,
            header: action.title,
            cells: [writePeriod(due), project, t("nl", `plan-state.${state}`), formatCitation(action.lines)],
          };
        }),
        source: dossier.title,
      },
      gate,
    ),
  ];
}

function changes(projects: readonly JudgedProject[]): readonly Block[] {
  const changed = projects.flatMap(({ project: { title, change, lines } }) =>
    change === undefined
      ? []
      : [{ says: `${title}: ${t("nl", `plan-change.${change}`)}`, lines: formatCitation(lines) }],
  );
  const title = heading(1, "wijzigingen", t("nl", "plan.changes.heading"));
  return changed.length === 0 ? [title, paragraph(t("nl", "plan.changes.none"))] : [title, ...saidList(changed)];
}

/** How many projects are in each state, in words, most pressing first: "4 vertraagd, 14 lopen en 3 klaar". */
export function stateCounts(states: readonly PlanState[]): string {
  const parts = planStates.flatMap((state) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [t("nl", `plan.states.${state}`, { count, besideHeldUp: states.includes("held-up") })];
  });
  return andList(parts);
}
