import { isComparable } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { templatesOf } from "../reports/templates.ts";
import { checkPage } from "./check.ts";
import { financePage } from "./finance.ts";
import { goalsPage } from "./goals.ts";
import { type BlockPage, type PageLink, pageIds } from "./page.ts";
import { planPage } from "./plan.ts";
import { promisedPage } from "./promised.ts";
import { questionsPage } from "./questions.ts";
import { sourcesPage } from "./sources.ts";

/** The pages that are made of blocks. */
export const blockPages: readonly BlockPage[] = [
  financePage,
  planPage,
  promisedPage,
  goalsPage,
  questionsPage,
  sourcesPage,
  checkPage,
];

// These pages are made by hand: their content is more than blocks.
const ownPages: readonly (PageLink & Pick<BlockPage, "has">)[] = [
  { id: "start", step: "begin", has: () => true },
  { id: "scenarios", step: "kiezen", has: isComparable },
  { id: "documenten", step: "verantwoorden", has: (opened) => templatesOf(opened).length > 0 },
  { id: "teksten", step: "verantwoorden", has: () => true },
  { id: "gegevens", step: "gegevens", has: () => true },
];

/** The pages that a dossier has, in the order of the cycle: a link never leads to an empty page. */
export function pagesOf(opened: OpenedDossier): readonly PageLink[] {
  const all = [...blockPages, ...ownPages].filter((page) => page.has(opened));
  return pageIds.flatMap((id) => all.filter((page) => page.id === id).map(({ step }) => ({ id, step })));
}
