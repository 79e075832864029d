import type { DataTable } from "../../../chart/data-table.ts";
import { countRules } from "../../../disclosure/rules.ts";
import type { Deletion, Snapshot } from "../../../lake/manifest.ts";
import type { Block } from "../../../report/model.ts";
import { t } from "../../../text/catalogue.ts";
import { sentence } from "../../../text/sentence.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { snapshotOf } from "../../deliveries/known-municipalities.ts";
import { heading, paragraph } from "../../pages/blocks.ts";
import type { Role } from "../../principal.ts";
import { processingRegister } from "../../register/processing.ts";
import type { LakePage, LakePageAsk } from "../lake-page.ts";
import { fieldBlocks, fieldControls } from "./fields.ts";
import { keyState } from "./key-state.ts";
import { releasedSoFar } from "./released-so-far.ts";
import { type RecordedView, viewsOnRecord } from "./views-on-record.ts";
import { wordTable } from "./word-table.ts";

/** Who watches over privacy, or answers for data: they see who looked. Others see what is taken in and how long it stays. */
const overseers: ReadonlySet<Role> = new Set(["privacy-officer", "administrator", "controller", "analyst"]);
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
    const isOverseer = principal.audience === "staff" && principal.roles.some((role) => overseers.has(role));
    const fields = register.processings.reduce((sum, one) => sum + one.fields.length, 0);
    const controls = fieldControls(register.processings, ask);
    return {
      title: t("nl", "privacy-page.title"),
      lead: sentence(t("nl", "privacy-page.lead", { sources: register.processings.length, fields })),
      controls,
      asOf: register.day,
      snapshot: register.snapshot,
      blocks: [
        ...(isOverseer ? await overseen(ask, gemeente, snapshot) : [paragraph(t("nl", "privacy-page.others"))]),
        heading(1, "bewaren", t("nl", "privacy-page.retention")),
        paragraph(t("nl", "privacy-page.retention.text")),
        ...deletionBlocks((snapshot?.deletions ?? []).filter((one) => one.gemeente === gemeente)),
        heading(1, "opgenomen-velden", t("nl", "register.fields")),
        paragraph(t("nl", "privacy-page.fields.text")),
        ...fieldBlocks(register, controls, municipality.code),
        heading(1, "documenten", t("nl", "privacy-page.documents")),
        paragraph(t("nl", "privacy-page.documents.text", { gemeente })),
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
        rules: countRules.id,
        version: countRules.version,
      }),
    ),
    ...(await releasedSoFar(site.data.lake, gemeente)),
    heading(1, "sleutel", t("nl", "privacy-page.key")),
    paragraph(
      key.since === undefined
        ? t("nl", print === undefined ? "privacy-page.key.none" : "privacy-page.key.gone")
        : t("nl", "privacy-page.key.kept", { since: key.since, print: print ?? "-", isOpen: key.isOpen }),
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
    rows: views.map(({ at, who, what, why }) => [at.slice(0, 16).replace("T", " "), who, what, why]),
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
        at.slice(0, 10),
        source,
        law === undefined ? name : `${name} (${law})`,
        until,
        String(rows),
        `${purpose} (${basis})`,
        by,
      ]),
    source: t("nl", "privacy-page.deleted.source"),
  });
  return [{ type: "table", table }];
}
