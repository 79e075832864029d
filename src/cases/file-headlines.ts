import type { Gate } from "../disclosure/gate.ts";
import type { Cited } from "../evaluation/derived-figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Shown } from "../figure/shown.ts";
import { t } from "../text/catalogue.ts";
import { sayNumber } from "../text/say-number.ts";
import { say } from "../text/sentence.ts";
import { writePeriod } from "../text/write-period.ts";
import { accountsOf } from "./accounts.ts";
import { type CountChange, countedOf } from "./counted.ts";
import { mainResult } from "./main-result.ts";
import { pastSaving } from "./open-savings.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { saidFigure } from "./said-figure.ts";
import type { Headline } from "./views.ts";

// A council member keeps about five numbers in mind.
const most = 5;

/**
 * The headlines of a file without scenarios, from what it holds: its result, what came of its savings target, and the counts
 * that changed most. Fewer than five where the file has fewer.
 */
export function fileHeadlines(opened: OpenedDossier, gate: Gate): readonly Headline[] {
  const changes = countedOf(opened.dossier).changes.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return [resultOf(opened, gate), savingOf(opened, gate), ...changes.map((change) => changeOf(change, gate))]
    .filter((headline) => headline !== undefined)
    .slice(0, most);
}

/** The amount that the file is about. A balance says by its sign what it is; another amount by the word in its label. */
function resultOf(opened: OpenedDossier, gate: Gate): Headline | undefined {
  const result = mainResult(opened);
  if (result === undefined) return undefined;
  const shown = gate.release(result.figure);
  if (isMissing(shown.value)) return undefined;
  const year = accountsOf(opened.dossier).accounts[0]?.years.at(-1);
  const actual = year?.totals.find(({ column }) => column === "actual");
  const budgeted = year?.totals.find(({ column }) => column === "budgeted");
  const isDeficit = year === undefined ? /tekort/i.test(shown.label) : shown.value < 0;
  const amount = sayNumber(Math.abs(shown.value), shown.unit);
  const direction = isDeficit ? "deficit" : "surplus";
  const spent = actual?.printed ?? actual?.computed;
  const allowed = budgeted?.printed ?? budgeted?.computed;
  return {
    ...figureOf("resultaat", result, shown),
    spoken: t("nl", `start.spoken.${direction}`, { amount }),
    title: t("nl", "start.result", { label: year === undefined ? shown.label : "", period: writePeriod(shown.period) }),
    direction: t("nl", `start.direction.${direction}`),
    reason:
      spent === undefined || allowed === undefined
        ? say("nl", "start.reason.stated")
        : say("nl", "start.reason.result", { spent: saidFigure(spent, gate), allowed: saidFigure(allowed, gate) }),
  };
}

function savingOf({ dossier, savings }: OpenedDossier, gate: Gate): Headline | undefined {
  const past = pastSaving(dossier, savings);
  if (past === undefined) return undefined;
  const shown = gate.release(past.realised.figure);
  const left = gate.release(past.open.figure).value;
  if (isMissing(shown.value) || isMissing(left)) return undefined;
  return {
    ...figureOf("besparing", past.realised, shown),
    spoken: t("nl", "start.spoken.realised", { amount: sayNumber(shown.value, shown.unit) }),
    title: t("nl", "start.saving", { year: past.year }),
    direction: t("nl", left > 0 ? "start.direction.behind" : "start.direction.reached"),
    reason: say("nl", "start.reason.saving", {
      planned: saidFigure(past.planned, gate),
      open: saidFigure(past.open, gate),
    }),
  };
}

function changeOf({ count, from, to, growth }: CountChange, gate: Gate): Headline | undefined {
  const shown = gate.release(growth.figure);
  if (isMissing(shown.value)) return undefined;
  const direction = shown.value > 0 ? "up" : shown.value < 0 ? "down" : "same";
  const size = sayNumber(Math.abs(shown.value), shown.unit);
  return {
    ...figureOf(`telling-${count.id}`, growth, shown),
    spoken: direction === "same" ? t("nl", "start.spoken.same") : t("nl", `start.spoken.${direction}`, { size }),
    title: count.title,
    direction: t("nl", `start.direction.${direction}`),
    reason: say("nl", "start.reason.change", {
      from: saidFigure(from, gate),
      to: saidFigure(to, gate),
      first: writePeriod(from.figure.period),
      last: writePeriod(to.figure.period),
    }),
  };
}

function figureOf(id: string, { ref }: Cited, figure: Shown): Pick<Headline, "id" | "ref" | "figure"> {
  return { id, ref, figure };
}

/** By how many a count changed: of ten children five more is less news than of a thousand a hundred. */
function sizeOf({ from, to }: CountChange): number {
  const [before, after] = [from.figure.value, to.figure.value];
  return isMissing(before) || isMissing(after) ? 0 : Math.abs(after - before);
}
