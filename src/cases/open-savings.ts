import type { Dossier } from "../dossier/dossier.ts";
import type { Entry } from "../scenario/comparison.ts";
import { compareSavings, type SavingComparison, type SavingResult } from "../scenario/savings.ts";
import { t } from "../text/catalogue.ts";
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
