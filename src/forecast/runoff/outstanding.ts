import { type Problem, problem } from "../../figure/problem.ts";
import { developmentOf, type FactorOptions } from "./factors.ts";
import { known, type OriginRunOff, type RunOff, sumKnown } from "./run-off.ts";
import { calendarOf, latestOf, type Triangle, valuationOf } from "./triangle.ts";

/** What happens in one period to what was allocated but not yet declared: this share is declared, that share is left. */
interface OutstandingStep {
  readonly declared: number;
  readonly left: number;
}

/**
 * What is still to come from what is outstanding (Friedland 2010, chapter 12, the case outstanding technique): of what was allocated and not
 * declared yet, each period declares the share that it declared of earlier origins. It follows what is known to be on its way, so that it
 * sees a slower year that factors of what was declared cannot see. Steps without anything outstanding go by the factor of chain ladder. It
 * has no measure of its own error.
 */
export function outstanding(declared: Triangle, allocated: Triangle, options: FactorOptions = {}): RunOff {
  const ends = declared.developments.length - 1;
  const steps = declared.developments.slice(0, ends).map((_, at) => stepOf(declared, allocated, at, options.periods));
  const { steps: factors } = developmentOf(declared, options);
  const calendar: number[] = [];
  const origins = declared.cells.map((row, at): OriginRunOff => {
    const from = latestOf(row);
    const latest = row[from];
    let amount = latest ?? Number.NaN;
    let open = (allocated.cells[at]?.[from] ?? Number.NaN) - amount;
    for (let step = from; from >= 0 && step < ends; step += 1) {
      const share = steps[step];
      const comes =
        share === undefined || Number.isNaN(open) ? amount * ((factors[step]?.factor ?? 1) - 1) : share.declared * open;
      open *= share?.left ?? 1;
      amount += comes;
      calendar[step - from] = (calendar[step - from] ?? 0) + (latest === undefined ? 0 : comes);
    }
    return {
      origin: declared.origins[at] ?? "",
      latest: known(latest),
      ultimate: known(amount),
      reserve: known(latest === undefined ? undefined : amount - latest),
      standardError: from === ends ? 0 : known(undefined),
    };
  });
  const without = steps.flatMap((step, at) => (step === undefined ? [declared.developments[at + 1] ?? ""] : []));
  const remarks: readonly Problem[] =
    without.length === 0 ? [] : [problem("runoff.nothing-outstanding", { developments: without })];
  return {
    origins,
    total: {
      latest: sumKnown(origins.map(({ latest }) => latest)),
      ultimate: sumKnown(origins.map(({ ultimate }) => ultimate)),
      reserve: sumKnown(origins.map(({ reserve }) => reserve)),
      standardError: sumKnown(origins.map(({ standardError }) => standardError)),
    },
    calendar,
    remarks,
  };
}

function stepOf(
  declared: Triangle,
  allocated: Triangle,
  at: number,
  periods = Number.POSITIVE_INFINITY,
): OutstandingStep | undefined {
  const oldest = valuationOf(declared) - periods;
  let [came, left, open] = [0, 0, 0];
  declared.cells.forEach((row, origin) => {
    const [before, after] = [row[at], row[at + 1]];
    const [was, is] = [allocated.cells[origin]?.[at], allocated.cells[origin]?.[at + 1]];
    if (before === undefined || after === undefined || was === undefined || is === undefined) return;
    if (calendarOf(declared, { origin, development: at + 1 }) <= oldest) return;
    came += after - before;
    left += is - after;
    open += was - before;
  });
  return open > 0 ? { declared: came / open, left: left / open } : undefined;
}
