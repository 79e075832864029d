import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { periodOfName } from "../monitor/steps.ts";
import { said } from "../monitor/written.ts";
import type { Expectation } from "./expected.ts";
import type { MonthRow } from "./month-rows.ts";

/** Which part of what is promised is expected to be declared, up to and including a month; undefined where one of them is not there. */
export function utilisationOf({ month, committed, declared }: MonthRow): Measured | undefined {
  if (committed === undefined || declared === undefined || committed.figure.value === 0) return undefined;
  const { scope, period, knownOn } = committed.figure;
  return {
    ref: `benutting/${month}`,
    figure: combineShown([declared.figure, committed.figure], ([spent = 0, promised = 1]) => (100 * spent) / promised, {
      ...{ scope, period, knownOn, unit: { quantity: "percent" }, kind: "estimate", status: "provisional" },
      label: t("nl", "depletion.utilisation"),
      definition: { id: "uitputting.benutting", version: 1 },
      provenance: {
        ...{ type: "computed", formula: "depletion.utilised" },
        inputs: [declared, committed].map(({ ref }) => ({ ref, sign: 1 })),
      },
    }),
  };
}

/**
 * In words how the expectation and what is promised hang together, at the last month that is over: of that month no allocation is still to come, so
 * that what is expected is what is expected to be delivered of it.
 */
export function promisedWords(rows: readonly MonthRow[], { known }: Pick<Expectation, "known">): Sentence {
  const row = rows.find(({ month }) => month === known) ?? rows.findLast(({ state }) => state === "over");
  const share = row === undefined ? undefined : utilisationOf(row);
  if (row?.committed === undefined || row.declared === undefined || share === undefined) return [];
  const value = share.figure.value;
  if (isMissing(value)) return [];
  return say("nl", value < 100 ? "depletion.promised.less" : "depletion.promised.more", {
    period: writePeriod(periodOfName(row.month)),
    promised: said(row.committed),
    expected: said(row.declared),
    share: said(share),
  });
}
