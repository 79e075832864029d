import type { Gate } from "../disclosure/gate.ts";
import { causeStatuses } from "../evaluation/cause-bridge.ts";
import type { Cited } from "../evaluation/derived-figure.ts";
import { isMissing } from "../figure/missing.ts";
import { compareDays, daysOf } from "../figure/period-days.ts";
import { roundingOf } from "../figure/rounding.ts";
import type { Shown } from "../figure/shown.ts";
import type { Decision } from "../policy/decision.ts";
import type { Entry } from "../scenario/comparison.ts";
import { t } from "../text/catalogue.ts";
import { sayNumber } from "../text/say-number.ts";
import { inTurn, joined, type Sentence, say, sentence } from "../text/sentence.ts";
import { writePeriod } from "../text/write-period.ts";
import { accountsOf } from "./accounts.ts";
import { writeBalance } from "./amounts.ts";
import { type StatedChange, statedChangesIn } from "./changes/stated-change.ts";
import { type CountChange, countedOf } from "./counted.ts";
import { mainResult } from "./main-result.ts";
import { pastSaving } from "./open-savings.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { saidFigure } from "./said-figure.ts";
import { reserveSaid } from "./sections/reserve-moves.ts";
import type { Headline } from "./views.ts";

// A council member keeps about five numbers in mind.
const most = 5;

// Of what a source says itself about change, only the newest: the rest stands under what changed.
const mostStated = 3;

/**
 * The headlines of a file without scenarios, from what it holds: its result, what came of its savings target, whether current
 * policy fits the budget, the counts of people and benefits that changed most, changes that the source states, and other
 * counts. Fewer than five where the file has fewer.
 */
export function fileHeadlines(opened: OpenedDossier, gate: Gate): readonly Headline[] {
  const changes = countedOf(opened.dossier).changes.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const ofPeople = changes.filter(({ count }) => count.counts !== "other");
  return [
    resultOf(opened, gate),
    savingOf(opened, gate),
    currentPolicy(opened, gate),
    ...ofPeople.map((change) => changeOf(change, opened, gate)),
    ...statedChangesIn(opened.dossier)
      .slice(0, mostStated)
      .map((change) => statedOf(change, opened, gate)),
    ...changes.filter(({ count }) => count.counts === "other").map((change) => changeOf(change, opened, gate)),
  ]
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
  const amount = spokenSize(shown, shown.value);
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
        ? reasonOf(result, opened, isDeficit)
        : inTurn([
            say("nl", "start.reason.result", { spent: saidFigure(spent, gate), allowed: saidFigure(allowed, gate) }),
            ...(year === undefined ? [] : reserveSaid(year, opened.dossier, gate)),
          ]),
  };
}

/** What the source gives as its cause, the surest one first; where it gives none, that the amount is its own. */
function reasonOf({ ref }: Cited, { dossier }: OpenedDossier, isDeficit: boolean): Sentence {
  const causes = dossier.causes
    .filter(({ explains }) => explains.includes(ref))
    .toSorted((a, b) => causeStatuses.indexOf(a.status) - causeStatuses.indexOf(b.status));
  const [surest] = causes;
  if (surest === undefined) return say("nl", "start.reason.stated");
  if (surest.status === "unexplained") {
    // What the source does say is of a part: it explains no amount of its own, and works the same way (Raalte L729-730).
    const parts = dossier.causes.filter(
      ({ status, explains, direction }) =>
        status === "stated" && explains.length === 0 && direction === (isDeficit ? "unfavourable" : "favourable"),
    );
    if (parts.length === 0) return say("nl", "start.reason.unexplained");
    return say("nl", "start.reason.unexplained.parts", { causes: parts.map(({ title }) => title).join("; ") });
  }
  const status = surest.status === "stated" ? "" : t("nl", `cause-status.${surest.status}`);
  return say("nl", "start.reason.cause", { cause: surest.title, status, more: causes.length - 1 });
}

/** What current policy costs against what is available, where a file weighs variants (Tynaarlo, Overzicht). */
function currentPolicy({ variants }: OpenedDossier, gate: Gate): Headline | undefined {
  const current = variants?.results.find(({ variant }) => variant.type === "current-policy");
  if (current?.balance === undefined || current.available === undefined) return undefined;
  const { printed, total, balance } = current;
  // What the source printed leads; our own sum of its rounded parts stands beside it (Tynaarlo L261-267: 26,3 and +0,3).
  const led = printed.balance ?? balance;
  const shown = gate.release(led.figure);
  if (isMissing(shown.value)) return undefined;
  const direction = shown.value < 0 ? "deficit" : shown.value > 0 ? "surplus" : "even";
  const amount = sayNumber(Math.abs(shown.value), shown.unit);
  return {
    ...figureOf("huidig-beleid", led, shown),
    spoken: direction === "even" ? t("nl", "scenario.amount.zero") : t("nl", `start.spoken.${direction}`, { amount }),
    title: t("nl", "start.variant", { variant: current.variant.title, year: current.year }),
    direction: t("nl", `start.direction.${direction}`),
    reason: joined([
      ...say("nl", "start.reason.variant", {
        total: saidFigure(printed.total ?? total, gate),
        available: saidFigure(current.available, gate),
        floor: saidFigure(current.floor, gate),
      }),
      ...(printed.balance === undefined || printed.balance.figure.value === balance.figure.value
        ? []
        : say("nl", "start.reason.variant.sum", {
            total: saidFigure(total, gate),
            balance: saidFigure(balance, gate, writeBalance),
            within: overlap(printed.balance, balance),
          })),
    ]),
  };
}

/** Tells whether two amounts can be the same one within their rounding. */
function overlap(a: Entry, b: Entry): boolean {
  const [one, other] = [roundingOf(a.figure), roundingOf(b.figure)];
  return one !== undefined && other !== undefined && one.low <= other.high && other.low <= one.high;
}

/** A change that the source states itself; the note of the indicator that it belongs to is its reason. */
function statedOf({ ref, figure, title, isDown }: StatedChange, { dossier }: OpenedDossier, gate: Gate) {
  const shown = gate.release(figure);
  if (isMissing(shown.value)) return undefined;
  const note = dossier.indicators.find(({ figures }) => figures.includes(ref))?.note;
  const size = spokenSize(shown, shown.value);
  return {
    ...figureOf(`verandering-${ref}`, { ref, figure }, shown),
    spoken: t("nl", isDown ? "start.spoken.down" : "start.spoken.up", { size }),
    title,
    direction: t("nl", isDown ? "start.direction.down" : "start.direction.up"),
    reason: note === undefined ? say("nl", "start.reason.stated") : sentence(note),
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

function changeOf(
  { count, from, to, growth }: CountChange,
  { dossier }: OpenedDossier,
  gate: Gate,
): Headline | undefined {
  const shown = gate.release(growth.figure);
  if (isMissing(shown.value)) return undefined;
  const direction = shown.value > 0 ? "up" : shown.value < 0 ? "down" : "same";
  const size = sayNumber(Math.abs(shown.value), shown.unit);
  const isPlanned = compareDays(daysOf(to.figure.period).first, daysOf(to.figure.knownOn).last) > 0;
  const course = {
    from: saidFigure(from, gate),
    to: saidFigure(to, gate),
    first: writePeriod(from.figure.period),
    last: writePeriod(to.figure.period),
  };
  return {
    ...figureOf(`telling-${count.id}`, growth, shown),
    spoken: direction === "same" ? t("nl", "start.spoken.same") : t("nl", `start.spoken.${direction}`, { size }),
    title: count.title,
    direction: t("nl", isPlanned ? "start.direction.planned" : `start.direction.${direction}`),
    reason: isPlanned
      ? joined([...say("nl", "start.reason.planned", course), ...undecided(to, dossier)])
      : say("nl", "start.reason.change", course),
  };
}

const due: readonly Decision["status"][] = ["asked", "expected", "postponed"];

/** Who still decides about a number that is planned, and when (Raalte L607-610: the council, on 1 October 2020). */
function undecided({ ref }: Cited, { decisions }: OpenedDossier["dossier"]): Sentence {
  const open = decisions.find(({ status, figures }) => due.includes(status) && figures.includes(ref));
  if (open === undefined) return [];
  const words = [t("nl", `body.${open.body}`), ...(open.date === undefined ? [] : [writePeriod(open.date)])];
  return say("nl", "start.reason.planned.decision", { by: words.join(", ") });
}

/** The size of a number as people say it, with the word that the source puts before it: "ruim € 1 miljoen". */
function spokenSize({ unit, printed }: Shown, value: number): string {
  const words = sayNumber(Math.abs(value), unit);
  if (printed?.qualifier === undefined || /^[a-z]/.test(words)) return words;
  return t("nl", "section.qualified", { qualifier: t("nl", `qualifier.${printed.qualifier}`), words });
}

function figureOf(id: string, { ref }: Cited, figure: Shown): Pick<Headline, "id" | "ref" | "figure"> {
  return { id, ref, figure };
}

/** By how many a count changed: of ten children five more is less news than of a thousand a hundred. */
function sizeOf({ from, to }: CountChange): number {
  const [before, after] = [from.figure.value, to.figure.value];
  return isMissing(before) || isMissing(after) ? 0 : Math.abs(after - before);
}
