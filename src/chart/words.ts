import type { Locale } from "../text/catalogue.ts";
import type { Series } from "./state.ts";

/** Fixed words of a chart and its table. */
export interface ChartWords {
  readonly tense: Readonly<Record<Series["tense"], string>>;
  readonly series: string;
  readonly period: string;
  readonly and: string;
  /** Between the ends of an interval. */
  readonly to: string;
}

/** The fixed words in each language. */
export const chartWords: Readonly<Record<Locale, ChartWords>> = {
  nl: {
    tense: { realised: "werkelijk", expected: "verwacht", forecast: "raming", budget: "begroot" },
    series: "Reeks",
    period: "Periode",
    and: "en",
    to: "tot",
  },
  en: {
    tense: { realised: "actual", expected: "expected", forecast: "forecast", budget: "budget" },
    series: "Series",
    period: "Period",
    and: "and",
    to: "to",
  },
};
