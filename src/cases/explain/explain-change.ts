import { openGate } from "../../disclosure/gate.ts";
import type { Figure } from "../../figure/figure.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import type { Method } from "../../monitor/cost-change/cost-change.ts";
import type { Principal } from "../principal.ts";
import { productTitles } from "../product-titles.ts";
import type { ExplainedView } from "./explained-view.ts";
import { askedOf, declaredOf, type ExplainRequest, type ReadExplained, readExplained } from "./read-explained.ts";
import { releasedChange } from "./released-change.ts";
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
 * two calendar years, since a year and eleven months of it would give the twelfth away, and of those the approved amounts that are released
 * anyway, with what these and released clients tell. UserError as in {@link readExplained}, and
 * `explain.years-only`.
 */
export async function explainChange(
  lake: Lake,
  request: ExplainRequest,
  principal: Principal,
  { method, record }: ExplainOptions,
): Promise<ExplainedView> {
  const view = await changeOf(lake, request, principal, { method, ...(record === undefined ? {} : { record }) });
  const begin = (await declaredOf(lake, view.municipality))?.months.first;
  const isPart = begin !== undefined && [view.from, view.to].some(({ first }) => first < begin);
  return isPart ? { ...view, toldFrom: begin } : view;
}

async function changeOf(
  lake: Lake,
  request: ExplainRequest,
  principal: Principal,
  { method, record }: ExplainOptions,
): Promise<ExplainedView> {
  const part = [request.from, request.to].find((text) => !wholeMonths(text).isYear);
  if (record === undefined && part !== undefined)
    throw new UserError([problem("explain.years-only", { period: part })]);
  if (record === undefined) {
    const told = await askedOf(lake, request, principal);
    const snapshot = await lake.snapshot();
    const { audience } = principal;
    const titles = await productTitles(lake, told.municipality);
    return releasedChange(
      lake,
      { ...told, snapshot },
      {
        ...{ by: request.by, knownBy: request.asOf },
        ...{ audience, method, titles },
      },
    );
  }
  const by = [...new Set([...request.by, "product" as const])];
  const read = await readExplained(lake, { ...request, by }, principal);
  await record(read);
  const figures = new Map<string, Figure>();
  const lookup = (ref: string): Figure | undefined => figures.get(ref);
  const gate = openGate({ audience: "staff", lookup, authorised: () => undefined });
  return showExplained(read, { gate, figures, method, by: request.by });
}
