import { z } from "zod";

/** A list that may be left out: absent on disk means empty in memory, and an empty list is not written. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.array(item).readonly().default([]);
}
