import type { Per, Unit } from "../figure/unit.ts";
import { textField } from "./text-field.ts";

const pers = [
  "inhabitant",
  "household",
  "client",
  "1000-inhabitants",
  "1000-households",
  "1000-clients",
  "hour",
  "week",
  "month",
  "year",
  "fte",
] as const;
const durations = ["minute", "hour", "day", "working-day", "week", "month", "year"] as const;

function oneOf<T extends string>(values: readonly T[], text: string | undefined): T | undefined {
  return values.find((value) => value === text);
}

/**
 * Reads a unit as a dossier writes it: `money`, `money/inhabitant`, `count:cliënten`, `count:voorzieningen/household`,
 * `percent`, `percent:inwoners`, `percentage-point`, `ratio`, `index`, `score`, `score:10`, `fte`, `duration:month`.
 * Undefined when it is none of these.
 */
export function parseUnit(text: string): Unit | undefined {
  const match = /^([a-z-]+)(?::([^/]+))?(?:\/([a-z0-9-]+))?$/.exec(text);
  if (!match) return undefined;
  const [, quantity, of, perText] = match;
  const per: Per | undefined = oneOf(pers, perText);
  if (perText !== undefined && per === undefined) return undefined;
  const rate = per === undefined ? {} : { per };
  const kind = of === undefined ? {} : { of };
  if (quantity === "money" && of === undefined) return { quantity, ...rate };
  if (quantity === "count" && of !== undefined) return { quantity, of, ...rate };
  if (per !== undefined) return undefined;
  if (quantity === "percent" || quantity === "score") return { quantity, ...kind };
  if (quantity === "duration") {
    const duration = oneOf(durations, of);
    return duration === undefined ? undefined : { quantity, in: duration };
  }
  if (of !== undefined) return undefined;
  if (quantity === "percentage-point" || quantity === "ratio" || quantity === "index" || quantity === "fte") {
    return { quantity };
  }
  return undefined;
}

/** Writes a unit in the notation of {@link parseUnit}. */
export function formatUnit(unit: Unit): string {
  const of = "of" in unit ? `:${unit.of}` : "";
  const duration = unit.quantity === "duration" ? `:${unit.in}` : "";
  const per = "per" in unit ? `/${unit.per}` : "";
  return `${unit.quantity}${of}${duration}${per}`;
}

/** A unit as it stands in YAML and CSV. */
export const unitSchema = textField<Unit>("unit", parseUnit, formatUnit);
