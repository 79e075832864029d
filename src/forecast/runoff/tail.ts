import { exp, log } from "../../figure/elementary.ts";
import { type Problem, problem } from "../../figure/problem.ts";
import type { DevelopmentStep } from "./factors.ts";
import { fitStraightLine, type StraightLine } from "./straight-line.ts";

/** The two curves on which the factors minus one may fall: e^(a + b·step), or step to a power. */
export type TailCurve = "exponential" | "inverse-power";

/** What still comes after the last known development period. */
export type Tail =
  | {
      readonly kind: "constant";
      readonly factor: number;
      /** Standard error of the factor; absent: read off the fall of those of the other steps. */
      readonly error?: number;
      /** Mack's sigma of the tail; absent: likewise. */
      readonly sigma?: number;
    }
  | {
      readonly kind: "curve";
      readonly curve: TailCurve;
      /** How many periods after the last are counted; 100 unless given. */
      readonly periods?: number;
      /** The last so many steps make the curve; all unless given. */
      readonly fitted?: number;
    };

/** Above this a fitted tail says more about the curve than about the data (R's ChainLadder draws the same line). */
const largestFitted = 2;

/** The steps with that of the tail behind them; without a usable tail the steps alone, and a remark. */
export function withTail(
  steps: readonly DevelopmentStep[],
  tail: Tail | undefined,
): { readonly steps: readonly DevelopmentStep[]; readonly remarks: readonly Problem[] } {
  if (tail === undefined) return { steps, remarks: [] };
  if (tail.kind === "constant") return { steps: [...steps, tailStep(steps, tail.factor, tail)], remarks: [] };
  const fitted = fitTail(steps, tail);
  if (typeof fitted === "number") return { steps: [...steps, tailStep(steps, fitted, {})], remarks: [] };
  return { steps, remarks: [problem("runoff.tail-refused", { curve: tail.curve, reason: fitted.refused })] };
}

/** The product of the factors that the curve gives after the last step, or why there is none. */
function fitTail(
  steps: readonly DevelopmentStep[],
  { curve, periods = 100, fitted = steps.length }: Extract<Tail, { kind: "curve" }>,
): number | { readonly refused: "not-falling" | "too-few" | "too-large" } {
  const place = (step: number) => (curve === "exponential" ? step : log(step));
  const points = steps.flatMap(({ factor }, at) =>
    factor > 1 && at >= steps.length - fitted ? [[place(at + 1), log(factor - 1)] as const] : [],
  );
  const line = points.length < 2 ? undefined : fitStraightLine(points);
  if (line === undefined) return { refused: "too-few" };
  if (line.slope >= 0) return { refused: "not-falling" };
  let product = 1;
  for (let step = steps.length + 1; step <= steps.length + periods; step += 1)
    product *= 1 + exp(line.intercept + line.slope * place(step));
  return product > largestFitted ? { refused: "too-large" } : product;
}

/** Error and sigma of a tail without its own: those of the step at which the fitted factors reach that of the tail (Mack 1999). */
function tailStep(
  steps: readonly DevelopmentStep[],
  factor: number,
  given: { readonly error?: number; readonly sigma?: number },
): DevelopmentStep {
  const place = placeOfTail(steps, factor);
  const read = (values: readonly (number | undefined)[]): number | undefined => {
    const line = lineThrough(values);
    if (line !== undefined && place !== undefined) return exp(line.intercept + line.slope * place);
    return values.findLast((value) => value !== undefined);
  };
  const root = (value: number | undefined) => (value === undefined ? undefined : Math.sqrt(value));
  const error = given.error ?? read(steps.map((step) => root(step.error)));
  const sigma = given.sigma ?? read(steps.map((step) => root(step.variance)));
  const alpha = steps[0]?.alpha ?? 1;
  const square = (value: number | undefined) => (value === undefined ? undefined : value * value);
  return { factor, error: square(error), variance: square(sigma), weight: 0, count: 0, alpha };
}

function placeOfTail(steps: readonly DevelopmentStep[], factor: number): number | undefined {
  const line = lineThrough(steps.map((step) => step.factor - 1));
  if (line === undefined || line.slope === 0 || factor <= 1) return undefined;
  return (log(factor - 1) - line.intercept) / line.slope;
}

function lineThrough(values: readonly (number | undefined)[]): StraightLine | undefined {
  return fitStraightLine(
    values.flatMap((value, at) => (value !== undefined && value > 0 ? [[at + 1, log(value)] as const] : [])),
  );
}
