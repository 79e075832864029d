/** How sure the numbers of a period are. */
export type PeriodStatus = "voorlopig" | "nader voorlopig" | "definitief";

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}JJ00$/, "jaar"],
  [/^\d{4}HJ0[12]$/, "halfjaar"],
  [/^\d{4}KW0[1-4]$/, "kwartaal"],
  [/^\d{4}MM(0[1-9]|1[0-2])$/, "maand"],
  [/^\d{4}W1(0[1-9]|[1-4]\d|5[0-3])$/, "week"],
  [/^\d{4}X\d{3}$/, "bijzonder"],
];

/** What kind of period a code of StatLine is: `2024JJ00`, `2024KW03`, `2024MM06`, `2024HJ01`, `2024W106`, `2024X000`; nothing for another. */
export function periodKind(code: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(code))?.[1];
}

/**
 * The status of a period: that of its own field, or else of the stars behind its title (`2024*` provisional, `2024**` revised provisional).
 * A status that we do not know counts as provisional: nothing is called final that may still change.
 */
export function periodStatus(title: string, field: string | undefined): PeriodStatus {
  switch (field?.replaceAll(/\s/g, "").toLowerCase()) {
    case undefined:
    case "":
      break;
    case "definitief":
      return "definitief";
    case "nadervoorlopig":
      return "nader voorlopig";
    default:
      return "voorlopig";
  }
  const stars = /\*+$/.exec(title.trim())?.[0].length ?? 0;
  return stars === 0 ? "definitief" : stars === 1 ? "voorlopig" : "nader voorlopig";
}
