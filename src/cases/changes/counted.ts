import type { Gate } from "../../disclosure/gate.ts";
import { isMissing } from "../../figure/missing.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type CountChange, countedOf } from "../counted.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "../sections/amount.ts";
import type { RankedChange } from "./change.ts";
import { isRealised } from "./stated-change.ts";

/** What was counted at two moments and happened: an expectation is no change yet. A count that stands in two tables once. */
export function countedChanges({ dossier }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  const told = new Set<string>();
  return countedOf(dossier)
    .changes.filter(({ count, from, to }) => {
      const key = [count.law, JSON.stringify(from.figure.value), JSON.stringify(to.figure.value)].join("|");
      return told.has(key) ? false : told.add(key);
    })
    .flatMap((change) => counted(change, gate));
}

function counted({ count, from, to, growth }: CountChange, gate: Gate): readonly RankedChange[] {
  const [first, last] = [from.figure.value, to.figure.value];
  if (isMissing(first) || isMissing(last) || first === last || !isRealised(to.figure)) return [];
  return [
    {
      id: count.id,
      sort: "counted",
      title: count.title,
      direction: t("nl", last > first ? "start.direction.up" : "start.direction.down"),
      says: say("nl", "change.years", {
        from: saidFigure(from, gate, sayAmount),
        to: saidFigure(to, gate, sayAmount),
        first: writePeriod(from.figure.period),
        last: writePeriod(to.figure.period),
      }),
      rank: Math.abs(last - first),
      ref: growth.ref,
    },
  ];
}
