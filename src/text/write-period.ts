import type { Period } from "../figure/period.ts";
import { type Locale, t } from "./catalogue.ts";

/**
 * Writes a period as people say it: "2018", "eerste halfjaar 2018", "derde kwartaal 2018", "juni 2018", "11 juni 2018",
 * "schooljaar 2018-2019", "week 5 van 2018", "2015 tot en met 2018", "2016 of 2017".
 */
export function writePeriod(period: Period, locale: Locale = "nl"): string {
  switch (period.type) {
    case "day":
      return t(locale, "period.day", period);
    case "year":
      return t(locale, "period.year", period);
    case "half-year":
      return t(locale, "period.half-year", period);
    case "quarter":
      return t(locale, "period.quarter", period);
    case "month":
      return t(locale, "period.month", period);
    case "school-year":
      return t(locale, "period.school-year", period);
    case "iso-week":
      return t(locale, "period.iso-week", period);
    case "span":
      return t(locale, "period.span", {
        first: writePeriod(period.first, locale),
        last: writePeriod(period.last, locale),
      });
    case "one-of": {
      const said = period.periods.map((one) => writePeriod(one, locale));
      return t(locale, "period.or", { before: said.slice(0, -1).join(", "), last: said.at(-1) ?? "" });
    }
  }
}
