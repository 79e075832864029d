import { openGate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import { openHighs } from "../../solve/highs-solver.ts";
import type { Principal } from "../principal.ts";
import type { ExplainedView } from "./explained-view.ts";
import { openBreakdowns, protectExplained } from "./protect-explained.ts";
import { type ExplainRequest, type ReadExplained, readExplained } from "./read-explained.ts";
import { showExplained } from "./show-explained.ts";
import { wholeMonths } from "./whole-months.ts";
import "./problems.ts";

/** How a reader sees the answer. */
export interface ExplainOptions {
  readonly method: Method;
  /** True amounts: the caller has checked the right to them, and calls back to write it down before they are given. */
  readonly record?: (read: ReadExplained) => Promise<void>;
}

/**
 * Why a period cost more or less than another. Staff with the right to true amounts may take any two periods of whole months; everybody else
 * two calendar years, since a year and eleven months of it would give the twelfth away. UserError as in {@link readExplained}, and
 * `explain.years-only`.
 */
export async function explainChange(
  lake: Lake,
  request: ExplainRequest,
  principal: Principal,
  { method, record }: ExplainOptions,
): Promise<ExplainedView> {
  const isTrue = record !== undefined;
  const part = [request.from, request.to].find((text) => !wholeMonths(text).isYear);
  if (!isTrue && part !== undefined) throw new UserError([problem("explain.years-only", { period: part })]);
  const by = [...new Set([...request.by, ...(isTrue ? ["product" as const] : openBreakdowns)])];
  const read = await readExplained(lake, { ...request, by }, principal);
  await record?.(read);
  const figures = new Map<string, Figure>();
  const gate = openGate({
    audience: isTrue ? "staff" : principal.audience,
    lookup: (ref) => figures.get(ref),
    releases: isTrue ? [] : protectExplained(read, await openHighs()),
    ...(isTrue ? { authorised: () => undefined } : {}),
  });
  return showExplained(read, { gate, figures, isTrue, method, by: request.by });
}
