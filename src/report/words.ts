import type { Report } from "./model.ts";

/** Fixed words of a document, by its language. */
export interface ReportWords {
  readonly author: string;
  readonly date: string;
  readonly version: string;
  readonly confidentiality: string;
  readonly source: string;
  readonly page: string;
  readonly of: string;
  readonly chartTable: string;
  readonly months: readonly string[];
}

const words: Readonly<Record<Report["language"], ReportWords>> = {
  nl: {
    author: "Opgesteld door",
    date: "Datum",
    version: "Versie",
    confidentiality: "Vertrouwelijkheid",
    source: "Bron",
    page: "pagina",
    of: "van",
    chartTable: "De cijfers van deze grafiek",
    months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  },
  en: {
    author: "Author",
    date: "Date",
    version: "Version",
    confidentiality: "Confidentiality",
    source: "Source",
    page: "page",
    of: "of",
    chartTable: "The figures of this chart",
    months: "January February March April May June July August September October November December".split(" "),
  },
};

/** Gives the fixed words of a language. */
export function reportWords(language: Report["language"]): ReportWords {
  return words[language];
}

/** The day of a document: parts for metadata, text for readers ("1 maart 2026"). */
export interface ReportDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly text: string;
}

/**
 * Reads the date of a report (`2026-03-01`).
 *
 * @throws Error when it is not a day of the calendar: a document without a fixed date could not be made again.
 */
export function reportDate(report: Pick<Report, "date" | "language">): ReportDate {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(report.date) ?? []).map(Number);
  const name = reportWords(report.language).months[(month ?? 0) - 1];
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    name === undefined ||
    !isDay(year, month, day)
  ) {
    throw new Error(`The date of a report must be a day such as 2026-03-01, not "${report.date}".`);
  }
  return { year, month, day, text: `${day} ${name} ${year}` };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
