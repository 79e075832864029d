import type { Block } from "../../report/model.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { BlockPage } from "../pages/page.ts";
import type { Principal } from "../principal.ts";
import { splitGoalTree } from "./split-goal-tree.ts";

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

/** A block of a chapter: headings one level lower, entries under an id that no other chapter has, a long tree in parts. */
function within(chapterId: string, block: Block): readonly Block[] {
  switch (block.type) {
    case "heading":
      return [{ ...block, level: block.level === 1 ? 2 : 3 }];
    case "entries":
      return [{ ...block, entries: block.entries.map((entry) => ({ ...entry, id: `${chapterId}-${entry.id}` })) }];
    case "chart": {
      const { chart } = block;
      if (chart.type !== "goal-tree") return [block];
      return splitGoalTree(chart).map((part) => ({ ...block, chart: part }));
    }
    default:
      return [block];
  }
}
