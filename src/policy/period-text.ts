import { z } from "zod";
import type { Day, Period } from "../figure/period.ts";
import { formatPeriod, parsePeriod } from "./period-notation.ts";

/** A period as it stands in YAML and CSV: `2018`, `2018-Q3`, `2016|2017` (one of), `2015..2018` (span). */
export const periodSchema = z
  .codec(
    z.string(),
    z.custom<Period>((value) => typeof value === "object"),
    {
      decode: (text, context) => {
        const period = parsePeriod(text);
        if (period) return period;
        context.issues.push({ code: "custom", input: text, message: "period" });
        return z.NEVER;
      },
      encode: formatPeriod,
    },
  )
  .describe("period");

/** A calendar day, `2018-04-18`. */
export const daySchema = z
  .codec(
    z.string(),
    z.custom<Day>((value) => typeof value === "object"),
    {
      decode: (text, context) => {
        const period = parsePeriod(text);
        if (period?.type === "day") return period;
        context.issues.push({ code: "custom", input: text, message: "day" });
        return z.NEVER;
      },
      encode: formatPeriod,
    },
  )
  .describe("day");
