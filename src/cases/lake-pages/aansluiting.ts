import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { tieOutTables } from "../tie-out/tie-out-tables.ts";
import { viewTieOut } from "../tie-out/view-tie-out.ts";
import { type LakePage, seesTrueNumbers } from "./lake-page.ts";

/** *Aansluiting*: what was allocated, declared, approved, paid and booked, with every difference classed. */
export const tieOutPage: LakePage = {
  id: "aansluiting",
  step: "gegevens",
  hasTrueNumbers: true,
  make: async (ask) => {
    const { site, municipality } = ask;
    const principal = seesTrueNumbers(ask) ? ask.principal : { ...ask.principal, audience: "council" as const };
    const view = await viewTieOut(
      principal,
      { lake: site.data.lake, municipality: lakeCode(municipality.code), awaited: 3, bookedBy: "antwoord" },
      site.store,
    );
    const blocks = tieOutTables(view).map((table): Block => ({ type: "table", table }));
    return {
      title: t("nl", "tie-out.page.title"),
      lead: say("nl", "tie-out.page.lead", { products: view.products.length }),
      controls: [],
      asOf: view.asOf,
      snapshot: view.snapshot,
      blocks: [
        paragraph(t("nl", "tie-out.page.text")),
        heading(1, "stappen", t("nl", "tie-out.page.steps")),
        ...blocks,
      ],
    };
  },
};
