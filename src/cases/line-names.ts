import type { Dossier } from "../dossier/dossier.ts";
import type { LineNames } from "../scenario/names.ts";
import { t } from "../text/catalogue.ts";

/** What the computed lines of a scenario are called; the gross one as the dossier says, for not every source has that word. */
export function lineNames({ grossTitle }: Pick<Dossier, "grossTitle">): LineNames {
  return {
    gross: grossTitle ?? t("nl", "scenario.gross"),
    balance: t("nl", "scenario.balance"),
    effect: t("nl", "scenario.effect"),
    effectOf: (kind) => t("nl", "scenario.effect.kind", { kind: t("nl", `kind.${kind}`) }),
    effectAtMost: t("nl", "scenario.effect.at-most"),
    balanceWithMargin: t("nl", "scenario.balance.with-margin"),
    printedWithMargin: t("nl", "scenario.printed.with-margin"),
    reserve: t("nl", "scenario.reserve"),
    generalFunds: t("nl", "scenario.general-funds"),
    remainder: (line) => t("nl", "scenario.remainder", { line }),
  };
}
