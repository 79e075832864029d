import type { Hint } from "../audit/hint.ts";
import type { MissingRow } from "../audit/missing-row.ts";
import type { Interval } from "../figure/interval.ts";
import { t } from "../text/catalogue.ts";

/** The middle of what the other numbers leave, or the bound where one side is open. */
export function middleOf({ low, high }: Interval): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

/** The numbers of a finding as words. */
export interface FindingFacts {
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
}

/** What is known of the cells of a finding. */
export interface FindingCells {
  /** What follows from the rest: open on one side where a text says more or less. */
  readonly implied?: Interval;
  readonly hint?: Hint | undefined;
  readonly missingRow?: MissingRow | undefined;
  readonly candidates?: readonly string[];
  readonly twin?: string | undefined;
}

/** How numbers and cells are said. */
export interface Saying {
  readonly number: (value: number) => string;
  readonly cell: (ref: string) => string;
}

/** As many cells are named before the rest is counted. */
const mostCells = 5;

/**
 * What a finding says: what is printed, what follows from the rest, by how much that exceeds rounding, the slip that would
 * explain it, which single numbers would mend it, and whether a missing row would.
 */
export function messageOf(rule: string, facts: FindingFacts, cells: FindingCells, saying: Saying): string {
  const { hint, missingRow, candidates, twin = "" } = cells;
  if (rule === "copied-line" || rule === "shifted-line") return t("nl", `check.${rule}`, { twin: saying.cell(twin) });
  if (rule === "off-scale") return t("nl", "check.off-scale", facts);
  return [
    sentence(rule, facts, cells.implied),
    ...(hint === undefined ? [] : [sayHint(hint, saying)]),
    ...(candidates === undefined || rule === "tally" ? [] : [sayRepair(candidates, saying)]),
    ...(missingRow === undefined ? [] : [sayRow(missingRow, saying)]),
  ].join(" ");
}

function sentence(rule: string, facts: FindingFacts, implied: Interval | undefined): string {
  if (rule === "claim" && implied !== undefined && !(Number.isFinite(implied.low) && Number.isFinite(implied.high))) {
    const side = Number.isFinite(implied.low) ? "check.claim.more" : "check.claim.less";
    return t("nl", side, facts);
  }
  const known = (["same", "product", "ratio", "growth", "claim", "tally"] as const).find((name) => name === rule);
  return t("nl", `check.${known ?? "sum"}`, facts);
}

function sayHint(hint: Hint, { number, cell }: Saying): string {
  switch (hint.type) {
    case "sign":
      return t("nl", "check.hint.sign", { cell: cell(hint.ref) });
    case "power-of-ten":
      return t("nl", "check.hint.power-of-ten", {
        cell: cell(hint.ref),
        factor: String(hint.factor).replace(".", ","),
      });
    case "digits-swapped":
      return t("nl", "check.hint.digits-swapped", { cell: cell(hint.ref), value: number(hint.value) });
  }
}

function sayRepair(candidates: readonly string[], { cell }: Saying): string {
  const named = candidates.slice(0, mostCells).map(cell);
  const rest = candidates.length - named.length;
  if (named.length === 0) return t("nl", "check.repair.none");
  if (rest > 0) return t("nl", "check.repair.many", { cells: named.join("; "), rest });
  const [last = ""] = named.slice(-1);
  if (named.length === 1) return t("nl", "check.repair.one", { cell: last });
  return t("nl", "check.repair.some", { cells: named.slice(0, -1).join("; "), last });
}

function sayRow(missingRow: MissingRow, { number }: Saying): string {
  if (missingRow === "not-alone") return t("nl", "check.row.not-alone");
  return t("nl", "check.row.missing", { amount: number(missingRow) });
}
