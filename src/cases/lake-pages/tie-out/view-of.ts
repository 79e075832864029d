import { lakeCode } from "../../deliveries/import-input.ts";
import type { TieOutView } from "../../tie-out/tie-out-view.ts";
import { viewTieOut } from "../../tie-out/view-tie-out.ts";
import { type LakePageAsk, seesTrueNumbers } from "../lake-page.ts";
import { remember } from "../remember.ts";
import { stampOfExplanations } from "./stamp-of-explanations.ts";

/** How the pages ask the tie-out: a declaration is awaited in the three months after that of the care, and booked by its answer. */
export const tieOutSetting = { awaited: 3, bookedBy: "antwoord" } as const;

/** The whole tie-out as this reader may see it: of all products and years, since what is hidden must not depend on what is asked. */
export async function tieOutOf(ask: LakePageAsk): Promise<TieOutView> {
  const { site, municipality } = ask;
  const isTrue = seesTrueNumbers(ask);
  const written = isTrue ? await stampOfExplanations(site.store, municipality.code) : "";
  const principal = isTrue ? ask.principal : { ...ask.principal, audience: "council" as const };
  const request = {
    ...{ lake: site.data.lake, municipality: lakeCode(municipality.code) },
    ...tieOutSetting,
  };
  return remember(ask, ["tie-out", isTrue, written], () => viewTieOut(principal, request, site.store));
}
