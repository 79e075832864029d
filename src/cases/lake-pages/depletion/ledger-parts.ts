import { t } from "../../../text/catalogue.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import type { ProductView, TieOutView } from "../../tie-out/tie-out-view.ts";
import type { LedgerPart } from "./ledger.ts";

/** The part of all costs, and that of the care that is declared by client. */
export const [everything, declaredCare] = ["alle-lasten", "zorg-per-declaratie"] as const;

/** A part of the ledger with why no expectation of it stands on its own page. */
export interface ChosenPart extends LedgerPart {
  /** `declared`: in the part of declared care; `undeclared`: it should be there, but nothing of it ever came in messages. */
  readonly kind: "everything" | "declared-care" | "declared" | "undeclared" | "agreed" | "income";
}

/**
 * All costs, the care that is declared by client, and each product that has something in the ledger: its costs, or where it has none its income. A
 * product of which nothing was ever booked or budgeted is left out, unless there is no ledger at all.
 */
export function partsOf({ products }: TieOutView, figures: readonly MonitorFigure[]): readonly ChosenPart[] {
  const [costs, income] = [productsOn("lasten", figures), productsOn("baten", figures)];
  const isEmpty = costs.size + income.size === 0;
  // What the municipality itself says to be declared belongs here also while no message of it came: it has a budget, and bookings.
  const declared = new Set(
    products
      .filter((one) => one.inMessages || (isListedAsDeclared(one) && costs.has(one.product)))
      .map(({ product }) => product),
  );
  return [
    { id: everything, label: t("nl", "depletion.everything"), products: "all", kind: "everything" },
    ...(declared.size === 0
      ? []
      : [
          {
            ...{ id: declaredCare, label: t("nl", "depletion.declared"), products: declared },
            kind: "declared-care" as const,
          },
        ]),
    ...products
      .flatMap(({ product, title, inMessages }): readonly ChosenPart[] => {
        const own = { id: product, label: title, products: new Set([product]) };
        if (costs.has(product) || (isEmpty && inMessages)) {
          const kind = inMessages ? "declared" : declared.has(product) ? "undeclared" : "agreed";
          return [{ ...own, kind }];
        }
        if (!income.has(product)) return [];
        return [{ ...own, label: t("nl", "depletion.income.label", { title }), side: "baten", kind: "income" }];
      })
      .toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
  ];
}

/** Whether the list of products of the municipality says that bookings of it come from declarations. */
function isListedAsDeclared({ source }: ProductView): boolean {
  return source !== undefined && /declaratie/i.test(source);
}

/** Products with something on one side of the ledger. The model gives nothing as zero; what is hidden is something. */
function productsOn(side: "lasten" | "baten", figures: readonly MonitorFigure[]): ReadonlySet<string> {
  return new Set(
    figures
      .filter(({ dimensions: { batenlasten }, figure: { value } }) => batenlasten === side && value !== 0)
      .flatMap(({ dimensions: { product } }) => product ?? []),
  );
}
