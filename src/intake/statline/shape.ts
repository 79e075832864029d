import type { z } from "zod";
import { problem, UserError } from "../../figure/problem.ts";
import type { SavedResponses } from "./observation.ts";

/** A name of an entity set or dimension; it becomes the name of a file. */
export const entityName = /^[A-Za-z][A-Za-z0-9_]{0,60}$/;

/** A response, or a part of it, as its interface documents it. UserError `statline.shape` for another shape. */
export function shaped<T>(schema: z.ZodType<T>, entity: string, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw wrongShape(entity);
  return read.data;
}

/** The mistake of a response with another shape than is documented. */
export function wrongShape(entity: string): UserError {
  return new UserError([problem("statline.shape", { entity })]);
}

/** All rows of an entity set that is small: codes, topics, dimensions. */
export async function rowsOf<T>(
  responses: SavedResponses,
  entity: string,
  schema: z.ZodType<{ readonly value: readonly T[] }>,
): Promise<readonly T[]> {
  const rows: T[] = [];
  for await (const page of responses.pages(entity)) rows.push(...shaped(schema, entity, page).value);
  return rows;
}
