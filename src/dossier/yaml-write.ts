import { Document, isScalar, visit, type YAMLSeq } from "yaml";
import { z } from "zod";
import { shapeOf } from "../policy/shape.ts";

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0);
}

/** Encoded data without the keys whose value is meant anyway when they are absent, in the order of the schema's keys. */
function withoutFallbacks(schema: z.core.$ZodType, value: unknown): unknown {
  const shape = shapeOf(schema);
  if (shape.type === "list" && Array.isArray(value)) return value.map((item) => withoutFallbacks(shape.of, item));
  if (shape.type === "choice" && typeof value === "object") {
    const option = shape.options.find((candidate) => z.safeDecode(candidate, value as never).success);
    return option === undefined ? value : withoutFallbacks(option, value);
  }
  if (shape.type !== "object" || typeof value !== "object" || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  const kept = [...shape.fields].filter(([key, { fallback }]) => fields.has(key) && !isSame(fields.get(key), fallback));
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutFallbacks(field.schema, fields.get(key))]));
}

const widest = 100;

/** Short lists of words stand on one line, as a person would write them. */
function isShort(list: YAMLSeq): boolean {
  const words = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  if (words.some((word) => word === undefined || word.includes("\n"))) return false;
  return words.reduce((width, word) => width + (word?.length ?? 0) + 2, 0) <= widest;
}

/**
 * The one YAML text of data that a schema knows: keys in the order of the schema, what goes without saying left out, two
 * spaces, no folding, quotes only where a reader that guesses types would need them.
 */
export function writeYaml<S extends z.ZodType>(schema: S, data: z.output<S>): string {
  const plain = withoutFallbacks(schema, z.encode(schema, data));
  const document = new Document(plain, { schema: "core", version: "1.2", aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, list) => {
      if (isShort(list)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
