import type { Dossier } from "../dossier/dossier.ts";
import type { Entry } from "../scenario/comparison.ts";
import { compareSavings, type SavingComparison, type SavingResult } from "../scenario/savings.ts";
import { t } from "../text/catalogue.ts";
import { entryOf } from "./amounts.ts";
import { findRow } from "./find-row.ts";

/** The savings targets of a dossier computed; undefined when it has none with amounts per year. */
export function openSavings(dossier: Dossier): SavingComparison | undefined {
  return compareSavings({
    savings: dossier.savings,
    row: findRow(dossier),
    names: {
      planned: t("nl", "savings.planned"),
      realised: t("nl", "savings.realised"),
      open: t("nl", "savings.open"),
      balance: t("nl", "savings.balance"),
      remainder: (line) => t("nl", "scenario.remainder", { line }),
    },
  });
}

/** Every figure that is computed for a savings target and its parts, with its reference. */
export function savingEntries({ parts, planned, realised, open, balance, remainder }: SavingResult): readonly Entry[] {
  const own = [planned, realised, open, balance, remainder.planned, remainder.realised, remainder.open].flat();
  return [...own, ...parts.flatMap(savingEntries)];
}

/** What was planned, realised and still open in one year; printed where it was printed. */
export interface PastSaving {
  readonly year: string;
  readonly planned: Entry;
  readonly realised: Entry;
  readonly open: Entry;
}

/** The last year before that of the document for which the first target has all three; undefined when there is none. */
export function pastSaving(dossier: Dossier, savings: SavingComparison | undefined): PastSaving | undefined {
  const [target] = savings?.results ?? [];
  const written = dossier.documents[0]?.date.year;
  const year = target?.planned.findLast((entry) => written !== undefined && Number(entry.year) < written)?.year;
  if (target === undefined || year === undefined) return undefined;
  const planned = entryOf(target.planned, year);
  const realised = entryOf(target.printed.realised, year) ?? entryOf(target.realised, year);
  const open = entryOf(target.printed.open, year) ?? entryOf(target.open, year);
  if (planned === undefined || realised === undefined || open === undefined) return undefined;
  return { year, planned, realised, open };
}

/** A year of which the source only estimates what is realised. */
export function isExpectedSaving({ realised, printed }: SavingResult, year: string): boolean {
  return entryOf(printed.realised.length > 0 ? printed.realised : realised, year)?.figure.kind === "estimate";
}

/** The year above a column, which says when it is only expected. */
export function savingYearTitle(result: SavingResult, year: string): string {
  return isExpectedSaving(result, year) ? t("nl", "savings.year.expected", { year }) : year;
}
