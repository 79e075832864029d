import { nearest } from "../../figure/nearest.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { summarise } from "../dossier-summary.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import type { Principal } from "../principal.ts";
import { reach } from "../reach.ts";
import { ownText } from "../reports/own-text.ts";
import type { Site } from "../site.ts";
import type { DossierSummary } from "../views.ts";
import type { PageContent } from "./page.ts";
import { blockPages } from "./registry.ts";

/** A page of a dossier as a reader sees it. */
export interface PageView extends PageContent {
  readonly dossier: DossierSummary;
}

/**
 * A page that is made of blocks. UserError `page.unknown` when there is no such page, or when this dossier has nothing
 * to show on it.
 */
export async function openPage(site: Site, principal: Principal, id: string, page: string): Promise<PageView> {
  return pageOf(await reach(site, principal, id), principal, page);
}

/** The same in a dossier that is open already. */
export function pageOf(opened: OpenedDossier, principal: Principal, id: string): PageView {
  const pages = blockPages.filter((page) => page.has(opened));
  const page = pages.find((one) => one.id === id);
  if (page !== undefined) {
    const { blocks, ...rest } = page.make(opened, principal);
    const own = ownText(opened, opened.gate(principal), id);
    return { dossier: summarise(opened.dossier), ...rest, blocks: [...own, ...blocks] };
  }
  const known = pages.map((one) => one.id);
  const near = nearest(id, known);
  throw new UserError([problem("page.unknown", { page: id, known, ...(near === undefined ? {} : { nearest: near }) })]);
}
