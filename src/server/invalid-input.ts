import type { z } from "@hono/zod-openapi";
import { type Problem, problem } from "../figure/problem.ts";
import { echo } from "./echo.ts";

/**
 * Says what zod found in a request as our own problems.
 *
 * @param input what was checked
 * @param known the keys that it may have
 */
export function problemsOfInput(
  error: z.ZodError,
  input: unknown,
  known: readonly string[],
): readonly [Problem, ...Problem[]] {
  const [first, ...rest] = error.issues.flatMap((issue) => problemsOfIssue(issue, input, known));
  if (first === undefined) throw new Error("zod refused the input without an issue");
  return [first, ...rest];
}

function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown, known: readonly string[]): readonly Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem("key.unknown", { key: echo(key), known }));
  }
  const key = issue.path.map(String).join(".");
  const value = valueAt(input, issue.path);
  if (value === undefined || issue.code === "too_small") return [problem("key.required", { key })];
  return [problem("value.invalid", { key, value: echo(value), expected: expectationOf(issue) })];
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return issue.expected;
  return issue.code === "too_big" ? `≤ ${issue.maximum}` : issue.message;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, input);
}
