import type { Gate } from "../../disclosure/gate.ts";
import { planState } from "../../evaluation/plan-state.ts";
import {
  decisionState,
  type PromiseState,
  planPromise,
  promiseStates,
  recommendationState,
  targetPromise,
} from "../../evaluation/promise-state.ts";
import { reportingMoment } from "../../evaluation/reporting-moment.ts";
import type { Day } from "../../figure/period.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Recommendation } from "../../policy/recommendation.ts";
import type { Block, Entry } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading } from "../pages/blocks.ts";
import { entryList, type Facts, fact, figuresFact } from "./entries.ts";
import { paceOfIndicator, paceWords } from "./indicators.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

const kinds = ["recommendations", "decisions", "projects", "actions", "targets"] as const;

/** Something that was promised, advised or planned, with what came of it. */
export interface Promised {
  readonly kind: (typeof kinds)[number];
  readonly state: PromiseState;
  readonly entry: Entry;
}

/** All promises of a dossier: recommendations, decisions, projects, dated actions, and indicators with a target. */
export function promisesOf(opened: OpenedDossier, gate: Gate): readonly Promised[] {
  const { dossier } = opened;
  const reporting = reportingMoment(dossier.documents)?.day;
  if (reporting === undefined) return [];
  return [
    ...dossier.recommendations.map((one) => ofRecommendation(one, reporting)),
    ...ofDecisions(opened, reporting, gate),
    ...ofProjects(opened, reporting),
    ...ofTargets(opened, gate),
  ];
}

/** The promises counted by kind and state, then all of them, the open ones first. */
export function promiseSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const promises = promisesOf(opened, gate);
  if (promises.length === 0) return [];
  return [
    heading(1, "beloften", t("nl", "promised.overview.heading")),
    promiseCounts(opened, promises, gate),
    ...promiseStates.flatMap((state) =>
      entryList(
        2,
        `beloften-${state}`,
        promiseTitle(state, promises),
        promises.filter((promise) => promise.state === state).map(({ entry }) => entry),
      ),
    ),
  ];
}

/** What the promises of one state are called, with how many there are. */
export function promiseTitle(state: PromiseState, promises: readonly Promised[]): string {
  const count = promises.filter((promise) => promise.state === state).length;
  return t("nl", "promised.group", { state: capital(t("nl", `promise.${state}`)), count });
}

/** The promises counted by kind and by what came of them. */
export function promiseCounts({ dossier }: OpenedDossier, promises: readonly Promised[], gate: Gate): Block {
  const states = promiseStates.filter((state) => promises.some((promise) => promise.state === state));
  const count = (own: readonly Promised[]) =>
    states.map((state) => {
      const number = own.filter((promise) => promise.state === state).length;
      return number === 0 ? undefined : String(number);
    });
  const rows = kinds.flatMap((kind): readonly DraftRow[] => {
    const own = promises.filter((promise) => promise.kind === kind);
    return own.length === 0 ? [] : [{ id: kind, header: t("nl", `promised.kind.${kind}`), cells: count(own) }];
  });
  return tableBlock(
    {
      id: "beloften-geteld",
      caption: t("nl", "promised.overview.caption"),
      rowTitle: t("nl", "promised.overview.row"),
      columns: states.map((state) => ({ id: state, title: capital(t("nl", `promise.${state}`)), align: "end" })),
      rows: [...rows, { id: "totaal", role: "total", header: t("nl", "section.total"), cells: count(promises) }],
      source: dossier.title,
    },
    gate,
  );
}

function ofRecommendation(recommendation: Recommendation, reporting: Day): Promised {
  const { id, title, by, text, lines } = recommendation;
  return promised("recommendations", recommendationState(recommendation, reporting), {
    id: `belofte-${id}`,
    title,
    facts: [
      ...fact(t("nl", "promised.fact.by"), by),
      ...fact(t("nl", "promised.fact.promised"), text),
      ...followUpFacts(recommendation),
    ],
    source: formatCitation(lines),
  });
}

/** What became of a recommendation in each later report; that the source does not say is a fact as well. */
export function followUpFacts({ followUps }: Recommendation): Facts {
  if (followUps.length === 0) return fact(t("nl", "promised.fact.came"), t("nl", "promised.came.none"));
  return followUps.flatMap(({ date, state, text, lines }) =>
    fact(
      date === undefined ? t("nl", "promised.fact.came") : capital(writePeriod(date)),
      capital(
        t("nl", "promised.came.follow-up", {
          state: t("nl", `follow-up.${state}`),
          text,
          lines: formatCitation(lines),
        }),
      ),
    ),
  );
}

function ofDecisions(opened: OpenedDossier, reporting: Day, gate: Gate): readonly Promised[] {
  return opened.dossier.decisions.map((decision) => {
    const { id, title, body, status, date, text, figures, lines } = decision;
    return promised("decisions", decisionState(decision, reporting), {
      id: `belofte-${id}`,
      title,
      facts: [
        ...fact(t("nl", "promised.fact.by"), t("nl", `body.${body}`)),
        ...fact(t("nl", "promised.fact.when"), date && writePeriod(date)),
        ...fact(t("nl", "promised.fact.promised"), text),
        ...fact(t("nl", "promised.fact.came"), capital(t("nl", `decision.${status}`))),
        ...figuresFact(t("nl", "plan.decision.figures"), figures, opened, gate),
      ],
      source: formatCitation(lines),
    });
  });
}

function ofProjects({ dossier }: OpenedDossier, reporting: Day): readonly Promised[] {
  return dossier.projects.flatMap((project): readonly Promised[] => {
    const { state } = planState(project, reporting);
    const own = promised("projects", planPromise(state), {
      id: `belofte-${project.id}`,
      title: project.title,
      facts: [
        ...fact(t("nl", "promised.fact.when"), project.planned && writePeriod(project.planned)),
        ...fact(t("nl", "promised.fact.came"), capital(t("nl", `plan-state.${state}`))),
        ...fact(t("nl", "plan.project.text"), project.text),
      ],
      source: formatCitation(project.lines),
    });
    const actions = project.actions.flatMap(({ title, progress, due, lines }, index): readonly Promised[] => {
      if (due === undefined) return [];
      const ofAction = planState({ planned: due, progress }, reporting);
      const entry = {
        id: `belofte-${project.id}-${index + 1}`,
        title,
        facts: [
          ...fact(t("nl", "plan.actions.project"), project.title),
          ...fact(t("nl", "promised.fact.when"), writePeriod(due)),
          ...fact(t("nl", "promised.fact.came"), capital(t("nl", `plan-state.${ofAction.state}`))),
        ],
        source: formatCitation(lines),
      };
      return [promised("actions", planPromise(ofAction.state), entry)];
    });
    return [own, ...actions];
  });
}

function ofTargets(opened: OpenedDossier, gate: Gate): readonly Promised[] {
  return opened.dossier.indicators.flatMap((indicator): readonly Promised[] => {
    const { id, title, target, figures, term, lines } = indicator;
    if (target === undefined) return [];
    const pace = paceOfIndicator(indicator, opened);
    return [
      promised("targets", targetPromise(pace), {
        id: `belofte-${id}`,
        title,
        facts: [
          ...figuresFact(t("nl", "promised.fact.promised"), [target], opened, gate),
          ...fact(t("nl", "promised.fact.when"), term && writePeriod(term)),
          ...figuresFact(t("nl", "goals.indicator.figures"), figures, opened, gate),
          ...fact(t("nl", "promised.fact.came"), paceWords(pace)),
        ],
        source: formatCitation(lines),
      }),
    ];
  });
}

function promised(kind: Promised["kind"], state: PromiseState, entry: Entry): Promised {
  const facts = [...fact(t("nl", "promised.fact.kind"), t("nl", `promised.one.${kind}`)), ...entry.facts];
  return { kind, state, entry: { ...entry, status: t("nl", `promise.${state}`), facts } };
}
