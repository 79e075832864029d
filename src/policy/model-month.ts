import { textField } from "./text-field.ts";

/** A calendar month as a number: 12 × year + month, January being 0. */
export interface ModelMonth {
  readonly months: number;
}

function parse(text: string): ModelMonth | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? undefined : { months: 12 * Number(match[1]) + Number(match[2]) - 1 };
}

function format({ months }: ModelMonth): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** A month as it stands in YAML: `2019-07`. */
export const monthSchema = textField<ModelMonth>("month", parse, format);
