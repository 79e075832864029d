import type { z } from "zod";
import { type ReferenceTarget, references } from "./reference.ts";

/** What a schema accepts, without the wrappers of zod: enough to walk data beside it and to document it. */
export type Shape =
  | { readonly type: "object"; readonly fields: ReadonlyMap<string, Field> }
  | { readonly type: "list"; readonly of: z.core.$ZodType }
  | { readonly type: "choice"; readonly options: readonly z.core.$ZodType[] }
  | { readonly type: "words"; readonly words: readonly string[] }
  | { readonly type: "reference"; readonly target: ReferenceTarget }
  | { readonly type: "plain"; readonly name: string };

/** A key of an object: whether it must be there, what is meant when it is absent, and what it holds. */
export interface Field {
  readonly required: boolean;
  readonly fallback?: unknown;
  readonly schema: z.core.$ZodType;
}

function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return (schema as z.ZodType).description;
}

const shapes = new WeakMap<z.core.$ZodType, Shape>();

/** The shape of a schema. Codecs, defaults, optional and readonly wrappers are looked through. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = findShape(schema);
  shapes.set(schema, shape);
  return shape;
}

function findShape(schema: z.core.$ZodType): Shape {
  const reference = references.get(schema);
  if (reference) return { type: "reference", target: reference.target };
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "optional":
    case "default":
    case "readonly":
      return shapeOf(definition.innerType);
    case "object":
      return { type: "object", fields: fieldsOf(definition.shape) };
    case "array":
      return { type: "list", of: definition.element };
    case "union":
      return { type: "choice", options: definition.options };
    case "enum":
      return { type: "words", words: Object.values(definition.entries).map(String) };
    case "literal":
      return { type: "words", words: definition.values.map(String) };
    case "pipe":
      return { type: "plain", name: descriptionOf(schema) ?? "text" };
    default:
      return { type: "plain", name: descriptionOf(schema) ?? definition.type };
  }
}

function fieldOf(schema: z.core.$ZodType): Field {
  const definition = definitionOf(schema);
  if (definition.type === "default") return { required: false, fallback: definition.defaultValue, schema };
  return { required: definition.type !== "optional", schema };
}

function fieldsOf(shape: Readonly<Record<string, z.core.$ZodType>>): ReadonlyMap<string, Field> {
  return new Map(Object.entries(shape).map(([key, schema]) => [key, fieldOf(schema)]));
}

/** The keys that an object schema knows, over all options of a choice: for "did you mean" and canonical key order. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const shape = shapeOf(schema);
  if (shape.type === "object") return [...shape.fields.keys()];
  if (shape.type === "choice") return [...new Set(shape.options.flatMap(keysOf))];
  return [];
}
