import type { ExplanationState } from "../../../store/tie-out-explanation.ts";
import { t } from "../../../text/catalogue.ts";
import { writeValue } from "../../../text/write-number.ts";
import type { PeriodView, ProductView, TieOutView } from "../../tie-out/tie-out-view.ts";

/** One class of difference of a product and period, with what was written about it last. */
export interface ExplainableDifference {
  /** Step and class, as the case knows them: `betaald/niet-betaald`. */
  readonly id: string;
  readonly label: string;
  /** The amount in words, `€ −1.812,66`. */
  readonly amount: string;
  readonly text: string;
  readonly state: ExplanationState;
  /** The version that is read here, 0 while nothing was written. */
  readonly version: number;
  /** Who wrote it; absent while nothing was written. */
  readonly author?: string;
}

/** The differences that a reader may explain: of one product in one year. */
export interface Explainable {
  readonly product: string;
  readonly title: string;
  readonly period: string;
  readonly differences: readonly ExplainableDifference[];
}

const style = { scale: 1, decimals: 2 } as const;

/** What can be explained on the page: nothing while all products stand together, or where differences are hidden. */
export function explainableOf(
  { isTrue }: TieOutView,
  { period, steps }: PeriodView,
  product: ProductView | undefined,
): Explainable | undefined {
  if (!isTrue || product === undefined) return undefined;
  const differences = steps.flatMap(({ id: step, classes }) =>
    classes.map(
      ({ id, amount, explanation }): ExplainableDifference => ({
        id: `${step}/${id}`,
        label: t("nl", `tie-out.class.${id}`),
        amount: writeValue(amount.value, amount.unit, style),
        text: explanation?.text ?? "",
        state: explanation?.state ?? "verklaard",
        version: explanation?.version ?? 0,
        ...(explanation === undefined ? {} : { author: explanation.author }),
      }),
    ),
  );
  return differences.length === 0 ? undefined : { product: product.product, title: product.title, period, differences };
}
