import { problem, UserError } from "../figure/problem.ts";
import { echo } from "./echo.ts";

/**
 * The version that a change names in `If-Match`. UserError `request.version-required` without one, `value.invalid` for what is
 * no version of at least `least`.
 */
export function readVersion(ifMatch: string | undefined, least: 0 | 1): number {
  if (ifMatch === undefined) throw new UserError([problem("request.version-required", {})]);
  const digits = /^"(0|[1-9]\d{0,8})"$/.exec(ifMatch)?.[1];
  if (digits !== undefined && Number(digits) >= least) return Number(digits);
  throw new UserError([problem("value.invalid", { key: "If-Match", value: echo(ifMatch), expected: '"1"' })]);
}
