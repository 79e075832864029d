import type { z } from "@hono/zod-openapi";
import { type Problem, problem } from "../figure/problem.ts";

/** Says what zod found in a request as our own problems, without repeating more of the input than a key. */
export function problemsOfInput(error: z.ZodError, known: readonly string[]): readonly [Problem, ...Problem[]] {
  const [first, ...rest] = error.issues.flatMap((issue) => problemsOfIssue(issue, known));
  if (first === undefined) throw new Error("zod refused the input without an issue");
  return [first, ...rest];
}

function problemsOfIssue(issue: z.core.$ZodIssue, known: readonly string[]): readonly Problem[] {
  const key = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => problem("key.unknown", { key: unknown.slice(0, 40), known }));
    case "invalid_type":
      // zod says in words what it received, and "undefined" when there was nothing.
      if (issue.input === undefined && issue.message.endsWith("received undefined")) {
        return [problem("key.required", { key })];
      }
      return [problem("value.invalid", { key, value: "…", expected: issue.expected })];
    case "too_big":
      return [problem("value.invalid", { key, value: "…", expected: `≤ ${issue.maximum}` })];
    case "too_small":
      return [problem("key.required", { key })];
    default:
      return [problem("value.invalid", { key, value: "…", expected: issue.message })];
  }
}
