import type { chart as dutch } from "../nl/chart.ts";
import type { Translated } from "../translated.ts";

/** Fixed words in charts and the tables beside them. */
export const chart: Translated<typeof dutch> = {
  "chart.number": "Number",
  "chart.status": "Status",

  "chart.step": "Step",
  "chart.cause-status": "How sure",
  "chart.favourable": "favourable",
  "chart.unfavourable": "unfavourable",
  "chart.step-missing": ({ step, reason }) => `× ${step}: ${reason}. The level after it leaves this amount out.`,
  "chart.start-missing": ({ step, reason }) => `× ${step}: ${reason}. The steps therefore begin at zero.`,
  "chart.level-missing": ({ step, reason }) => `× ${step}: ${reason}.`,
  "chart.level-differs": ({ step, sum, printed }) =>
    `Up to “${step}” the steps add up to ${sum}; the source gives ${printed}.`,
  "chart.axis-cut": "The columns of the levels are cut at the foot: they do not begin at zero.",
  "cause-status.stated": "named by the source",
  "cause-status.qualitative": "in words only",
  "cause-status.hypothesis": "a supposition",
  "cause-status.under-research": "under research",
  "cause-status.unexplained": "not explained",

  "chart.municipality": "Municipality",
  "chart.subject": "Subject",
  "chart.own": ({ name }) => `${name} (own municipality)`,
  "chart.peers-known": ({ known, all }) =>
    known === all ? `${all} other municipalities` : `${known} of ${all} other municipalities with a number`,

  "chart.project": "Project",
  "chart.planned": "planned",
  "chart.actual": "actual",
  "chart.going-on": "actual, goes on",
  "chart.note": "Note",
  "chart.no-plan": "no plan known",
  "chart.quarter": ({ year, quarter }) => `Q${quarter} ${year}`,
  "chart.quarter-short": ({ quarter }) => `Q${quarter}`,
  "chart.from-quarter": ({ first }) => `from ${first}`,
  "chart.reported-to": ({ period }) => `as after the ${period}`,
  "project-status.not-yet-due": "not yet due",
  "project-status.ready": "ready to begin",
  "project-status.running": "running",
  "project-status.delayed": "delayed",
  "project-status.on-hold": "on hold",
  "project-status.done": "done",
  "project-status.stopped": "stopped",
  "project-status.unknown": "status unknown",

  "chart.measure": "Measure",
  "chart.level-unknown": "not known",
  "chart.no-place": "Without a place in the matrix",

  "chart.goal": "Goal or indicator",
  "chart.kind": "Kind",
  "chart.belongs-to": "Belongs to",
  "chart.direction": "Direction",
  "chart.latest": "Latest",
  "chart.bare-goal": "no sub-goal and no indicator",
  "chart.bare-sub-goal": "no indicator",
  "goal-kind.goal": "Goal",
  "goal-kind.sub-goal": "Sub-goal",
  "goal-kind.indicator": "Indicator",
  "goal-kind.signal": "Signal",
  "direction.right-way": "the right way",
  "direction.wrong-way": "the wrong way",
  "direction.steady": "steady",
  "direction.not-judged": "cannot be judged",

  "chart.layer": "Layer",
  "chart.share": "Share",
  "chart.width-unknown": "The width of an open bar says nothing: the share of that layer is not known.",
};
