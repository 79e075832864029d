import type { DataTable } from "../../../chart/data-table.ts";
import { countRules } from "../../../disclosure/rules.ts";
import type { Deletion, Snapshot } from "../../../lake/manifest.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { wholeNumber } from "../../../text/counted.ts";
import { sentence } from "../../../text/sentence.ts";
import { dayInNetherlands, writeMoment } from "../../../text/write-moment.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { snapshotOf } from "../../deliveries/known-municipalities.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import { lawName } from "../../register/export-register.ts";
import { mayOversee } from "../../register/overseers.ts";
import { privacyDocuments } from "../../register/privacy-document-id.ts";
import { processingRegister } from "../../register/processing.ts";
import type { LakePage, LakePageAsk } from "../lake-page.ts";
import { fieldBlocks, fieldControls } from "./fields.ts";
import { keyState } from "./key-state.ts";
import { releasedSoFar } from "./released-so-far.ts";
import { type RecordedView, viewsOnRecord } from "./views-on-record.ts";
import { wordTable } from "./word-table.ts";

/** So many views stand on the page. */
const shownViews = 100;

/** *Privacy*: what is taken in of whom and how long it stays; for overseers also who looked and why, and what was released. */
export const privacyPage: LakePage = {
  id: "privacy",
  step: "gegevens",
  hasTrueNumbers: false,
  // Who looked a moment ago stands on it too.
  isLive: true,
  make: async (ask) => {
    const { site, municipality, principal } = ask;
    const gemeente = lakeCode(municipality.code);
    const register = await processingRegister({ lake: site.data.lake, gemeente });
    const snapshot = await snapshotOf(site);
    const isOverseer = mayOversee(principal);
    const fields = register.processings.reduce((sum, one) => sum + one.fields.length, 0);
    const controls = fieldControls(register.processings, ask);
    return {
      title: t("nl", "privacy-page.title"),
      lead: sentence(t("nl", "privacy-page.lead", { sources: register.processings.length, fields })),
      controls,
      asOf: register.day,
      snapshot: register.snapshot,
      ...(isOverseer ? { downloads: privacyDocuments } : {}),
      blocks: [
        ...(isOverseer ? await overseen(ask, gemeente, snapshot) : [paragraph(t("nl", "privacy-page.others"))]),
        heading(1, "bewaren", t("nl", "privacy-page.retention")),
        paragraph(t("nl", "privacy-page.retention.text")),
        ...deletionBlocks((snapshot?.deletions ?? []).filter((one) => one.gemeente === gemeente)),
        heading(1, "opgenomen-velden", t("nl", "register.fields")),
        paragraph(t("nl", "privacy-page.fields.text")),
        ...fieldBlocks(register, controls, municipality.code),
        heading(1, "documenten", t("nl", "privacy-page.documents")),
        paragraph(t("nl", isOverseer ? "privacy-page.documents.text" : "privacy-page.documents.others")),
      ],
    };
  },
};

async function overseen(
  { site, municipality }: LakePageAsk,
  gemeente: string,
  snapshot: Snapshot | undefined,
): Promise<readonly Block[]> {
  const views = await viewsOnRecord(site.store, municipality.code, site.data.lake);
  const key = await keyState(site.data.lake, gemeente);
  const print = snapshot?.keys[gemeente]?.slice(0, 12);
  return [
    heading(1, "wie-zag-wat", t("nl", "privacy-page.views")),
    paragraph(t("nl", "privacy-page.views.text", { views: views.length, shown: Math.min(views.length, shownViews) })),
    ...(views.length === 0 ? [] : [{ type: "table" as const, table: viewTable(views.slice(0, shownViews)) }]),
    heading(1, "vrijgave", t("nl", "privacy-page.released")),
    paragraph(
      t("nl", "privacy-page.rules", {
        threshold: countRules.threshold,
        observations: countRules.minimumObservations,
        version: countRules.version,
      }),
    ),
    ...(await releasedSoFar(site.data.lake, gemeente)),
    heading(1, "sleutel", t("nl", "privacy-page.key")),
    paragraph(
      key.since === undefined
        ? t("nl", print === undefined ? "privacy-page.key.none" : "privacy-page.key.gone")
        : t("nl", "privacy-page.key.kept", {
            since: writtenPeriod(key.since),
            print: print ?? "-",
            isOpen: key.isOpen,
          }),
    ),
    paragraph(t("nl", "privacy-page.key.rotation")),
  ];
}

function viewTable(views: readonly RecordedView[]): DataTable {
  return wordTable({
    id: "inzage",
    caption: t("nl", "privacy-page.views"),
    titles: [
      t("nl", "privacy-page.when"),
      t("nl", "privacy-page.who"),
      t("nl", "privacy-page.what"),
      t("nl", "privacy-page.why"),
    ],
    rows: views.map(({ at, who, what, why }) => [writeMoment(at), who, what, why]),
    source: t("nl", "privacy-page.views.source"),
  });
}

function deletionBlocks(deletions: readonly Deletion[]): readonly Block[] {
  if (deletions.length === 0) return [paragraph(t("nl", "privacy-page.deleted.none"))];
  const table = wordTable({
    id: "gewist",
    caption: t("nl", "privacy-page.deleted"),
    titles: [
      t("nl", "privacy-page.when"),
      t("nl", "register.column.source"),
      t("nl", "register.column.table"),
      t("nl", "privacy-page.until"),
      t("nl", "privacy-page.rows"),
      t("nl", "privacy-page.why"),
      t("nl", "privacy-page.who"),
    ],
    rows: deletions
      .toReversed()
      .map(({ at, source, table: name, law, until, rows, purpose, basis, by }) => [
        writtenPeriod(dayInNetherlands(at)),
        t("nl", "data.source", { source }),
        law === undefined ? name : `${name} (${lawName(law)})`,
        writtenPeriod(until),
        wholeNumber(rows),
        `${purpose} (${basis})`,
        by,
      ]),
    source: t("nl", "privacy-page.deleted.source"),
  });
  return [{ type: "table", table }];
}
