import type { Dataset } from "../../disclosure/release-dataset.ts";
import { amountRules } from "../../disclosure/rules.ts";
import type { TablePlan } from "../releases/table-plan.ts";
import { municipalityOf, namesOf, rowsByPeriod } from "./month-rows.ts";
import { keyOfNumber, openNumbers } from "./number-table.ts";
import type { KeyedRows } from "./subjects.ts";

const columns = ["geboekt_tot_en_met", "begroot"] as const;

/**
 * The ledger and the budget at the end of each quarter, by *taakveld* and by the law that it is of. Municipalities publish them so: Iv3 four
 * times a year, budget and annual accounts by *taakveld* (BBV articles 24 and 25). So nothing of it is hidden, and nothing deeper is
 * released: behind a product may be one provider. What has no known *taakveld* is not published by anybody and stays out, as does what is
 * below zero.
 */
export function ledgerPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  const model = "uitputting-per-taakveld";
  const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
  const indicator = `grootboek ${municipalityOf(models) ?? ""}`;
  return [...rowsByPeriod(model, rows, keys)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, source]) => {
      const [of, id] = [namesOf(source), `${indicator} ${month}`];
      const known = [...source.rows].filter(([, { wet }]) => wet !== "onbekend");
      const values = known.flatMap(([place, row]) =>
        columns.flatMap((column) => {
          const value = Number(row[column] ?? 0);
          return value < 0 ? [] : [[of(column, place), value] as const];
        }),
      );
      return { id, period: month, build: () => publicTable(id, indicator, values) };
    });
}

function publicTable(
  id: string,
  indicator: string,
  values: readonly (readonly [name: string, cents: number])[],
): Dataset {
  const numbers = openNumbers(indicator);
  for (const [name, cents] of values) numbers.set(name, cents);
  const publicByLaw = new Set(values.map(([name]) => keyOfNumber(indicator, name)));
  return { id, rules: amountRules, cubes: [], sums: numbers.table(), publicByLaw };
}
