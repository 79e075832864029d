import { andList } from "../../../text/and-list.ts";
import { t } from "../../../text/catalogue.ts";
import { counted, wholeNumber } from "../../../text/counted.ts";
import { type Sentence, sentence } from "../../../text/sentence.ts";
import { writePeriod } from "../../../text/write-period.ts";
import { writtenPeriod } from "../../deliveries/written-period.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { periodOfName } from "../monitor/steps.ts";
import type { LedgerPart } from "./ledger.ts";
import { type Obligations, ownFigures } from "./obliged.ts";

const mostNamed = 3;

/** What is told of prices: of which part, from which month on something allocated is still awaited, and what products are called. */
interface PriceGround {
  readonly part: LedgerPart;
  readonly from: string;
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * In words of how many allocations the last known price goes on since theirs ended, of which codes and since when, and how many have none at all; each
 * in the month with most of them, since an allocation counts in every month of its course. Nothing where all have their price.
 */
export function priceWords(obligations: Obligations | undefined, ground: PriceGround): readonly Sentence[] {
  if (obligations === undefined) return [];
  const [carried, unpriced] = [
    mostOf(obligations, ground, "verplicht-prijs-doorgetrokken"),
    mostOf(obligations, ground, "verplicht-zonder-prijs"),
  ];
  return [
    carried === undefined ? [] : carriedWords(obligations, ground, carried),
    unpriced === undefined
      ? []
      : sentence(t("nl", "depletion.unpriced", { month: nameOf(unpriced.month), count: wholeNumber(unpriced.count) })),
  ];
}

interface Most {
  readonly month: string;
  readonly count: number;
  readonly figures: readonly MonitorFigure[];
}

/** The month with most allocations of one kind, of those that are still awaited. */
function mostOf(obligations: Obligations, { part, from }: PriceGround, id: string): Most | undefined {
  const own = ownFigures(obligations, part, id).filter(({ period, figure }) => period >= from && figure.value !== 0);
  const months = new Map<string, MonitorFigure[]>();
  for (const one of own) months.set(one.period, [...(months.get(one.period) ?? []), one]);
  const found = [...months].map(([month, figures]): Most => {
    const count = figures.reduce((sum, { figure }) => sum + Number(figure.value), 0);
    return { month, count, figures };
  });
  return found.toSorted((a, b) => b.count - a.count || (a.month < b.month ? -1 : 1))[0];
}

function carriedWords(
  { productOf, priceEnd }: Obligations,
  { titles }: PriceGround,
  { month, count, figures }: Most,
): Sentence {
  const codes = new Map(
    figures.map((one) => {
      const { product = "", categorie = "" } = one.dimensions;
      const title = titles.get(productOf(one));
      const code = product === "" ? categorie : product;
      return [code, { name: title === undefined ? code : `${code} (${title})`, end: priceEnd(one) }] as const;
    }),
  );
  const told = [...codes.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const others = told.length - mostNamed;
  const names = [
    ...told.slice(0, mostNamed).map(({ name }) => name),
    ...(others > 0 ? [t("nl", "depletion.carried.others", { others: counted(others, "code", "codes") })] : []),
  ];
  // A code that still has a price lacks it at the provider of these allocations only.
  const ends = told.map(({ end }) => (end === undefined || end >= `${month}-31` ? "" : end)).toSorted();
  const [first = "", last = ""] = [ends[0], ends.at(-1)];
  return sentence(
    t("nl", "depletion.carried", {
      ...{ month: nameOf(month), count, names: andList(names), isOneCode: told.length === 1, isOneDay: first === last },
      ended: first === "" ? "" : writtenPeriod(last),
    }),
  );
}

function nameOf(month: string): string {
  return writePeriod(periodOfName(month));
}
