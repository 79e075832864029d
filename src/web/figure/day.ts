const format = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Writes an ISO day as people say it: "18 april 2018". A text that is no day stays as it is. */
export function writeDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  return format.format(new Date(`${match[0]}T00:00:00Z`));
}
