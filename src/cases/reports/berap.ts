import { problem, UserError } from "../../figure/problem.ts";
import type { Report } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { accountsOf } from "../accounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { outlooksOf } from "../outlooks.ts";
import { paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { berapBudget, hasBudget } from "./berap-budget.ts";
import { berapOutlook } from "./berap-outlook.ts";
import { ownText } from "./own-text.ts";
import { reportFrame } from "./report-frame.ts";

/** Tells whether a dossier has what was spent by product, or a forecast of balances by domain. */
export function hasBerap({ dossier }: OpenedDossier): boolean {
  return accountsOf(dossier).accounts.some(hasBudget) || outlooksOf(dossier).outlooks.length > 0;
}

/**
 * The berap table. Of a year that was budgeted: per product budget, actual, forecast, difference, V/N, I/S, proposed change
 * and explanation. Of a year that is forecast: per domain the expected balance, V/N, I/S, proposed change and explanation,
 * with the stand before. What is not there says why; it is never zero. In a workbook difference, V/N and computed totals are
 * formulas. UserError `berap.none` when the dossier has neither.
 */
export function berap(opened: OpenedDossier, principal: Principal): Report {
  const { dossier } = opened;
  if (!hasBerap(opened)) throw new UserError([problem("berap.none", { dossier: dossier.id })]);
  const gate = opened.gate(principal);
  return {
    ...reportFrame(opened, "berap"),
    title: t("nl", "berap.title", { name: dossier.name }),
    subtitle: dossier.title,
    blocks: [
      paragraph(t("nl", "berap.lead")),
      ...ownText(opened, gate, "berap"),
      ...outlooksOf(dossier).outlooks.flatMap((outlook) => berapOutlook(outlook, opened, gate)),
      ...accountsOf(dossier)
        .accounts.filter(hasBudget)
        .flatMap((account) => berapBudget(account, opened, gate)),
    ],
  };
}
