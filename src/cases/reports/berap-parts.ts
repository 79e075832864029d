import type { Dossier } from "../../dossier/dossier.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import { periodText } from "../../figure/period-text.ts";
import { t } from "../../text/catalogue.ts";
import { accountsOf } from "../accounts.ts";
import { nameOf } from "../sections/reserve-moves.ts";
import { causesOf } from "./berap-words.ts";

/**
 * What a line without a cause of its own says: the products in it that have one, or that there is none for the line as a
 * whole where the source does name causes about the same subject; otherwise that the source names none.
 */
export function withoutCause(line: BudgetLine, year: BudgetYear, dossier: Dossier): string {
  const names = [...new Set(explainedParts(line, year, dossier).map(({ label }) => label))];
  if (names.length > 0) return t("nl", "berap.explanation.parts", { names: names.join(", "), count: names.length });
  return t("nl", isSpokenOf(line, dossier) ? "berap.explanation.whole" : "berap.explanation.none");
}

/** Of a line that is money in or out of a reserve: that it is no spending, and which reserve. */
export function reserveWords({ row, moves }: BudgetLine, dossier: Dossier): readonly string[] {
  if (row.nature !== "reserve-movement") return [];
  return moves.map((move) => t("nl", "berap.explanation.reserve", { reserve: nameOf(move, dossier) }));
}

/** The figures of a line that a cause can explain. */
export function refsOf({ budgeted, actual, printedBalance, balance }: BudgetLine): ReadonlySet<string> {
  return new Set([budgeted, actual, printedBalance, balance].flatMap((one) => one?.ref ?? []));
}

function explainedParts(line: BudgetLine, year: BudgetYear, dossier: Dossier): readonly BudgetLine[] {
  return partsOf(line, year, dossier).filter(
    (part) => causesOf(dossier, refsOf(part)).length > 0 || explainedParts(part, year, dossier).length > 0,
  );
}

/** The rows that a row is the sum of: those of the whole, those above a subtotal, or the products of a law in another table. */
function partsOf(line: BudgetLine, { lines, period }: BudgetYear, dossier: Dossier): readonly BudgetLine[] {
  const { nature, product, law, domain } = line.row;
  if (nature === "total") return lines.filter(isLine);
  if (nature === "subtotal") {
    const above = lines.slice(0, lines.indexOf(line));
    return above.slice(above.findLastIndex((one) => !isLine(one)) + 1).filter(({ row }) => row.law === law);
  }
  if (product !== undefined || law === undefined || domain === undefined) return [];
  return accountsOf(dossier)
    .accounts.flatMap(({ years }) => years.filter((one) => periodText(one.period) === periodText(period)))
    .flatMap((year) => year.lines)
    .filter((one) => isLine(one) && one.row.product !== undefined)
    .filter(({ row }) => row.law === law && row.domain === domain);
}

function isLine({ row: { nature } }: BudgetLine): boolean {
  return nature !== "total" && nature !== "subtotal";
}

function isSpokenOf({ row: { nature, product, law, domain } }: BudgetLine, { causes }: Dossier): boolean {
  if (nature === "total") return causes.length > 0;
  if (product !== undefined) return causes.some((cause) => cause.product === product);
  return causes.some((cause) => same(cause.law, law) || same(cause.domain, domain));
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}
