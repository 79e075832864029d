import type { places as dutch } from "../nl/places.ts";
import type { Translated } from "../translated.ts";

/** Where something is wrong. */
export const places: Translated<typeof dutch> = {
  "where.line": ({ line }) => `line ${line}`,
  "where.row": ({ row }) => `row ${row}`,
  "where.column": ({ column }) => `column ${column}`,
  "where.key": ({ key }) => `at ${key}`,
};
