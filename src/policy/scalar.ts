import { z } from "zod";

/**
 * Files hold text only: YAML is read without guessing types, so that `2018`, `no` and `1e3` stay what somebody wrote.
 * These fields say where a number or a truth is meant. In JSON they may be numbers and truths already.
 */
function numberField(pattern: RegExp, name: string, allowed: z.ZodType<number, number>) {
  return z
    .codec(z.union([z.string().regex(pattern, name), z.number()]), allowed, {
      decode: Number,
      encode: (value) => value,
    })
    .describe(name);
}

/** A whole number from 0. */
export const wholeSchema = numberField(/^\d{1,9}$/, "whole number", z.int().min(0));

/** A number above 0, with a point for decimals: `1000`, `0.01`. */
export const positiveSchema = numberField(/^\d{1,12}(?:\.\d{1,9})?$/, "number", z.number().positive());

/** A share in per cent, from 0 on, with a point for decimals: `10`, `62.5`. Above 100 is more than what was stated. */
export const percentSchema = numberField(/^\d{1,4}(?:\.\d{1,6})?$/, "per cent", z.number().min(0).max(1000));

/** An amount in euros, with a point for cents: `250000`, `-100.50`. */
export const amountSchema = numberField(/^-?\d{1,12}(?:\.\d{1,2})?$/, "euros", z.number());

/** `true` or `false`. */
export const truthSchema = z
  .codec(z.union([z.enum(["true", "false"]), z.boolean()]), z.boolean(), {
    decode: (value) => value === true || value === "true",
    encode: (value) => value,
  })
  .describe("true or false");
