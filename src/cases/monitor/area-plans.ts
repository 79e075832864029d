import type { TablePlan } from "../releases/table-plan.ts";
import { municipalityOf } from "./care-plans.ts";
import { monthPlan } from "./month-plan.ts";
import { namesOf, rowsByPeriod, setColumns, sumSpread } from "./month-rows.ts";
import type { KeyedRows } from "./subjects.ts";

/**
 * Inhabitants with care by village and neighbourhood, a plan a year: neighbourhoods add up to their village and villages to the municipality.
 * Who has no care is a number too, or a place in which nearly everybody has care would be known; and the inhabitants of a place are the same
 * for each law.
 */
export function areaPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  const model = "gebruik-per-jaar";
  const { rows, keys } = models.get(model) ?? { rows: [], keys: [] };
  const indicator = `gebieden ${municipalityOf(models) ?? ""}`;
  return [...rowsByPeriod(model, rows, keys)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, source]) =>
      monthPlan("gebieden", indicator, year, (numbers) => {
        const of = namesOf(source);
        setColumns(numbers, source, ["inwoners", "clienten"]);
        for (const place of source.rows.keys()) {
          numbers.set(of("zonder", place), numbers.at(of("inwoners", place)) - numbers.at(of("clienten", place)));
          numbers.sum(of("inwoners", place), [of("clienten", place), of("zonder", place)]);
          const [law, ...area] = place.split("/");
          if (law === "wmo") numbers.sum(of("inwoners", place), [of("inwoners", ["jeugdwet", ...area].join("/"))]);
        }
        sumSpread(numbers, source, ["inwoners", "clienten", "zonder"]);
        return {};
      }),
    );
}
