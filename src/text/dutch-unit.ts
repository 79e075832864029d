/** A unit as a title or a header says it. */
export interface UnitPhrase {
  readonly quantity?: "money" | "percent" | "percentage-point" | "fte" | "count";
  /** What one printed unit is worth: 1000 for "x € 1.000". */
  readonly scale?: number;
  /** The text says the unit and nothing else. */
  readonly isWhole: boolean;
}

/** Longer texts are sentences: the amounts in them are no unit of a table. */
const longest = 400;

const money = String.raw`(?:€|eur\b|euro['’]?s?(?![\p{L}])|euros\b)`;
const times = "(?:[x×*]|maal|keer)";
const thousand = String.raw`1(?:[.,]|\s)?000(?![\d.,]\d)`;
const million = String.raw`(?:1(?:[.,\s]?000){2}(?!\d)|1?\s?mln\b\.?|1?\s?mio\b\.?|1?\s?miljoen(?:en)?(?!\p{L}))`;
const thousands = String.raw`(?:duizend(?:en|tal|tallen)?(?!\p{L})|dzd\b\.?)`;
const scales: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:^|[\\s(,;:])(?:${times}|in|bedragen\\s+in)\\s*(?:${money}\\s*)?${million}`, "iu"), 1e6],
  [new RegExp(`(?:^|[\\s(])${money}\\s*(?:${times}\\s*)?${million}`, "iu"), 1e6],
  [new RegExp(`(?:^|[\\s(])(?:mln\\b\\.?|miljoen(?:en)?)\\s*${money}`, "iu"), 1e6],
  [/(?:^|[\s(])in\s+(?:mld\b|miljarden)/iu, 1e9],
  [new RegExp(`(?:^|[\\s(,;:])(?:${times}|in)\\s*(?:${money}\\s*)?(?:${thousand}|${thousands})`, "iu"), 1e3],
  [new RegExp(`(?:^|[\\s(])${money}\\s*(?:${times}\\s*)?(?:${thousand}|${thousands})`, "iu"), 1e3],
  [/(?:^|[\s(])(?:k€|€k|k\s?euro|keuro)(?!\p{L})/iu, 1e3],
];
// A "5%" is an amount in a sentence; a sign without a number in front is the unit.
const percent = /(?<!\d\s?)%(?!\p{L})|(?<![\p{L}\d])(?<!\d\s)(?:procent(?:en)?|percentages?|pct)(?!\p{L})/iu;
const point = /(?<!\d\s?)%-?\s?punt(?:en)?|procentpunt(?:en)?/iu;
const euro = new RegExp(`(?:^|[\\s(])${money}(?!\\s*\\d)`, "iu");
const staff = /(?<!\d\s?)(?<!\p{L})fte(?:['’]?s)?(?!\p{L})/iu;
const count = /(?<!\p{L})aantal(?:len)?(?!\p{L})/iu;
const filler = new RegExp(
  [
    money,
    times,
    "€",
    "k€",
    million,
    thousands,
    "mld",
    "miljarden",
    "%-?punten",
    "%-?punt",
    "%",
    "procentpunten?",
    "procenten?",
    "procent",
    "percentages?",
    "pct",
    "fte['’]?s?",
    "aantal(?:len)?",
    "bedragen",
    "bedrag",
    "alle",
    "in",
    "1[.,]?\\s?000",
    "[()\\[\\]:,;.*x×-]",
    "\\s",
  ]
    .map((word) => `(?:${word})`)
    .join("|"),
  "giu",
);

/**
 * Finds the unit that a title, header or corner names: `x € 1.000`, `bedragen in duizenden euro's`, `(in mln)`, `€`, `%`,
 * `aantal fte`. Undefined when it names none, or two that exclude each other (euros and per cents in one title).
 */
export function readUnitPhrase(text: string): UnitPhrase | undefined {
  if (text.length > longest || text === "") return undefined;
  const scale = scales.find(([pattern]) => pattern.test(text))?.[1];
  const quantities = quantitiesOf(text, scale !== undefined);
  if (quantities.length > 1) return undefined;
  const [quantity] = quantities;
  if (quantity === undefined && scale === undefined) return undefined;
  const isWhole = text.replace(filler, "") === "";
  return { isWhole, ...(quantity === undefined ? {} : { quantity }), ...(scale === undefined ? {} : { scale }) };
}

function quantitiesOf(text: string, isScaled: boolean): readonly NonNullable<UnitPhrase["quantity"]>[] {
  const isPoint = point.test(text);
  const isMoney = euro.test(text) || (isScaled && new RegExp(money, "iu").test(text));
  const isStaff = staff.test(text);
  const found: readonly (readonly [NonNullable<UnitPhrase["quantity"]>, boolean])[] = [
    ["money", isMoney],
    ["percentage-point", isPoint],
    ["percent", !isPoint && percent.test(text)],
    ["fte", isStaff],
    ["count", !isStaff && !isMoney && count.test(text)],
  ];
  return found.flatMap(([quantity, is]) => (is ? [quantity] : []));
}
