import { problem, UserError } from "../../../figure/problem.ts";
import { reachableMunicipality } from "../../deliveries/data-access.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import type { Principal } from "../../principal.ts";
import type { Site } from "../../site.ts";
import { type DifferenceExplained, explainDifference } from "../../tie-out/explanations.ts";
import { pageWriterIn } from "../page-writer.ts";
import { purposeOf } from "../purpose.ts";
import { tieOutSetting } from "./view-of.ts";

/** What somebody writes on the page; the version is the one that stood there, 0 where nothing did. */
export type ExplanationWish = Required<DifferenceExplained>;

/**
 * Keeps why a difference is there, with the amount of now. UserError `municipality.unknown`, `edit.not-allowed`, `tie-out.purpose-missing`
 * while no purpose is on record, since the amounts are true ones, and those of {@link explainDifference}.
 */
export async function explainOnPage(
  site: Site,
  principal: Principal,
  code: string,
  wish: ExplanationWish,
  now: () => Date,
): Promise<void> {
  await reachableMunicipality(site, principal, code);
  pageWriterIn(principal, code);
  if ((await purposeOf(site.store, principal, code, now)) === undefined)
    throw new UserError([problem("tie-out.purpose-missing", {})]);
  const request = { lake: site.data.lake, municipality: lakeCode(code), ...tieOutSetting };
  await explainDifference(site.store, principal, request, wish);
}
