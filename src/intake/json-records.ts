import { problem, UserError } from "../figure/problem.ts";
import type { SourceRecord, SourceTable } from "./records.ts";

/**
 * A JSON text that is a list of objects, or holds one at a path such as `data.rows`. Objects within a row become columns with a point:
 * `product.code`. UserError `intake.json` when there is no such list.
 */
export function readJsonRecords(path: string, text: string, at: string | undefined): SourceTable {
  const data = parse(path, text);
  const list = (at === undefined ? [] : at.split(".")).reduce<unknown>((inside, key) => field(inside, key), data);
  if (!Array.isArray(list)) throw new UserError([problem("intake.json", { path, reason: "no-list" })]);
  const rows = list.map((one: unknown) => flat(one, ""));
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  async function* records(): AsyncGenerator<SourceRecord> {
    for (const [index, row] of rows.entries()) yield recordOf(index + 1, row, header);
  }
  return { header, records: records() };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The message of the parser repeats what stands in the file, which may be about a person.
    throw new UserError([problem("intake.json", { path, reason: "syntax" })]);
  }
}

function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function flat(value: unknown, prefix: string): Map<string, unknown> {
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) =>
      isObject(inner) ? [...flat(inner, `${prefix}${key}.`)] : [[`${prefix}${key}`, inner] as const],
    ),
  );
}

function recordOf(line: number, row: ReadonlyMap<string, unknown>, header: readonly string[]): SourceRecord {
  const native = new Set<number>();
  const cells = header.map((name, index) => {
    const value = row.get(name);
    if (typeof value === "number") native.add(index);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  });
  return { line, cells, native };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
