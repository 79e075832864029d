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

const model = "declaratie_naar_aankomst";

/**
 * Where the care that is declared by client ends this year, by how late declarations came before (ADR 24). In eurocents. Undefined when
 * nothing was declared. The months run up to the last whole month before `asOf` (`2026-10-31`): what came of a month that is not over
 * would make it look smaller.
 */
export function yearEnd(ask: LakePageAsk, year: number, asOf: string): Promise<YearAnswer | undefined> {
  return remember(ask, ["year-end", year, asOf], async () => {
    const lake = await lakeOf(ask.site);
    if (lake === undefined) return undefined;
    const reader = await lake.read({ gemeenten: [lakeCode(ask.municipality.code)] });
    try {
      const settings = { ...usualRules, from: "2015-01", until: asOf.slice(0, 7), day: asOf };
      const rows = await runModel(reader, composeBase(model), settings);
      const declarations = declarationsOf(rows, monthNumber(lastWholeMonth(asOf)));
      if (declarations === undefined) return undefined;
      const last = declarations.firstMonth + (declarations.products[0]?.declarations.months ?? 0) - 1;
      return answerYear(declarations, { asOf: last, year, budgets: new Map() });
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
