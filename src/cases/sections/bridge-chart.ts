import type { WaterfallStep } from "../../chart/waterfall.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { Bridge } from "../../evaluation/cause-bridge.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { styleOf } from "./table-writer.ts";

/** A bridge as a waterfall: the rows with a cause and how sure it is, what has none, and the printed total. */
export function bridgeChart(
  { steps, rest, total }: Bridge,
  { id, year, source }: { readonly id: string; readonly year: string; readonly source: string },
  gate: Gate,
): Block {
  const style = styleOf([total.figure]);
  const step = (name: string, label: string, { ref, figure }: Cited): WaterfallStep => ({
    id: name,
    label,
    role: "step",
    ref,
    figure: gate.release(figure),
  });
  const bare = [rest.favourable, rest.unfavourable, rest.reserves, rest.difference].flatMap((cited, index) => {
    if (cited === undefined || cited.figure.value === 0) return [];
    const own = step(`rest-${index + 1}`, cited.figure.label, cited);
    // What went into a reserve needs no cause.
    return [cited === rest.reserves ? own : { ...own, status: "unexplained" as const }];
  });
  const amount = (cited: Cited) => saidFigure(cited, gate, sayAmount);
  return {
    type: "chart",
    numbersIn: `oorzaken-${id}`,
    chart: {
      type: "waterfall",
      up: "favourable",
      id: `oorzaken-${id}-grafiek`,
      name: t("nl", "cause.bridge.name", { year }),
      sentence: say("nl", "cause.bridge.chart", {
        explained: rest.explained === undefined ? t("nl", "section.none") : amount(rest.explained),
        total: amount(total),
      }),
      unit: writeUnitHeading(total.figure.unit, style.scale),
      style,
      source,
      steps: [
        ...steps.map((one) => ({ ...step(one.id, one.label, one), status: one.status })),
        ...bare,
        { ...step("totaal", t("nl", "cause.bridge.total"), total), role: "end" },
      ],
    },
  };
}
