import type { Gate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import { compareDays, daysOf } from "../../figure/period-days.ts";
import { t } from "../../text/catalogue.ts";
import { joined, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { writeBalance } from "../amounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import type { RankedChange } from "./change.ts";

const word = /^(?:verwacht |structureel )*(?:rekening)?(overschot|tekort|saldo)/iu;

interface Stated {
  readonly ref: string;
  readonly figure: Figure;
  /** As a balance: a deficit is printed without a sign. */
  readonly balance: number;
}

/**
 * Results that the source states one by one in its text, of the same subject in two periods: "Overschot op het totaalsaldo
 * (notitie)" of 2016 and "Tekort op het totaalsaldo (notitie)" of 2017 (Dronten L2393). Only what was realised counts, and
 * only the subject in the same words and of the same scope; of one scope the largest change, since the others stand with the
 * versions of one figure.
 */
export function statedBalanceChanges({ dossier }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  const subjects = new Map<string, Stated[]>();
  for (const [ref, figure] of dossier.figures) {
    const stated = statedBalance(ref, figure);
    if (stated === undefined) continue;
    const key = [figure.label.replace(word, "").toLowerCase(), ...scopeOf(figure)].join("|");
    subjects.set(key, [...(subjects.get(key) ?? []), stated]);
  }
  const perScope = new Map<string, RankedChange>();
  for (const [key, all] of subjects) {
    const scope = key.slice(key.indexOf("|"));
    const change = changeOf(all, gate);
    if (change !== undefined && change.rank > (perScope.get(scope)?.rank ?? 0)) perScope.set(scope, change);
  }
  for (const [scope, turn] of turnsOf([...subjects.values()].flat(), gate)) perScope.set(scope, turn);
  return [...perScope.values()];
}

/**
 * The newest result of a scope against the year before, where a surplus turned into a deficit or the other way round: told
 * even though the source words both otherwise, with its words beside them (Tynaarlo L1205 and L2329-2330).
 */
function turnsOf(all: readonly Stated[], gate: Gate): ReadonlyMap<string, RankedChange> {
  const turns = new Map<string, RankedChange>();
  const scopes = new Set(all.map(({ figure }) => scopeOf(figure).join("|")));
  for (const scope of scopes) {
    const own = all.filter(({ figure }) => scopeOf(figure).join("|") === scope);
    const [newest, ...others] = own.toSorted((a, b) => yearOf(b) - yearOf(a) || sizeOf(b) - sizeOf(a));
    if (newest === undefined) continue;
    const before = others.filter((one) => yearOf(one) === yearOf(newest) - 1);
    const [largest] = before;
    if (largest === undefined || others.some((one) => yearOf(one) === yearOf(newest))) continue;
    if (before.some(({ balance }) => balance < 0 === newest.balance < 0)) continue;
    const turn = changeOf([largest, newest], gate);
    if (turn === undefined) continue;
    const title = t("nl", "change.stated.balance", { subject: "" });
    const words = { before: largest.figure.label, now: newest.figure.label };
    const says = words.before === words.now ? turn.says : [...turn.says, ...say("nl", "change.turn", words)];
    turns.set(`|${scope}`, { ...turn, title, says: joined(says) });
  }
  return turns;
}

function scopeOf({ scope: { law, domain, product, note } }: Figure): readonly (string | undefined)[] {
  return [law, domain, product, note];
}

function yearOf({ figure: { period } }: Stated): number {
  return period.type === "year" ? period.year : 0;
}

function sizeOf({ balance }: Stated): number {
  return Math.abs(balance);
}

function statedBalance(ref: string, figure: Figure): Stated | undefined {
  const { value, unit, kind, period, label } = figure;
  const found = word.exec(label)?.[1]?.toLowerCase();
  if (found === undefined || isMissing(value) || unit.quantity !== "money" || unit.per !== undefined) return undefined;
  if (period.type !== "year" || (kind !== "fixed" && kind !== "provisional")) return undefined;
  return { ref, figure, balance: found === "tekort" ? -Math.abs(value) : value };
}

function changeOf(all: readonly Stated[], gate: Gate): RankedChange | undefined {
  const [from, to] = all
    .toSorted((a, b) => compareDays(daysOf(a.figure.period).last, daysOf(b.figure.period).last))
    .slice(-2);
  if (from === undefined || to === undefined) return undefined;
  if (compareDays(daysOf(from.figure.period).last, daysOf(to.figure.period).first) >= 0) return undefined;
  if (from.balance === to.balance) return undefined;
  const said = (stated: Stated): Sentence => [
    saidFigure(stated, gate, (shown) =>
      writeBalance(isMissing(shown.value) ? shown : { ...shown, value: stated.balance }),
    ),
  ];
  return {
    id: `stand-${to.ref}`,
    sort: "years",
    title: t("nl", "change.stated.balance", { subject: to.figure.label.replace(word, "").trim() }),
    direction: t("nl", to.balance > from.balance ? "change.direction.better" : "change.direction.worse"),
    says: say("nl", "change.years", {
      from: said(from),
      to: said(to),
      first: writePeriod(from.figure.period),
      last: writePeriod(to.figure.period),
    }),
    rank: Math.abs(to.balance - from.balance),
  };
}
