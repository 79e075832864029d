import type { Period, PlainPeriod, Span } from "../figure/period.ts";

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function parsePlain(text: string): PlainPeriod | undefined {
  const match =
    /^(\d{4})(?:-H([12])|-Q([1-4])|-W(0[1-9]|[1-4]\d|5[0-3])|\/(\d{4})|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { type: "half-year", year, half: match[2] === "1" ? 1 : 2 };
  if (match[3]) return { type: "quarter", year, quarter: ([1, 2, 3, 4] as const)[Number(match[3]) - 1] ?? 1 };
  if (match[4]) return { type: "iso-week", year, week: Number(match[4]) };
  if (match[5]) return Number(match[5]) === year + 1 ? { type: "school-year", start: year } : undefined;
  if (match[7]) return { type: "day", year, month: Number(match[6]), day: Number(match[7]) };
  if (match[6]) return { type: "month", year, month: Number(match[6]) };
  return { type: "year", year };
}

function parseStretch(text: string): PlainPeriod | Span | undefined {
  const [first, last, ...rest] = text.split("..").map(parsePlain);
  if (rest.length > 0 || first === undefined) return undefined;
  if (!text.includes("..")) return first;
  return last === undefined ? undefined : { type: "span", first, last };
}

export function parsePeriod(text: string): Period | undefined {
  if (!text.includes("|")) return parseStretch(text);
  const periods = text.split("|").map(parseStretch);
  const known = periods.filter((period) => period !== undefined);
  return known.length === periods.length ? { type: "one-of", periods: known } : undefined;
}

export function formatPeriod(period: Period): string {
  switch (period.type) {
    case "year":
      return String(period.year);
    case "half-year":
      return `${period.year}-H${period.half}`;
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "month":
      return `${period.year}-${pad(period.month)}`;
    case "day":
      return `${period.year}-${pad(period.month)}-${pad(period.day)}`;
    case "iso-week":
      return `${period.year}-W${pad(period.week)}`;
    case "school-year":
      return `${period.start}/${period.start + 1}`;
    case "span":
      return `${formatPeriod(period.first)}..${formatPeriod(period.last)}`;
    case "one-of":
      return period.periods.map(formatPeriod).join("|");
  }
}
