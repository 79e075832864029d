const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;
const ordinals = ["eerste", "tweede", "derde", "vierde"] as const;

interface InYear {
  readonly year: number;
}

/** Periods as people say them. */
export const periods = {
  "period.day": ({ year, month, day }: InYear & { readonly month: number; readonly day: number }) =>
    `${day} ${months[month - 1]} ${year}`,
  "period.year": ({ year }: InYear) => `${year}`,
  "period.half-year": ({ year, half }: InYear & { readonly half: number }) => `${ordinals[half - 1]} halfjaar ${year}`,
  "period.quarter": ({ year, quarter }: InYear & { readonly quarter: number }) =>
    `${ordinals[quarter - 1]} kwartaal ${year}`,
  "period.month": ({ year, month }: InYear & { readonly month: number }) => `${months[month - 1]} ${year}`,
  "period.school-year": ({ start }: { readonly start: number }) => `schooljaar ${start}-${start + 1}`,
  "period.iso-week": ({ year, week }: InYear & { readonly week: number }) => `week ${week} van ${year}`,
  "period.span": ({ first, last }: { readonly first: string; readonly last: string }) =>
    `${first} tot en met ${withArticle(last)}`,
  "period.or": ({ before, last }: { readonly before: string; readonly last: string }) => `${before} of ${last}`,
};

/** A period as it stands after a preposition: "het derde kwartaal 2020", but "2020" and "juni 2020". */
export function withArticle(period: string): string {
  return /^(?:eerste|tweede|derde|vierde|schooljaar) /u.test(period) ? `het ${period}` : period;
}
