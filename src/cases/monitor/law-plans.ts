import type { TablePlan } from "../releases/table-plan.ts";
import { keyedFollower } from "./followers.ts";
import { chainOf } from "./month-plan.ts";
import { namesOf, setColumns, sumSpread } from "./month-rows.ts";
import { plansOf } from "./period-plans.ts";
import type { KeyedRows } from "./subjects.ts";

/** Reports at the access to care and the decisions on them: who is decided on was open or reported, and was in time or late. */
export function accessPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  return plansOf("toegang", "toegang-per-maand", models, (numbers, source, indicator) => {
    const of = namesOf(source);
    setColumns(numbers, source, ["gemeld", "besloten", "besloten_op_tijd", "open_eind", "open_te_laat"]);
    for (const law of source.rows.keys()) {
      const at = (column: string): number => numbers.at(of(column, law));
      numbers.set(of("alle", law), at("besloten") + at("open_eind"));
      numbers.set(of("open_begin", law), at("besloten") + at("open_eind") - at("gemeld"));
      numbers.sum(of("alle", law), [of("open_begin", law), of("gemeld", law)]);
      numbers.sum(of("alle", law), [of("besloten", law), of("open_eind", law)]);
      numbers.within(of("besloten", law), [of("besloten_op_tijd", law)]);
      numbers.within(of("open_eind", law), [of("open_te_laat", law)]);
    }
    return {
      chained: chainOf(source, "open_begin", "open_eind"),
      followers: keyedFollower(indicator, source, "dagen_tot_besluit", "besloten"),
    };
  });
}

/** Why care ended, by law and reason. */
export function endingPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  return plansOf("stopredenen", "stopredenen-per-maand", models, (numbers, source) => {
    setColumns(numbers, source, ["beeindigd"]);
    sumSpread(numbers, source, ["beeindigd"]);
    return {};
  });
}

/** Help on the way to work: who is helped was helped before or begins, and goes on or ends. */
export function workPlans(models: ReadonlyMap<string, KeyedRows>): readonly TablePlan[] {
  return plansOf("re-integratie", "re-integratie-per-maand", models, (numbers, source, indicator) => {
    const of = namesOf(source);
    const columns = ["in_beeld", "stand_begin", "begonnen", "beeindigd", "beeindigd_werk", "beeindigd_uitval"];
    setColumns(numbers, source, [...columns, "stand_eind", "personen"]);
    for (const kind of source.rows.keys()) {
      numbers.sum(of("in_beeld", kind), [of("stand_begin", kind), of("begonnen", kind)]);
      numbers.sum(of("in_beeld", kind), [of("stand_eind", kind), of("beeindigd", kind)]);
      numbers.within(of("in_beeld", kind), [of("personen", kind)]);
      numbers.within(of("beeindigd", kind), [of("beeindigd_werk", kind), of("beeindigd_uitval", kind)]);
    }
    sumSpread(numbers, source, [...columns, "stand_eind"]);
    return {
      chained: chainOf(source, "stand_begin", "stand_eind"),
      followers: keyedFollower(indicator, source, "dagen_beeindigd", "beeindigd"),
    };
  });
}
