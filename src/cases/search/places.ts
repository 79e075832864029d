import type { Block } from "../../report/model.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { PageId } from "../pages/page.ts";
import { blockPages, pagesOf } from "../pages/registry.ts";
import type { Principal } from "../principal.ts";

/** A part of a page. */
export interface SearchPlace {
  readonly page: PageId;
  readonly anchor?: string;
}

/** Where on the pages of a dossier a thing is told: its own entry first, then a table that has a row for it. */
export type FindPlace = (prefixes: readonly string[], id: string, otherwise: readonly PageId[]) => SearchPlace;

/** Looks through every page that is made of blocks once, so that what is found leads to a place that exists. */
export function placesOf(opened: OpenedDossier, principal: Principal): FindPlace {
  const entries = new Map<string, SearchPlace>();
  const rows = new Map<string, SearchPlace>();
  const keep = (map: Map<string, SearchPlace>, id: string, place: SearchPlace): void => {
    if (!map.has(id)) map.set(id, place);
  };
  const read = (page: PageId, block: Block): void => {
    if (block.type === "entries") for (const { id } of block.entries) keep(entries, id, { page, anchor: id });
    if (block.type === "table") for (const { id } of block.table.rows) keep(rows, id, { page, anchor: block.table.id });
  };
  for (const page of blockPages.filter((one) => one.id !== "toetsing" && one.has(opened)))
    for (const block of page.make(opened, principal).blocks) read(page.id, block);
  const pages = new Set(pagesOf(opened).map(({ id }) => id));
  return (prefixes, id, otherwise) => {
    for (const prefix of prefixes) {
      const entry = entries.get(`${prefix}${id}`);
      if (entry !== undefined) return entry;
    }
    return rows.get(id) ?? { page: otherwise.find((page) => pages.has(page)) ?? "bronnen" };
  };
}
