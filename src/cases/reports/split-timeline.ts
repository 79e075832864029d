import { type TimelineState, type TimelineTheme, yearsOf } from "../../chart/timeline.ts";
import { t } from "../../text/catalogue.ts";

/** So many projects fit on a page in type that can be read: each takes two to four lines. */
const projectsOnPage = 12;

/**
 * A timeline in parts that fit on a page each and show the same years. A part holds whole themes; a theme that is too long by
 * itself goes on in the next part, under its name again. Each part keeps the sentence about the whole.
 */
export function splitTimeline(chart: TimelineState): readonly TimelineState[] {
  const themes = chart.themes.flatMap(pieces);
  const parts: TimelineTheme[][] = [];
  for (const theme of themes) {
    const last = parts.at(-1);
    if (last !== undefined && countOf(last) + theme.projects.length <= projectsOnPage) last.push(theme);
    else parts.push([theme]);
  }
  if (parts.length <= 1) return [chart];
  return parts.map((own, at) => ({
    ...chart,
    id: `${chart.id}-${at + 1}`,
    name: t("nl", "report.part", { name: chart.name, part: at + 1, parts: parts.length }),
    themes: own,
    years: yearsOf(chart),
  }));
}

function pieces(theme: TimelineTheme): readonly TimelineTheme[] {
  const count = Math.ceil(theme.projects.length / projectsOnPage);
  const size = Math.ceil(theme.projects.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => ({
    ...theme,
    projects: theme.projects.slice(at * size, (at + 1) * size),
  }));
}

function countOf(themes: readonly TimelineTheme[]): number {
  return themes.reduce((sum, { projects }) => sum + projects.length, 0);
}
