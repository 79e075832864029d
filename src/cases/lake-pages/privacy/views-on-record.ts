import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parsePeriod } from "../../../figure/period-text.ts";
import { isProblem } from "../../../figure/problem.ts";
import { isNodeError } from "../../../lake/files.ts";
import type { AuditEntry } from "../../../store/audit-log.ts";
import type { Store } from "../../../store/store.ts";
import { t } from "../../../text/catalogue.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import { findIndicator } from "../../monitor/indicator-named.ts";
import { lakePageIds } from "../lake-page-id.ts";

/** Somebody saw client-level data, or said why he would. */
export interface RecordedView {
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

/** Actions of the log that are about seeing rows of persons or true numbers of few. */
const actions = {
  "purpose.state": "privacy-page.action.purpose",
  "lake-page.view": "privacy-page.action.page",
  "tie-out.view": "privacy-page.action.tie-out",
  "completeness.view": "privacy-page.action.completeness",
  "rejections.download": "privacy-page.action.rejections",
  "figure.trace": "privacy-page.action.trace",
} as const;
const isAction = (word: string): word is keyof typeof actions => Object.hasOwn(actions, word);

/** So many lines of the log are looked through, the newest first. */
const lookedThrough = 500;

const line = z.object({
  at: z.string(),
  who: z.string(),
  user: z.string().optional(),
  purpose: z.string(),
  indicators: z.union([z.string(), z.array(z.string())]).optional(),
  sql: z.string().optional(),
});

/**
 * Who saw client-level data of a municipality and why, the newest first: from the log of the site, and from the one beside the lake that the
 * command line writes. That one is of the whole lake.
 */
export async function viewsOnRecord(store: Store, code: string, lake: string): Promise<readonly RecordedView[]> {
  const entries = await store.auditLog.list({ gemeente: code, limit: lookedThrough });
  const names = new Map((await store.users.list(code)).map(({ id, name }) => [id, name]));
  const seen = entries.flatMap((entry) => viewOf(entry, names));
  return [...seen, ...(await seenAtCommandLine(lake))].toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

function viewOf({ action, at, by, thing, details }: AuditEntry, names: ReadonlyMap<string, string>): RecordedView[] {
  if (!isAction(action)) return [];
  const { purpose = "" } = details;
  const why = action === "purpose.state" && purpose === "" ? t("nl", "privacy-page.purpose.ended") : purpose;
  const id = action === "figure.trace" ? tracedThing(thing.id) : pageName(thing.id);
  return [{ at, who: names.get(by) ?? by, what: t("nl", actions[action], { id }), why }];
}

/** A page as the menu calls it; one that is no longer there keeps the word that it had. */
function pageName(id: string): string {
  const page = lakePageIds.find((one) => one === id);
  return page === undefined ? id : t("nl", `page.${page}`);
}

/** A number of a page, of which the log has the reference (`monitor/meldingen/2026-01/wmo`): what it counts and of when, as far as that stands in it. */
function tracedThing(id: string): string {
  const [page = "", ...parts] = id.split("/");
  const name = parts.map(findIndicator).find((one) => one !== undefined)?.name ?? "";
  const period = parts.find((part) => /^\d{4}/.test(part) && !isProblem(parsePeriod(part))) ?? "";
  return t("nl", "privacy-page.traced", { name, period: writtenPeriod(period), page: pageName(page) });
}

async function seenAtCommandLine(lake: string): Promise<readonly RecordedView[]> {
  const text = await readFile(join(lake, "inzage.jsonl"), "utf8").catch((error: unknown) => {
    if (isNodeError(error) && error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter((one) => one !== "");
  return lines.slice(-lookedThrough).flatMap((one): RecordedView[] => {
    const read = line.safeParse(jsonOf(one));
    if (!read.success) return [];
    const { at, who, user = "", purpose, indicators = "", sql } = read.data;
    const words = sql === undefined ? [indicators].flat() : ["sql", sql];
    const things = words.filter((word) => word !== "all").map(askedThing);
    const what = t("nl", "privacy-page.action.command", { things: things.join(", ") });
    return [{ at, who: user === "" ? who : `${who} (${user})`, what, why: purpose }];
  });
}

/** What was asked at the command line: indicators by their name, `herleid` before the thing of which the lines were seen. */
function askedThing(word: string): string {
  const traced = /^herleid (.+)$/.exec(word)?.[1];
  if (traced !== undefined) return t("nl", "privacy-page.asked.trace", { thing: askedThing(traced) });
  return findIndicator(word)?.name ?? t("nl", "privacy-page.asked", { word });
}

/** A line that a stopped process left half is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
