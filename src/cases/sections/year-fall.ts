import type { WaterfallStep } from "../../chart/waterfall.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { BudgetLine, BudgetYear } from "../../evaluation/budget-lines.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";
import type { Account } from "../accounts.ts";
import { deriveFigure, differenceRef, sumRef } from "../derived-figure.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { styleOf } from "./table-writer.ts";

interface Part extends Cited {
  readonly id: string;
  readonly label: string;
}

interface Fall {
  readonly from: Cited;
  readonly to: Cited;
  readonly parts: readonly Part[];
  /** What the change of the printed total has more than its parts: rounding, or what the source forgot. */
  readonly rest?: Cited;
}

/**
 * What was spent from one year to the next, by product, for the last two successive years that have the same lines; with what
 * the parts do not explain as a step of its own. Where the newest years have other lines it says so, and where no two years
 * can be compared it is only said (Almelo, table 1: products to 2016, tasks from 2017).
 */
export function yearFall(
  { years, budget }: Account,
  opened: OpenedDossier,
  gate: Gate,
  source: string,
): readonly Block[] {
  const pairs = years
    .slice(1)
    .map((after, at) => ({ before: years[at], after }))
    .toReversed();
  const found = pairs
    .flatMap(({ before, after }) =>
      before === undefined ? [] : [{ before, after, fall: fallOf(before, after, opened) }],
    )
    .find(({ fall }) => fall !== undefined);
  const [newest] = pairs;
  const said = (pair: { readonly before: BudgetYear | undefined; readonly after: BudgetYear }) => ({
    first: pair.before === undefined ? "" : writePeriod(pair.before.period),
    last: writePeriod(pair.after.period),
  });
  const gap =
    newest === undefined || newest.after === found?.after ? [] : [paragraph(t("nl", "budget.fall.gap", said(newest)))];
  if (found?.fall === undefined) return gap;
  const { fall } = found;
  const style = styleOf([fall.to.figure]);
  const step = (id: string, label: string, role: WaterfallStep["role"], { ref, figure }: Cited): WaterfallStep => ({
    id,
    label,
    role,
    ref,
    figure: gate.release(figure),
  });
  const words = said(found);
  return [
    ...gap,
    {
      type: "chart",
      chart: {
        type: "waterfall",
        up: "unfavourable",
        id: `begroting-${budget.id}-stappen`,
        name: t("nl", "budget.fall.name", words),
        sentence: say("nl", "budget.fall.sentence", {
          ...words,
          from: saidFigure(fall.from, gate, sayAmount),
          to: saidFigure(fall.to, gate, sayAmount),
        }),
        unit: writeUnitHeading(fall.to.figure.unit, style.scale),
        style,
        source,
        steps: [
          step("begin", words.first, "start", fall.from),
          ...fall.parts.map((part) => step(part.id, part.label, "step", part)),
          ...(fall.rest === undefined
            ? []
            : [{ ...step("rest", t("nl", "budget.fall.rest"), "step", fall.rest), status: "unexplained" as const }]),
          step("einde", words.last, "end", fall.to),
        ],
      },
    },
  ];
}

function fallOf(before: BudgetYear, after: BudgetYear, { figure }: OpenedDossier): Fall | undefined {
  const [from, to] = [totalOf(before), totalOf(after)];
  if (from === undefined || to === undefined) return undefined;
  const lines = after.lines.filter(isPart);
  const earlier = before.lines.filter(isPart);
  const changes = lines.map((line) =>
    changeOf(
      earlier.find(({ id }) => id === line.id),
      line,
      figure,
    ),
  );
  if (lines.length === 0 || changes.some((change) => change === undefined)) return undefined;
  const parts = changes
    .filter((change) => change !== undefined && change !== "none")
    .filter(({ figure: { value } }) => value !== 0)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (parts.length < 2) return undefined;
  const whole = differenceRef(to.ref, from.ref);
  const rest = deriveFigure(differenceRef(whole, sumRef(parts.map(({ ref }) => ref))), figure);
  return { from, to, parts, ...(rest === undefined || rest.figure.value === 0 ? {} : { rest }) };
}

/** By how much a line changed; undefined where that is not known, and "none" for a line that neither year has. */
function changeOf(
  before: BudgetLine | undefined,
  after: BudgetLine,
  lookup: OpenedDossier["figure"],
): Part | "none" | undefined {
  const [first, last] = [known(before?.actual), known(after.actual)];
  const name = { id: after.id, label: after.label };
  if (first === undefined && last === undefined) return "none";
  // A correction stands in one year only; a product that does was classified otherwise in the other.
  if (first === undefined)
    return after.row.nature === "correction" && last !== undefined ? { ...name, ...last } : undefined;
  if (last === undefined) return undefined;
  const change = deriveFigure(differenceRef(last.ref, first.ref), lookup);
  return change && { ...name, ...change };
}

function known(cited: Cited | undefined): Cited | undefined {
  return cited === undefined || isMissing(cited.figure.value) ? undefined : cited;
}

function totalOf({ totals }: BudgetYear): Cited | undefined {
  return known(totals.find(({ column }) => column === "actual")?.printed);
}

function isPart({ row: { nature } }: BudgetLine): boolean {
  return nature !== "total" && nature !== "subtotal";
}

function sizeOf({ figure: { value } }: Cited): number {
  return isMissing(value) ? 0 : Math.abs(value);
}
