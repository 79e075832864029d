import type { Dossier } from "../dossier/dossier.ts";
import type { BalanceVerdict } from "../scenario/structural-balance.ts";
import type { Moment, UsedUp } from "../scenario/used-up.ts";
import { t } from "../text/catalogue.ts";
import { lineNames } from "./line-names.ts";
import type { TestedLine } from "./open-cover.ts";

/** Whether a balance is structural within the term, in words for a cell or the end of a sentence. */
export function verdictWords({ state, deficits, from = "", reason }: BalanceVerdict): string {
  switch (state) {
    case "in-time":
    case "too-late":
      return t("nl", `cover.verdict.${state}`, { from, deficits });
    case "never":
    case "open":
      return t("nl", `cover.verdict.${state}`, { deficits });
    case "unknown":
      return t("nl", "cover.verdict.unknown", { reason: t("nl", `reason.${reason?.missing ?? "unknown"}`) });
    default:
      return t("nl", `cover.verdict.${state}`);
  }
}

/** What a balance that is tested is called; the gross one as its dossier calls it. */
export function testedName(id: TestedLine["id"], dossier: Pick<Dossier, "grossTitle">): string {
  if (id !== "gross-printed" && id !== "gross-computed") return t("nl", `cover.line.${id}`);
  return t("nl", `cover.line.${id}`, { gross: lineNames(dossier).gross });
}

/** Of the social domain alone it is told when it has a deficit; the law asks balance of the whole budget. */
export function partWords(verdict: BalanceVerdict): string {
  const { state, deficits, from = "" } = verdict;
  switch (state) {
    case "always":
      return t("nl", "cover.part.always");
    case "in-time":
    case "too-late":
      return t("nl", "cover.part.from", { from, deficits });
    case "never":
    case "open":
      return t("nl", "cover.part.deficits", { deficits });
    default:
      return verdictWords(verdict);
  }
}

/** The quarters of a year in which it may be, from the earliest to the latest moment; the very start of a year is said as such. */
export function usedUpWords(used: UsedUp, last: string): string {
  if (used.type === "unknown")
    return t("nl", "cover.used-up.unknown", { reason: t("nl", `reason.${used.reason.missing}`) });
  const { earliest, latest } = used;
  if (earliest === undefined) return t("nl", "cover.used-up.after", { year: last });
  if (latest?.year === earliest.year) {
    const { year } = earliest;
    if (latest.share < startOfYear) return t("nl", "cover.used-up.start", { year });
    return t("nl", "cover.used-up.quarter", { year, quarters: quartersOf(earliest, latest) });
  }
  return t("nl", "cover.used-up.between", {
    earliest: momentWords(earliest),
    latest: latest === undefined ? t("nl", "cover.used-up.after", { year: last }) : momentWords(latest),
  });
}

function quartersOf(earliest: Moment, latest: Moment): string {
  const [from, to] = [quarterOf(earliest), quarterOf(latest)];
  const words = { first: String(from), last: String(to) };
  if (from === to) return words.first;
  return t("nl", to === from + 1 ? "cover.used-up.or" : "cover.used-up.to", words);
}

/** Less than two days: what the rounding of an empty reserve leaves. */
export const startOfYear = 0.005;

function momentWords(moment: Moment): string {
  return t("nl", "cover.used-up.quarter", { year: moment.year, quarters: String(quarterOf(moment)) });
}

/** The quarter of a year in which a moment falls, from 1. */
export function quarterOf({ share }: Moment): number {
  return Math.min(4, Math.floor(share * 4) + 1);
}
