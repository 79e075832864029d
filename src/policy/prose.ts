import { z } from "zod";

/** Words of people: not empty, no spaces at the ends, at most 10,000 characters. */
export const proseSchema = z
  .string()
  .min(1)
  .max(10_000)
  .refine((text) => text === text.trim(), "trimmed")
  .describe("text");
