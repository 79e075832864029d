import type { Indicator } from "../../../monitor/catalogue/indicator.ts";
import { allSourcesOf } from "../../../monitor/catalogue/indicator-page.ts";
import { indicators } from "../../../monitor/catalogue/indicators.ts";
import { lastMonthThatCame } from "../../../monitor/catalogue/too-young.ts";
import { readModelText } from "../../../monitor/model-text.ts";
import type { Rules } from "../../../monitor/monitor-settings.ts";
import { reachOf, sourceReach, tablesThatTell } from "../../../monitor/source-reach.ts";
import { lakeCode } from "../../deliveries/import-input.ts";
import { lakeOf } from "../../deliveries/known-municipalities.ts";
import { knownDays } from "../../monitor/known-days.ts";
import { breakdowns } from "../../monitor/monitor-dimensions.ts";
import { rowsKey } from "../../monitor/rows-key.ts";
import { type MonitorAnswer, runMonitor } from "../../monitor/run-monitor.ts";
import type { Principal } from "../../principal.ts";
import { type LakePageAsk, seesTrueNumbers } from "../lake-page.ts";
import { remember } from "../remember.ts";

/** From when to when the lake knows something of a municipality: days, `2026-03-31`. */
interface KnownSpan {
  readonly first: string;
  readonly last: string;
}

/** Ages of every neighbourhood are many numbers, and asked only when a reader breaks down by them. */
const ages = "leeftijdsgroep";
const columns = [...breakdowns.values()];

/**
 * All that is known of an indicator in a municipality, in every month and by every column; by age only `withAges`. Worked out once for a
 * snapshot and for all indicators of its model together, so that another of them, another law, area or period costs no question to the lake.
 * UserError as `runMonitor` gives it. Other rules than the usual ones only for who sees true numbers: two tables that differ in a rule give each
 * other's small numbers away.
 */
export async function answerOf(
  ask: LakePageAsk,
  indicator: Indicator,
  withAges = false,
  rules: Partial<Rules> = {},
): Promise<MonitorAnswer> {
  const { site, municipality, principal } = ask;
  const isTrue = seesTrueNumbers(ask);
  if (!isTrue && Object.keys(rules).length > 0) throw new RangeError("other rules are for who sees true numbers");
  const code = lakeCode(municipality.code);
  const key = rowsKey(indicator);
  const hasAges = withAges && modelColumns(indicator).includes(ages);
  const answer = await remember(ask, ["answer", isTrue, key, hasAges, rules], async () => {
    const { first, last } = await knownSpan(ask);
    const reader: Principal = { ...principal, municipalities: [code], audience: isTrue ? "staff" : "council" };
    return runMonitor(
      {
        lake: site.data.lake,
        indicators: indicators.filter((one) => rowsKey(one) === key).map(({ id }) => id),
        by: new Set(hasAges ? columns : columns.filter((column) => column !== ages)),
        from: `${first.slice(0, 4)}-01`,
        asOf: last,
        rules,
        internal: isTrue,
      },
      reader,
      // The frame of the pages puts every opening with a purpose on record, also of what is remembered here.
      { user: principal.name, now: () => new Date(), append: () => Promise.resolve() },
    );
  });
  return { ...answer, figures: answer.figures.filter((one) => one.indicator.id === indicator.id) };
}

/** The columns that tell the rows of the model of an indicator apart. */
export function modelColumns({ model, counting }: Indicator): readonly string[] {
  return readModelText("models", model, counting).keys;
}

/**
 * The last month that all sources of an indicator tell of, `2026-03`: of one that has only begun, or of which nothing came in yet, the
 * numbers would say that nothing happened.
 */
export async function lastMonthOf(ask: LakePageAsk, indicator: Indicator): Promise<string> {
  const code = lakeCode(ask.municipality.code);
  const { last } = await knownSpan(ask);
  const reach = await remember(ask, ["reach"], async () => {
    const lake = await lakeOf(ask.site);
    if (lake === undefined) throw new Error("a page of a lake without a lake");
    const reader = await lake.read({ asOf: last, gemeenten: [code] });
    try {
      return (await sourceReach(reader, tablesThatTell)).get(code);
    } finally {
      reader.close();
    }
  });
  return lastMonthThatCame(indicator, reachOf(reach, allSourcesOf(indicator), last));
}

/** From when to when something is known of the municipality. UserError `monitor.empty`. */
function knownSpan(ask: LakePageAsk): Promise<KnownSpan> {
  return remember(ask, ["known"], async () => {
    const lake = await lakeOf(ask.site);
    if (lake === undefined) throw new Error("a page of a lake without a lake");
    return knownDays(await lake.read({ gemeenten: [lakeCode(ask.municipality.code)] }));
  });
}
