import { problem, UserError } from "../../figure/problem.ts";
import { isTableName } from "../../lake/canonical.ts";
import type { Snapshot } from "../../lake/manifest.ts";
import { t } from "../../text/catalogue.ts";
import type { Site } from "../site.ts";
import { lakeCode } from "./import-input.ts";
import { type ImportRecord, listRecords } from "./import-record.ts";
import "./problems.ts";

/** A delivery as the page lists it. */
export interface DeliveryView {
  /** Of the record of the import; of a delivery without a record that of the lake. */
  readonly id: string;
  /** Counts on from 1 in a municipality, in the order in which they came. */
  readonly number: number;
  readonly at: string;
  readonly source: string;
  /** The source as people call it. */
  readonly title: string;
  readonly files: readonly string[];
  /** Rows in the lake, in all tables. */
  readonly rows: number;
  /** Name of the state of the lake with it, its first characters. */
  readonly snapshot?: string;
  /** Whether anything of it is in the lake. */
  readonly isTaken: boolean;
  /** What became of it, where that is kept. */
  readonly outcome?: {
    readonly accepted: number;
    readonly rejections: number;
    readonly remarks: number;
    /** Rejections by the rule that was their first reason. */
    readonly byRule: Readonly<Record<string, number>>;
  };
}

const snapshotLength = 12;

/** Every delivery of a municipality, newest first: those of which a record is kept, and those that only the lake knows. */
export async function deliveriesOf(
  { data }: Site,
  municipality: string,
  snapshot: Snapshot | undefined,
): Promise<readonly DeliveryView[]> {
  const gemeente = lakeCode(municipality);
  const records = await listRecords(data.lake, gemeente);
  const recorded = new Set(records.flatMap(({ delivery }) => (delivery === undefined ? [] : [delivery])));
  const stored = (snapshot?.deliveries ?? []).filter((one) => one.gemeente === gemeente);
  const others = stored
    .filter(({ id }) => !recorded.has(id))
    .map(({ id, loadedAt, source, files, parts }) => ({
      id,
      at: loadedAt,
      source,
      title: t("nl", "data.source", { source }),
      files: files.map(({ name }) => name),
      rows: parts.reduce((sum, { table, rows }) => sum + (isTableName(table) ? rows : 0), 0),
      isTaken: true,
    }));
  return [...records.map(viewRecord), ...others]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((one, at) => ({ ...one, number: at + 1 }))
    .toReversed();
}

function viewRecord(record: ImportRecord): Omit<DeliveryView, "number"> {
  const { id, at, source, files, rows, snapshot, delivery, accepted, rejections, remarks, byRule } = record;
  return {
    id,
    at,
    source,
    title: t("nl", "data.source", { source }),
    files,
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    snapshot: snapshot.slice(0, snapshotLength),
    isTaken: delivery !== undefined,
    outcome: { accepted, rejections, remarks, byRule },
  };
}

/** The record of a delivery of a municipality. UserError `delivery.unknown`. */
export async function recordOf({ data }: Site, municipality: string, id: string): Promise<ImportRecord> {
  const found = (await listRecords(data.lake, lakeCode(municipality))).find((one) => one.id === id);
  if (found === undefined) throw new UserError([problem("delivery.unknown", {})]);
  return found;
}
