import type { Gate } from "../../disclosure/gate.ts";
import { promiseStates } from "../../evaluation/promise-state.ts";
import type { Block, Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { plain } from "../../text/sentence.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { promisedPage } from "../pages/promised.ts";
import type { Principal } from "../principal.ts";
import { entryList } from "../sections/entries.ts";
import { type Promised, promiseCounts, promisesOf, promiseTitle } from "../sections/promises.ts";
import { forecastSavings, targetSection } from "../sections/savings.ts";
import { type DraftRow, writeDraft } from "../sections/table-writer.ts";
import { ownText } from "./own-text.ts";
import { reportFrame } from "./report-frame.ts";

/**
 * *Wat beloofden we, wat kwam ervan*: the page *Beloofd en gekomen* on a few sheets. What is open comes first and in full;
 * of the rest a line each, by what came of it.
 */
export function promisedReport(opened: OpenedDossier, principal: Principal): Report {
  const gate = opened.gate(principal);
  const { lead, title } = promisedPage.make(opened, principal);
  const promises = promisesOf(opened, gate);
  const isOpen = ({ state }: Promised) => state === "open";
  return {
    ...reportFrame(opened, "beloofd"),
    title,
    subtitle: opened.dossier.title,
    blocks: [
      paragraph(lead),
      ...ownText(opened, gate, "beloofd"),
      ...(promises.length === 0 ? [] : [promiseCounts(opened, promises, gate)]),
      ...entryList(
        1,
        "beloften-open",
        promiseTitle("open", promises),
        promises.filter(isOpen).map(({ entry }) => entry),
      ),
      ...targetSection(opened, gate),
      ...forecastSavings(opened, gate),
      ...restBlocks(
        opened,
        promises.filter((promise) => !isOpen(promise)),
        gate,
      ),
    ],
  };
}

function restBlocks({ dossier }: OpenedDossier, rest: readonly Promised[], gate: Gate): readonly Block[] {
  if (rest.length === 0) return [];
  const tables = promiseStates.flatMap((state): readonly Block[] => {
    const own = rest.filter((promise) => promise.state === state);
    if (own.length === 0) return [];
    const table = writeDraft(
      {
        id: `beloften-${state}`,
        caption: promiseTitle(state, own),
        rowTitle: t("nl", "promised.fact.promised"),
        columns: [
          { id: "soort", title: t("nl", "promised.fact.kind") },
          { id: "wanneer", title: t("nl", "promised.fact.when") },
          { id: "regels", title: t("nl", "document.lines") },
        ],
        rows: own.map(rowOf),
        source: dossier.title,
      },
      gate,
    );
    return [{ type: "table", table }];
  });
  return [heading(1, "beloften-overig", t("nl", "promised.rest")), ...tables];
}

function rowOf({ kind, entry: { id, title, facts, source = "" } }: Promised): DraftRow {
  const when = facts.find(({ label }) => label === t("nl", "promised.fact.when"));
  return {
    id,
    header: title,
    cells: [t("nl", `promised.one.${kind}`), when === undefined ? undefined : plain(when.content), source],
  };
}
