import type { WaterfallState, WaterfallStep } from "../chart/waterfall.ts";
import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import type { Entry } from "../scenario/comparison.ts";
import type { VariantResult } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";
import { say } from "../text/sentence.ts";
import { millions, writeAmount } from "./amounts.ts";
import { saidFigure } from "./said-figure.ts";

/**
 * From what the law obliges to, post by post, to what a variant costs: the printed total where there is one, with what it has
 * more or less than its posts as a step of its own (Tynaarlo L1716–1794). Undefined without posts or without known ends.
 */
export function variantWaterfall(result: VariantResult, gate: Gate, source: string): WaterfallState | undefined {
  const { variant, year, floor, posts, printed, remainder, total } = result;
  const end = printed.total ?? total;
  if (posts.length === 0 || isMissing(floor.figure.value) || isMissing(end.figure.value)) return undefined;
  const level = (id: string, label: string, role: WaterfallStep["role"], { ref, figure }: Entry): WaterfallStep => ({
    id,
    label,
    role,
    ref,
    figure: gate.release(figure),
  });
  const rest = printed.total === undefined ? undefined : remainder.total;
  return {
    type: "waterfall",
    up: "unfavourable",
    id: `opbouw-${variant.id}`,
    name: t("nl", "variant.fall.name", { variant: variant.title, year }),
    sentence: say("nl", "variant.fall.sentence", {
      floor: saidFigure(floor, gate, writeAmount),
      total: saidFigure(end, gate, writeAmount),
      count: posts.length,
    }),
    unit: t("nl", "variant.fall.unit"),
    style: millions,
    source,
    steps: [
      level("vloer", t("nl", "variant.fall.floor"), "start", floor),
      ...posts.map(({ title, entry }, at) => level(`post-${at + 1}`, title, "step", entry)),
      ...(rest === undefined || rest.figure.value === 0
        ? []
        : [{ ...level("rest", t("nl", "variant.fall.rest"), "step", rest), status: "unexplained" as const }]),
      level("einde", variant.title, "end", end),
    ],
  };
}
