import { UserError } from "../../figure/problem.ts";
import { t } from "../../text/catalogue.ts";
import { explainProblem } from "../../text/describe-problem.ts";
import { say } from "../../text/sentence.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import { existingLake } from "../existing-lake.ts";
import { knownDaysIn } from "../monitor/known-days.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { comparePeers } from "../peers/compare-peers.ts";
import { peersBlocks } from "../peers/export-peers.ts";
import { knownGroups } from "../peers/known-groups.ts";
import { absentPeers } from "../peers/peer-names.ts";
import { chosen, type LakePage, type LakePageContent } from "./lake-page.ts";

/** *Andere gemeenten*: a municipality beside a dated group of others, each protected by itself; nobody sees true numbers of a neighbour. */
export const neighboursPage: LakePage = {
  id: "anderen",
  step: "meten",
  hasTrueNumbers: false,
  make: async ({ site, municipality, principal, choices }) => {
    const [lake, code] = [await existingLake(site.data.lake), lakeCode(municipality.code)];
    const groups = await knownGroups(site.data.lake, code);
    const options = groups.map(({ id, title }) => ({ value: id, label: title }));
    const wish = chosen(choices, "groep", options, options[0]?.value ?? "");
    const group = groups.find(({ id }) => id === wish);
    const { id: newest, made } = await lake.snapshot();
    const known = await knownDaysIn(await lake.read({ gemeenten: [code] }));
    const page = (content: Partial<LakePageContent>): LakePageContent => ({
      title: t("nl", "neighbours.page.title"),
      lead: say("nl", "neighbours.page.lead"),
      asOf: known?.last ?? made.slice(0, "2026-01-31".length),
      snapshot: newest,
      blocks: [paragraph(t("nl", "neighbours.page.none"))],
      controls:
        options.length === 0
          ? []
          : [{ id: "groep", label: t("nl", "neighbours.control"), form: "pick", options, value: wish }],
      ...content,
    });
    if (group === undefined) return page({});
    try {
      const view = await comparePeers(lake, group, code, principal);
      const blocks = [
        heading(1, "naast-elkaar", t("nl", "neighbours.page.beside")),
        ...peersBlocks(view, await absentPeers(site, view)),
      ];
      return page({ asOf: view.asOf, snapshot: view.snapshot, beneath: view.beneath, blocks });
    } catch (error) {
      // While neighbours are still being loaded there is nothing to compare with: the page says so, and another group may do.
      const [first] = error instanceof UserError ? error.problems : [];
      if (first === undefined) throw error;
      const { title, detail } = explainProblem(first, "nl");
      return page({ blocks: [paragraph(`${title}. ${detail}`)] });
    }
  },
};
