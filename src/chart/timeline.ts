import type { Quarter } from "../figure/period.ts";
import { type Locale, t } from "../text/catalogue.ts";
import type { Cell, DataTable } from "./data-table.ts";
import type { ChartFrame, Hue } from "./state.ts";

/**
 * How far a project is at the reporting quarter. By rule: planned after it is not yet due, planned by then and not begun is
 * delayed (Raalte L37–39).
 */
export type ProjectStatus =
  | "not-yet-due"
  | "ready"
  | "running"
  | "held-up"
  | "delayed"
  | "on-hold"
  | "done"
  | "stopped"
  | "unknown";

/** Quarters in a row, both ends included; without a last one the end is open. */
export interface Quarters {
  readonly first: Quarter;
  readonly last?: Quarter;
}

export interface TimelineProject {
  readonly id: string;
  readonly label: string;
  readonly status: ProjectStatus;
  readonly planned?: Quarters;
  /** When work was done; without a last quarter it still goes on. */
  readonly actual?: Quarters;
  /** The cause of a delay, a change of the plan: for the table. */
  readonly note?: string;
}

export interface TimelineTheme {
  readonly id: string;
  readonly label: string;
  readonly hue?: Hue;
  readonly projects: readonly TimelineProject[];
}

/** Whole years in a row, both ends included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The projects of a programme by quarter and theme: what was planned, what happened, and how far each is now. */
export interface TimelineState extends ChartFrame {
  readonly type: "timeline";
  /** The quarter up to which the report looks; drawn as a line at its end. */
  readonly reporting: Quarter;
  /** The day up to which it looks, in words, where that comes before the end of the quarter. */
  readonly reportedOn?: string;
  readonly themes: readonly TimelineTheme[];
  /** The first and the last year to draw; without it those of what is in the timeline. */
  readonly years?: Years;
}

/** The first and the last year that a timeline shows: those that hold every quarter of the plan and the reporting quarter. */
export function yearsOf({ reporting, themes, years }: TimelineState): Years {
  if (years !== undefined) return years;
  const spans = themes.flatMap(({ projects }) => projects.flatMap(({ planned, actual }) => [planned, actual]));
  const quarters = spans.flatMap((span) => (span === undefined ? [] : [span.first, span.last ?? span.first]));
  const found = [reporting, ...quarters].map(({ year }) => year);
  return { first: Math.min(...found), last: Math.max(...found) };
}

/** A quarter as a count, so that quarters can be subtracted. */
export function quarterNumber({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

/** What keeps a state from being a timeline, or nothing. */
export function timelineFault({ themes }: TimelineState): string | undefined {
  const projects = themes.flatMap((theme) => theme.projects);
  if (projects.length === 0) return "has no projects";
  if (new Set(projects.map(({ id }) => id)).size < projects.length) return "has two projects of one id";
  const reversed = projects.find(({ planned, actual }) =>
    [planned, actual].some((span) => span !== undefined && endsBeforeStart(span)),
  );
  return reversed === undefined ? undefined : `lets "${reversed.id}" end before it starts`;
}

function endsBeforeStart({ first, last }: Quarters): boolean {
  return last !== undefined && quarterNumber(last) < quarterNumber(first);
}

/** Writes quarters shortly: "K2 2026", "K2 2026 – K1 2027", "vanaf K2 2026". */
export function writeQuarters({ first, last }: Quarters, locale: Locale): string {
  const write = (quarter: Quarter) => t(locale, "chart.quarter", quarter);
  if (last === undefined) return t(locale, "chart.from-quarter", { first: write(first) });
  return quarterNumber(first) === quarterNumber(last) ? write(first) : `${write(first)} – ${write(last)}`;
}

/** The table of a timeline: the projects under their themes, with both spans and the status in words. */
export function timelineTable(state: TimelineState, locale: Locale): Pick<DataTable, "rowTitle" | "columns" | "rows"> {
  const hasNotes = state.themes.some(({ projects }) => projects.some(({ note }) => note !== undefined));
  const span = (quarters: Quarters | undefined): Cell =>
    quarters === undefined ? { type: "empty" } : { type: "text", text: writeQuarters(quarters, locale) };
  const column = (id: string, title: string) => ({ id, title, align: "start" }) as const;
  return {
    rowTitle: t(locale, "chart.project"),
    columns: [
      column("gepland", t(locale, "chart.planned")),
      column("werkelijk", t(locale, "chart.actual")),
      column("status", t(locale, "chart.status")),
      ...(hasNotes ? [column("toelichting", t(locale, "chart.note"))] : []),
    ],
    rows: state.themes.flatMap((theme) => [
      { id: theme.id, role: "heading" as const, header: theme.label, cells: [] },
      ...theme.projects.map(({ id, label, planned, actual, status, note }) => ({
        id,
        role: "line" as const,
        header: label,
        cells: [
          span(planned),
          span(actual),
          { type: "text" as const, text: t(locale, `project-status.${status}`) },
          ...(hasNotes
            ? [note === undefined ? { type: "empty" as const } : { type: "text" as const, text: note }]
            : []),
        ],
      })),
    ]),
  };
}
