import type { ChartState } from "../../chart/state.ts";
import type { Block } from "../../report/model.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { BlockPage } from "../pages/page.ts";
import type { Principal } from "../principal.ts";
import { splitGoalTree } from "./split-goal-tree.ts";
import { splitTimeline } from "./split-timeline.ts";

/** A page as a chapter: its question as heading, its answer, then its parts one level lower; nothing when there is no such page. */
export function chapter(page: BlockPage, opened: OpenedDossier, principal: Principal): readonly Block[] {
  if (!page.has(opened)) return [];
  const { title, lead, blocks } = page.make(opened, principal);
  return [
    heading(1, `hoofdstuk-${page.id}`, title),
    paragraph(lead),
    ...blocks.flatMap((block) => within(page.id, block)),
  ];
}

/** A block of a chapter: headings one level lower, entries under an id that no other chapter has, a long chart in parts. */
function within(chapterId: string, block: Block): readonly Block[] {
  switch (block.type) {
    case "heading":
      return [{ ...block, level: block.level === 1 ? 2 : 3 }];
    case "entries":
      return [{ ...block, entries: block.entries.map((entry) => ({ ...entry, id: `${chapterId}-${entry.id}` })) }];
    case "chart": {
      const { chart } = block;
      return partsOf(chart).map((part) => ({ ...block, chart: part }));
    }
    default:
      return [block];
  }
}

function partsOf(chart: ChartState): readonly ChartState[] {
  if (chart.type === "goal-tree") return splitGoalTree(chart);
  return chart.type === "timeline" ? splitTimeline(chart) : [chart];
}
