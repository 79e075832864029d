import type { z } from "zod";
import { nearest } from "../figure/nearest.ts";
import { type Problem, problem, type Where } from "../figure/problem.ts";
import { keysOf, shapeOf } from "../policy/shape.ts";

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Data of one file with the schema that it was held against and the place of each part. */
export interface Held {
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  readonly whereOf: (path: Path) => Where;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, data);
}

/** The schema of the part at a path; of a choice all options, because the keys of any of them may be meant. */
function schemasAt(schemas: readonly z.core.$ZodType[], path: Path): readonly z.core.$ZodType[] {
  const [key, ...rest] = path;
  if (key === undefined) return schemas;
  const children = schemas.flatMap((schema): readonly z.core.$ZodType[] => {
    const shape = shapeOf(schema);
    if (shape.type === "list") return [shape.of];
    if (shape.type === "choice") return schemasAt(shape.options, [key]);
    const field = shape.type === "object" ? shape.fields.get(String(key)) : undefined;
    return field ? [field.schema] : [];
  });
  return schemasAt(children, rest);
}

/** Words that a value may be, over the options of a choice. */
function wordsOf(schema: z.core.$ZodType): readonly string[] {
  const shape = shapeOf(schema);
  if (shape.type === "words") return shape.words;
  return shape.type === "choice" ? shape.options.flatMap(wordsOf) : [];
}

function expectedBy(issue: Issue, schemas: readonly z.core.$ZodType[]): string {
  const words = [...new Set(schemas.flatMap(wordsOf))];
  if (words.length > 0) return words.join(", ");
  if (issue.code === "invalid_type") return issue.expected;
  if (issue.code === "too_big") return `≤ ${String(issue.maximum)}`;
  if (issue.code === "too_small") return `≥ ${String(issue.minimum)}`;
  const [schema] = schemas;
  const shape = schema === undefined ? undefined : shapeOf(schema);
  if (shape?.type === "reference") return `reference:${shape.target}`;
  return shape?.type === "plain" ? shape.name : issue.message;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function problemsOf(issue: Issue, held: Held): readonly Problem[] {
  const { path } = issue;
  const where = held.whereOf(path);
  if (issue.code === "unrecognized_keys") {
    const known = [...new Set(schemasAt([held.schema], path).flatMap(keysOf))];
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return problem(
        "key.unknown",
        { key, known, ...(near === undefined ? {} : { nearest: near }) },
        held.whereOf([...path, key]),
      );
    });
  }
  const key = path.findLast((part) => typeof part === "string") ?? "";
  const value = valueAt(held.data, path);
  if (value === undefined || value === "") return [problem("key.required", { key }, where)];
  const schemas = schemasAt([held.schema], path);
  if (issue.message === "period" || issue.message === "day") {
    return [problem("period.unreadable", { value: show(value) }, where)];
  }
  return [problem("value.invalid", { key, value: show(value), expected: expectedBy(issue, schemas) }, where)];
}

/** What a schema has against data, as problems with place, key and, for an unknown key, the nearest known one. */
export function problemsOfIssues(issues: readonly Issue[], held: Held): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, held));
}
