/** The hour of the Netherlands, whatever clock the machine keeps. */
const zone = "Europe/Amsterdam";
const moments = new Intl.DateTimeFormat("nl-NL", {
  ...{ day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" },
  ...{ hourCycle: "h23", timeZone: zone },
});
// Swedes write a day as ISO 8601 does.
const days = new Intl.DateTimeFormat("sv", { timeZone: zone });

/** A moment (ISO, with its zone) by the clock of the Netherlands: "29-11-2026 14:05". A text that is no moment stays as it is. */
export function writeMoment(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  const parts = new Map(moments.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? "";
  return `${part("day")}-${part("month")}-${part("year")} ${part("hour")}:${part("minute")}`;
}

/** The day on the calendar of the Netherlands at a moment, `2026-11-29`. A text that is no moment stays as it is. */
export function dayInNetherlands(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : days.format(at);
}
