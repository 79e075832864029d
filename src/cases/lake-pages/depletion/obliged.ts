import type { Measured } from "../../../chart/state.ts";
import { combineShown } from "../../../disclosure/combine.ts";
import { isMissing } from "../../../figure/missing.ts";
import type { LakeReader } from "../../../lake/reader.ts";
import { composeBase } from "../../../monitor/compose-model.ts";
import { usualRules } from "../../../monitor/monitor-settings.ts";
import { runModel } from "../../../monitor/run-model.ts";
import { answerRows } from "../../../monitor/tie-out/answer-rows.ts";
import { t } from "../../../text/catalogue.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { lakeOf } from "../../deliveries/known-municipalities.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { runMonitor } from "../../monitor/run-monitor.ts";
import { type LakePageAsk, seesTrueNumbers } from "../lake-page.ts";
import { measuredOf, periodOfName } from "../monitor/steps.ts";
import { remember } from "../remember.ts";
import { tieOutSetting } from "../tie-out/view-of.ts";
import type { LedgerPart } from "./ledger.ts";

const [awaited, committed] = ["verplicht", "gedeclareerd-en-verplicht"] as const;
const [carried, unpriced] = ["verplicht-prijs-doorgetrokken", "verplicht-zonder-prijs"] as const;

/** What is allocated in the months of a year, also of those to come. */
export interface Obligations {
  readonly figures: readonly MonitorFigure[];
  /** The product of the ledger that law, category and code of an allocation belong to. */
  readonly productOf: (figure: MonitorFigure) => string;
  /** The last day on which any contract has a price of the code of an allocation; undefined where none ever had. */
  readonly priceEnd: (figure: MonitorFigure) => string | undefined;
}

/**
 * What of allocations is still to be declared in each month up to and including December, by the model `verplichtingen-per-maand`, with the
 * product of the ledger that each belongs to. Undefined for who sees no true amounts: of a small product it is about a few clients.
 */
export async function obligationsOf(ask: LakePageAsk, year: string, asOf: string): Promise<Obligations | undefined> {
  if (!seesTrueNumbers(ask)) return undefined;
  const { site, municipality, principal } = ask;
  const code = lakeCode(municipality.code);
  return remember(ask, ["obligations", year, principal.laws, principal.areas], async () => {
    const { figures } = await runMonitor(
      {
        ...{ lake: site.data.lake, indicators: [awaited, committed, carried, unpriced], rules: {}, internal: true },
        ...{ from: `${year}-01`, until: `${year}-12`, asOf },
      },
      { ...principal, municipalities: [code] },
      // The frame of the pages puts every opening with a purpose on record, also of what is remembered here.
      { user: principal.name, now: () => new Date(), append: () => Promise.resolve() },
    );
    const lake = await lakeOf(site);
    if (lake === undefined) throw new Error("a page of a lake without a lake");
    const reader = await lake.read({ gemeenten: [code] });
    try {
      const productFor = await productsByCode(reader);
      const ends = await priceEnds(reader, asOf);
      return {
        figures,
        priceEnd: ({ dimensions: { wet, product } }) => ends.get(`${wet} ${product}`),
        productOf: ({ dimensions: { wet = "", categorie, product } }) => productFor(wet, categorie, product),
      };
    } finally {
      reader.close();
    }
  });
}

/** Until when prices run, by law and code: contracts, which say nothing of people. */
async function priceEnds(reader: LakeReader, asOf: string): Promise<ReadonlyMap<string, string>> {
  const settings = { ...usualRules, from: "2015-01", until: asOf.slice(0, 7), day: asOf };
  const rows = await runModel(reader, composeBase("tarief_gelezen"), settings);
  const ends = new Map<string, string>();
  for (const { wet, product, tarief, laatste_dag: last } of rows) {
    const key = `${wet} ${product}`;
    if (tarief !== null && String(last) > (ends.get(key) ?? "")) ends.set(key, String(last));
  }
  return ends;
}

/** Which product of the ledger the law, category and code of messages belong to. */
export async function productsByCode(
  reader: LakeReader,
): Promise<(law: string, category: string | undefined, code: string | undefined) => string> {
  const rows = await answerRows(reader, "productcode", tieOutSetting);
  const products = new Map(
    rows.map((row) => [
      keyOf(row.text("wet"), row.optionalText("productcategorie"), row.optionalText("productcode")),
      row.text("product"),
    ]),
  );
  return (law, category, code) => products.get(keyOf(law, category, code)) ?? category ?? "";
}

function keyOf(law: string, category = "", code = ""): string {
  return [law, category, code].join(" ");
}

/** What is still to be declared of a part of the ledger in all months of the year together; undefined where nothing is. */
export function obligedOf(obligations: Obligations | undefined, part: LedgerPart, year: string): Measured | undefined {
  const parts = ownFigures(obligations, part, awaited).filter(({ figure: { value } }) => value !== 0);
  return sumOf(parts, `verplicht/${part.id}/${year}`, year, {
    definition: { id: "uitputting.verplicht", version: 1 },
    label: `${t("nl", "depletion.obliged")}, ${part.label}`,
  });
}

/**
 * What was declared and what is still to be declared together, from January up to and including each month of the year. Empty where nothing
 * is still to be declared: then the declarations are the whole.
 */
export function committedOf(
  obligations: Obligations | undefined,
  part: LedgerPart,
  year: string,
): ReadonlyMap<string, Measured> {
  if (obligedOf(obligations, part, year) === undefined) return new Map();
  const own = ownFigures(obligations, part, committed);
  const months = [...new Set(own.map(({ period }) => period))].toSorted();
  return new Map(
    months.flatMap((month) => {
      const until = own.filter(({ period, figure }) => period <= month && figure.value !== 0);
      const found = sumOf(until, `toegezegd/${part.id}/${month}`, month, {
        definition: { id: "uitputting.toegezegd", version: 1 },
        label: `${t("nl", "depletion.committed")}, ${part.label}`,
      });
      return found === undefined ? [] : [[month, found] as const];
    }),
  );
}

/** The figures of one indicator that belong to a part and may be told. */
export function ownFigures(obligations: Obligations | undefined, { products }: LedgerPart, id: string) {
  if (obligations === undefined) return [];
  const { figures, productOf } = obligations;
  return figures.filter(
    (one) =>
      one.indicator.id === id && !isMissing(one.figure.value) && (products === "all" || products.has(productOf(one))),
  );
}

function sumOf(
  parts: readonly MonitorFigure[],
  ref: string,
  period: string,
  about: { readonly definition: { readonly id: string; readonly version: number }; readonly label: string },
): Measured | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { scope, unit, knownOn } = first.figure;
  const { law: _, product: __, ...place } = scope;
  return {
    ref,
    figure: combineShown(
      parts.map(({ figure }) => figure),
      (values) => values.reduce((sum, value) => sum + value, 0),
      {
        ...about,
        ...{ unit, knownOn, scope: place, kind: "estimate", status: "provisional", period: periodOfName(period) },
        provenance: {
          ...{ type: "computed", formula: "depletion.sum" },
          inputs: parts.map((one) => ({ ref: measuredOf(one).ref, sign: 1 })),
        },
      },
    ),
  };
}
