import type { ZodError } from "zod";
import { type Problem, problem } from "../figure/problem.ts";

/** A text in which the place of every part is known; what a reader of YAML gives. */
export interface PlacedData {
  readonly file: string;
  readonly data: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * What is wrong with the shape of a settings file, with file, line and key: `key.unknown`, `key.required` or `value.invalid`.
 *
 * @param expected what a key expects, as the catalogue knows it.
 */
export function shapeProblems(
  error: ZodError,
  { file, data, lineOf }: PlacedData,
  expected: (key: string) => string,
): readonly Problem[] {
  return error.issues.map((issue) => {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
    const key = path.map(String).join(".");
    const where = { file, line: lineOf(path) };
    if (issue.code === "unrecognized_keys") return problem("key.unknown", { key, known: [] }, where);
    const value = path.reduce<unknown>((inside, step) => at(inside, step), data);
    return value === undefined
      ? problem("key.required", { key }, where)
      : problem("value.invalid", { key, value: shown(value), expected: expected(key) }, where);
  });
}

/** A value of a settings file, as a message repeats it. */
function shown(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60);
}

function at(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key));
}
