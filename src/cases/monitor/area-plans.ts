import type { TablePlan } from "../releases/table-plan.ts";
import { namesOf, setColumns, sumSpread } from "./month-rows.ts";
import { plansOf } from "./period-plans.ts";
import type { KeyedRows } from "./subjects.ts";

/**
 * Inhabitants with care by village and neighbourhood, a plan a year: neighbourhoods add up to their village and villages to the municipality.
 * Who has no care is a number too, or a place in which nearly everybody has care would be known; and the inhabitants of a place are the same
 * for each law.
 */
export function areaPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  return plansOf("gebieden", "gebruik-per-jaar", models, (numbers, source) => {
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
  });
}
