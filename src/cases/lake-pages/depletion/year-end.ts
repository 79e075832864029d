import { lastWholeMonth, monthNumber } from "../../../figure/month-number.ts";
import { composeBase } from "../../../monitor/compose-model.ts";
import { usualRules } from "../../../monitor/monitor-settings.ts";
import { type ModelRow, runModel } from "../../../monitor/run-model.ts";
import type { DeclarationsFile } from "../../declarations-input.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { lakeOf } from "../../deliveries/known-municipalities.ts";
import { answerYear, type YearAnswer } from "../../forecast-year.ts";
import type { LakePageAsk } from "../lake-page.ts";
import { remember } from "../remember.ts";
import { productsByCode } from "./obliged.ts";

const model = "declaratie_naar_aankomst";

/** The year of all declared care together, and of each product of the ledger by its own declarations. */
export interface YearEnd {
  readonly whole: YearAnswer;
  readonly products: ReadonlyMap<string, YearAnswer>;
}

/**
 * Where the care that is declared by client ends this year, by how late declarations came before (ADR 24). In eurocents. Undefined when
 * nothing was declared. The months run up to the last whole month before `asOf` (`2026-10-31`): what came of a month that is not over
 * would make it look smaller.
 */
export function yearEnd(ask: LakePageAsk, year: number, asOf: string): Promise<YearEnd | undefined> {
  return remember(ask, ["year-end", year, asOf], async () => {
    const lake = await lakeOf(ask.site);
    if (lake === undefined) return undefined;
    const reader = await lake.read({ gemeenten: [lakeCode(ask.municipality.code)] });
    try {
      const settings = { ...usualRules, from: "2015-01", until: asOf.slice(0, 7), day: asOf };
      const rows = await runModel(reader, composeBase(model), settings);
      const until = monthNumber(lastWholeMonth(asOf));
      const answerOf = (own: readonly ModelRow[]): YearAnswer | undefined => {
        const declarations = declarationsOf(own, until);
        // A product of which all care is of after the year has no such year.
        return declarations === undefined || year * 12 + 11 < declarations.firstMonth
          ? undefined
          : answerYear(declarations, { asOf: until, year, budgets: new Map() });
      };
      const whole = answerOf(rows);
      if (whole === undefined) return undefined;
      const productFor = await productsByCode(reader);
      const byProduct = new Map<string, ModelRow[]>();
      for (const row of rows) {
        const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
        const product = productFor(String(row["wet"]), text("categorie"), text("product"));
        byProduct.set(product, [...(byProduct.get(product) ?? []), row]);
      }
      const products = [...byProduct].flatMap(([product, own]) => {
        const answer = answerOf(own);
        return answer === undefined ? [] : [[product, answer] as const];
      });
      return { whole, products: new Map(products) };
    } finally {
      reader.close();
    }
  });
}

/** Amounts by provider, month of care and months until they came; what came before its month was over counts as declared in it. */
function declarationsOf(rows: readonly ModelRow[], last: number): DeclarationsFile | undefined {
  const told = rows
    .map((row) => ({
      provider: String(row["leverancier"]),
      month: monthNumber(String(row["maand"])),
      known: Math.max(monthNumber(String(row["bekend"])), monthNumber(String(row["maand"]))),
      cents: Number(row["bedrag"]),
    }))
    .filter(({ known }) => known <= last);
  if (told.length === 0) return undefined;
  const firstMonth = Math.min(...told.map(({ month }) => month));
  const providers = new Map<string, number[][]>();
  for (const { provider, month, known, cents } of told) {
    const arrivals = providers.get(provider) ?? Array.from({ length: last - firstMonth + 1 }, () => []);
    providers.set(provider, arrivals);
    const row = arrivals[month - firstMonth] ?? [];
    for (let lag = row.length; lag <= known - month; lag += 1) row.push(0);
    row[known - month] = (row[known - month] ?? 0) + cents;
  }
  return {
    file: model,
    firstMonth,
    products: [
      {
        product: "",
        declarations: {
          months: last - firstMonth + 1,
          providers: [...providers].map(([name, arrivals]) => ({ name, arrivals })),
        },
      },
    ],
  };
}
