import type { z } from "zod";
import type { ReferenceTarget } from "../policy/reference.ts";
import { shapeOf } from "../policy/shape.ts";

type Path = readonly PropertyKey[];

/** A reference found in data: what it points at, what it says and where. */
export interface FoundReference {
  readonly target: ReferenceTarget;
  readonly reference: string;
  readonly path: Path;
}

function field(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

/** Tells whether data may be meant by an option of a choice: its single words (`rule: sum`) are the option's. */
function fits(option: z.core.$ZodType, value: unknown): boolean {
  const shape = shapeOf(option);
  if (shape.type === "words") return typeof value === "string" && shape.words.includes(value);
  if (shape.type !== "object") return typeof value === "string";
  if (typeof value !== "object" || value === null) return false;
  return [...shape.fields].every(([key, { schema }]) => {
    const inner = shapeOf(schema);
    return inner.type !== "words" || inner.words.length !== 1 || inner.words[0] === field(value, key);
  });
}

/** Every reference in data that a schema accepted, in the order of the schema's keys. */
export function referencesOf(schema: z.core.$ZodType, value: unknown, path: Path = []): readonly FoundReference[] {
  if (value === undefined) return [];
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "reference":
      return typeof value === "string" ? [{ target: shape.target, reference: value, path }] : [];
    case "list":
      return Array.isArray(value) ? value.flatMap((item, index) => referencesOf(shape.of, item, [...path, index])) : [];
    case "choice": {
      const option = shape.options.find((candidate) => fits(candidate, value));
      return option === undefined ? [] : referencesOf(option, value, path);
    }
    case "object":
      if (typeof value !== "object" || value === null) return [];
      return [...shape.fields].flatMap(([key, inner]) => referencesOf(inner.schema, field(value, key), [...path, key]));
    default:
      return [];
  }
}

/** Every citation in data: an object with document, from and to, wherever it stands. */
export function citationsOf(
  value: unknown,
  path: Path = [],
): readonly { readonly document: string; readonly to: number; readonly path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citationsOf(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  const [document, from, to] = [field(value, "document"), field(value, "from"), field(value, "to")];
  if (typeof document === "string" && typeof from === "number" && typeof to === "number")
    return [{ document, to, path }];
  return Object.entries(value).flatMap(([key, item]) => citationsOf(item, [...path, key]));
}
