import type { DataTable } from "../../chart/data-table.ts";
import type { BarsState } from "../../chart/state.ts";
import { t } from "../../text/catalogue.ts";
import { dayInNetherlands } from "../../text/write-moment.ts";
import { importers } from "../importers.ts";
import type { Seeing } from "../lake-pages/lake-page.ts";
import { mayStatePurpose, purposeOf } from "../lake-pages/purpose.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { type Completeness, completenessOf } from "./completeness.ts";
import { completenessTable } from "./completeness-table.ts";
import { keeperOf, reachableMunicipality } from "./data-access.ts";
import { type DataGround, qualityChart } from "./data-figures.ts";
import { type Freshness, freshnessOf } from "./freshness.ts";
import { lakeCode } from "./import-input.ts";
import { keptSetting } from "./kept-settings.ts";
import { lakeOf } from "./known-municipalities.ts";
import { type DeliveryView, deliveriesOf } from "./list-deliveries.ts";
import { writtenPeriod } from "./written-period.ts";

/** A source that can be loaded, as the form offers it. */
export interface SourceChoice {
  /** The word after `sluitend import`. */
  readonly id: string;
  readonly title: string;
  readonly needsMapping: boolean;
  /** Whether a mapping is kept from an earlier delivery. */
  readonly hasMapping: boolean;
}

/** How new one kind of data is, in words. */
export interface FreshnessView {
  readonly kind: string;
  readonly title: string;
  /** "december 2025" or "2025". */
  readonly period: string;
  readonly loadedAt: string;
  readonly rows: number;
  /** "actueel", or how many months it is behind; absent for what comes once a year. */
  readonly state?: string;
  readonly isBehind: boolean;
}

/** The page *Gegevens* of a municipality. */
export interface DataPageView {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly isSynthetic: boolean;
  readonly seeing: Seeing;
  /** The sentence that answers the title. */
  readonly lead: string;
  readonly sources: readonly SourceChoice[];
  readonly deliveries: readonly DeliveryView[];
  readonly freshness: readonly FreshnessView[];
  /** The share that was refused, by delivery and rule; absent while nothing was. */
  readonly quality?: BarsState;
  /** Providers and months; absent while there are no declarations and allocations. */
  readonly completeness?: DataTable;
}

const mostProviders = 60;
/** Data of last month or the month before it are as new as can be asked of a monthly delivery. */
const mostBehind = 1;

/**
 * The state of the data of a municipality. Shares of clients are protected; whoever may see true numbers and stated a purpose sees those, also
 * of few clients, and that is in the log with the purpose before they are given. UserError `municipality.unknown`, `data.not-allowed`.
 */
export async function openData(...asked: Parameters<typeof openDataWhole>): Promise<DataPageView> {
  return (await openDataWhole(...asked)).view;
}

/** The page with the counts that its shares are made of, which are for who sees true numbers. */
export interface WholeData {
  readonly view: DataPageView;
  readonly counts?: Completeness | undefined;
  /** Of which state of the data. */
  readonly made?: { readonly snapshot: string; readonly moment: string };
}

/** The page and its counts; as {@link openData}. */
export async function openDataWhole(
  site: Site,
  principal: Principal,
  code: string,
  now: () => Date = () => new Date(),
): Promise<WholeData> {
  const account = await keeperOf(site, principal, code);
  const municipality = await reachableMunicipality(site, principal, code);
  const gemeente = lakeCode(code);
  const state = await stateOf(site, gemeente, now().toISOString().slice(0, "2026-01-31".length));
  const deliveries = await deliveriesOf(site, code, state?.snapshot);
  const ground: DataGround | undefined =
    state === undefined
      ? undefined
      : {
          municipality: code,
          snapshot: state.snapshot.id,
          day: state.snapshot.made,
          audience: principal.audience,
        };
  const purpose = await purposeOf(site.store, principal, code, now);
  if (state?.completeness !== undefined && purpose !== undefined)
    await site.store.auditLog.append({
      gemeente: code,
      by: account,
      action: "completeness.view",
      thing: { kind: "page", id: "gegevens" },
      details: { purpose, snapshot: state.snapshot.id },
    });
  const isTrue = purpose !== undefined;
  const quality = ground === undefined ? undefined : qualityChart(deliveries, ground);
  const view: DataPageView = {
    municipality: { code, name: municipality.name },
    isSynthetic: municipality.isSynthetic,
    seeing:
      purpose === undefined
        ? { numbers: "protected", mayAsk: mayStatePurpose(principal) }
        : { numbers: "true", purpose },
    lead: leadOf(deliveries, state?.freshness ?? []),
    sources: await sourcesOf(site, gemeente),
    deliveries,
    freshness: (state?.freshness ?? []).map(viewFreshness),
    ...(quality === undefined ? {} : { quality }),
    ...(ground === undefined || state?.completeness === undefined
      ? {}
      : { completeness: completenessTable(state.completeness, ground, { mostProviders, isTrue }) }),
  };
  return {
    view,
    ...(isTrue ? { counts: state?.completeness } : {}),
    ...(state === undefined ? {} : { made: { snapshot: state.snapshot.id, moment: state.snapshot.made } }),
  };
}

/** What the lake says of a municipality; undefined while it has nothing of it. */
async function stateOf(site: Site, gemeente: string, today: string) {
  const lake = await lakeOf(site);
  const snapshot = await lake?.snapshot();
  if (lake === undefined || snapshot?.deliveries.some((one) => one.gemeente === gemeente) !== true) return undefined;
  const reader = await lake.read({ gemeenten: [gemeente] });
  try {
    const freshness = await freshnessOf(reader, gemeente, today);
    const completeness: Completeness | undefined = await completenessOf(reader, gemeente);
    return { snapshot: reader.snapshot, freshness, completeness };
  } finally {
    reader.close();
  }
}

function leadOf(deliveries: readonly DeliveryView[], freshness: readonly Freshness[]): string {
  const [last] = deliveries;
  if (last === undefined) return t("nl", "data.lead.empty");
  const behind = freshness.filter(isBehind).length;
  return t("nl", "data.lead", {
    day: writtenPeriod(dayInNetherlands(last.at)),
    source: t("nl", "data.source", { source: last.source }),
    kinds: freshness.length,
    behind,
  });
}

function isBehind({ behind }: Freshness): boolean {
  return behind !== undefined && behind > mostBehind;
}

function viewFreshness(one: Freshness): FreshnessView {
  const { kind, period, loadedAt, rows, behind } = one;
  return {
    kind,
    title: t("nl", `data.kind.${kind}`),
    period: writtenPeriod(period),
    loadedAt,
    rows,
    ...(behind === undefined ? {} : { state: t("nl", "data.behind", { months: isBehind(one) ? behind : 0 }) }),
    isBehind: isBehind(one),
  };
}

async function sourcesOf({ data: { lake } }: Site, gemeente: string): Promise<readonly SourceChoice[]> {
  const choices: SourceChoice[] = [];
  for (const [id, { needsMapping }] of importers) {
    // Tables of CBS are folders with a manifest, which a browser does not send: they come in by the command line.
    if (id === "statline") continue;
    choices.push({
      id,
      title: t("nl", "data.source", { source: id }),
      needsMapping,
      hasMapping: needsMapping && (await keptSetting(lake, gemeente, { mapping: id })) !== undefined,
    });
  }
  return choices;
}
