import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import { indicators } from "../../../monitor/catalogue/indicators.ts";
import { t } from "../../../text/catalogue.ts";
import { writePeriod } from "../../../text/write-period.ts";
import type { MonitorFigure } from "../../monitor/monitor-run.ts";
import { type Choices, type Control, chosen } from "../lake-page.ts";
import { modelColumns } from "./answers.ts";
import { type AreaPlace, wholeMunicipality } from "./area-tree.ts";
import { type Fixed, fewestColumns, spreadsOf, valuesOf } from "./slice.ts";
import { periodOfName, type TimeStep, timeStepsOf, wholePeriods } from "./steps.ts";
import { columnName, valueName } from "./value-names.ts";

/** The choice of an indicator by which the overview shows. */
const overview = "overzicht";
const all = "alle";
const none = "geen";
/** The column that tells costs from income, and what costs are called in it. */
const [sideColumn, costs] = ["batenlasten", "lasten"] as const;
/** Columns that have a control of their own, or tell rows apart in another way. */
const apart = new Set(["gemeente", "maand", "jaar", "wet", "dorp", "buurt"]);
/** So many months, quarters or years stand in a chart unless a reader chooses others. */
const usualLength: Readonly<Record<TimeStep, number>> = { maand: 13, kwartaal: 8, jaar: 5 };

/** The control that finds an indicator by a word of its name or of what it is for. */
export function indicatorControl(choices: Choices): Control {
  const options = [
    { value: overview, label: t("nl", "monitor.overview.option") },
    ...indicators.map(({ id, name, goal }) => ({ value: id, label: name, group: goal })),
  ];
  return {
    ...{ id: "indicator", label: t("nl", "monitor.control.indicator"), form: "find" },
    options,
    value: chosen(choices, "indicator", options, overview),
  };
}

/** What a reader looks at: everything that the controls decide. */
export interface MonitorChoice {
  readonly law?: string;
  readonly area?: AreaPlace;
  readonly step: TimeStep;
  /** Names of periods, oldest first. */
  readonly periods: readonly string[];
  /** The columns of the breakdown; empty for none. */
  readonly columns: readonly string[];
  readonly fixed: Fixed;
  readonly controls: readonly Control[];
}

/** The columns by which an indicator can be broken down, beside law and area. */
function breakdownColumns(indicator: Indicator): readonly string[] {
  return modelColumns(indicator).filter((column) => !apart.has(column));
}

/** Whether a reader breaks down by age. */
export function asksAges(choices: Choices): boolean {
  return choices.get("uitsplitsing") === "leeftijdsgroep";
}

/** Reads the choices of a reader against what there is; a choice that is not there becomes the usual one. */
export function readMonitorChoice(
  indicator: Indicator,
  figures: readonly MonitorFigure[],
  areas: readonly AreaPlace[],
  choices: Choices,
): MonitorChoice {
  const spreads = spreadsOf(figures);
  const hasWhole = spreads.some((columns) => !columns.includes("wet"));
  const found = valuesOf(figures, "wet");
  const laws = [
    ...(hasWhole ? [{ value: all, label: t("nl", "monitor.all-laws") }] : []),
    ...found.map((value) => ({ value, label: valueName("wet", value) })),
  ];
  const law = chosen(choices, "wet", laws, laws[0]?.value ?? all);
  const places = areas.map((place) => ({
    ...{ value: place.id, label: place.label },
    ...(place.parent === undefined ? {} : { group: place.parent.label }),
  }));
  const areaId = chosen(choices, "gebied", places, wholeMunicipality);
  const area = areas.find(({ id }) => id === areaId);
  const side = sideOf(figures, spreads, choices);
  const fixed: Fixed = { ...(law === all ? {} : { wet: law }), ...side?.fixed, ...area?.fixed };
  const columns = breakdownsOf(indicator, spreads, fixed, choices);
  const time = timeOf(indicator, figures, choices);
  const controls: readonly Control[] = [
    { id: "wet", label: t("nl", "monitor.control.law"), form: "pick", options: laws, value: law },
    {
      id: "gebied",
      label: t("nl", "monitor.control.area"),
      form: places.length > 25 ? "find" : "pick",
      options: places,
      value: areaId,
    },
    ...(side === undefined ? [] : [side.control]),
    columns.control,
    ...time.controls,
  ];
  return {
    ...(law === all ? {} : { law }),
    ...(area === undefined ? {} : { area }),
    step: time.step,
    periods: time.periods,
    columns: columns.chosen,
    fixed,
    controls: controls.filter(({ options }) => options.length > 1),
  };
}

/**
 * Costs or income of a ledger, of which there is no total: together they would be a balance. Costs unless a reader chooses otherwise; undefined
 * where an indicator tells of no such sides.
 */
function sideOf(
  figures: readonly MonitorFigure[],
  spreads: readonly (readonly string[])[],
  choices: Choices,
): { readonly fixed: Fixed; readonly control: Control } | undefined {
  const usual = usualSide(figures, spreads);
  if (usual === undefined) return undefined;
  const options = valuesOf(figures, sideColumn).map((value) => ({ value, label: valueName(sideColumn, value) }));
  const value = chosen(choices, sideColumn, options, usual);
  return {
    fixed: { [sideColumn]: value },
    control: { id: sideColumn, label: columnName(sideColumn), form: "pick", options, value },
  };
}

/** The side of a ledger that is shown where nobody chose one; undefined where some number is of no side. */
export function usualSide(
  figures: readonly MonitorFigure[],
  spreads: readonly (readonly string[])[],
): string | undefined {
  if (spreads.length === 0 || !spreads.every((columns) => columns.includes(sideColumn))) return undefined;
  const found = valuesOf(figures, sideColumn);
  return found.includes(costs) ? costs : found[0];
}

/** By what can be broken down, given what is fixed; where nothing is told without a breakdown, there is no choice to have none. */
function breakdownsOf(
  indicator: Indicator,
  spreads: readonly (readonly string[])[],
  fixed: Fixed,
  choices: Choices,
): { readonly chosen: readonly string[]; readonly control: Control } {
  const own = Object.keys(fixed);
  const columnsWith = (column: string): readonly string[] | undefined => fewestColumns(spreads, [...own, column]);
  const isTold = spreads.some((columns) => columns.length === own.length && columns.every((one) => own.includes(one)));
  const possible = breakdownColumns(indicator).filter(
    (column) => !own.includes(column) && (columnsWith(column) !== undefined || column === "leeftijdsgroep"),
  );
  const options = [
    ...(isTold || possible.length === 0 ? [{ value: none, label: t("nl", "monitor.no-breakdown") }] : []),
    ...possible.map((column) => ({ value: column, label: columnName(column) })),
  ];
  const last = possible.at(-1);
  const value = chosen(choices, "uitsplitsing", options, isTold ? none : (last ?? none));
  const found = value === none ? undefined : columnsWith(value);
  return {
    chosen: (found ?? []).filter((column) => !own.includes(column)),
    control: { id: "uitsplitsing", label: t("nl", "monitor.control.breakdown"), form: "pick", options, value },
  };
}

function timeOf(indicator: Indicator, figures: readonly MonitorFigure[], choices: Choices) {
  const steps = timeStepsOf(indicator, figures);
  const stepOptions = steps.map((value) => ({ value, label: t("nl", `monitor.step.${value}`) }));
  const first = steps[0] ?? "maand";
  const wished = chosen(choices, "tijdvak", stepOptions, first);
  const step = steps.find((one) => one === wished) ?? first;
  const names = wholePeriods([...new Set(figures.map(({ period }) => period))].toSorted(), step);
  const options = names.map((value) => ({ value, label: writePeriod(periodOfName(value)) }));
  const until = chosen(choices, "tot", options, names.at(-1) ?? "");
  const end = names.indexOf(until);
  const usual = names[Math.max(0, end - usualLength[step] + 1)] ?? "";
  const from = chosen(choices, "van", options, usual);
  const start = names.indexOf(from) > end ? names.indexOf(usual) : names.indexOf(from);
  const latestFirst = options.toReversed();
  const controls: readonly Control[] = [
    { id: "tijdvak", label: t("nl", "monitor.control.step"), form: "pick", options: stepOptions, value: step },
    {
      id: "van",
      label: t("nl", "monitor.control.from"),
      form: "pick",
      options: latestFirst,
      value: names[start] ?? "",
    },
    { id: "tot", label: t("nl", "monitor.control.until"), form: "pick", options: latestFirst, value: until },
  ];
  return { step, periods: names.slice(start, end + 1), controls };
}
