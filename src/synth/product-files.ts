import type { BookingKind } from "./booking.ts";
import { csvText } from "./csv-text.ts";
import { dayText } from "./day-number.ts";
import { lumpSums } from "./ledger.ts";
import { products } from "./product.ts";
import type { Run } from "./simulate.ts";

/** The list of products that the municipality keeps: names of the ledger, categories of the messages, form of funding and source. */
export function productRows({ first }: Run): string {
  const head = ["product", "titel", "wet", "categorie", "bekostiging", "bron", "vanaf"];
  const vanaf = dayText(first);
  return csvText([
    head,
    ...products.map(({ id, title, law, category, unit }) => [
      ...[id, title, law, category, unit === "82" || unit === "83" ? "output" : "inspanning"],
      ...["declaraties", vanaf],
    ]),
    ...lumpSums.map(({ product, text, funding }) => [product, text, "", "", funding, "beschikking", vanaf]),
    [
      "uitkeringen",
      "Uitkeringen levensonderhoud",
      "participatiewet",
      "",
      "uitkering",
      "uitkeringenadministratie",
      vanaf,
    ],
    ...[
      ["bijzondere-bijstand", "Bijzondere bijstand", "participatiewet", "", "uitkering", "bijzondere bijstand"],
      ["minimaregelingen", "Minimaregelingen", "participatiewet", "", "uitkering", "minimaregelingen"],
      ["re-integratie", "Re-integratie", "participatiewet", "", "inspanning", "facturen"],
      ["toegang", "Toegang tot zorg en inkomen", "", "", "eigen personeel", "salarissen"],
      ["inkoop-en-beleid", "Inkoop en beleid", "", "", "eigen personeel", "salarissen"],
    ].map((row) => [...row, vanaf]),
    ["eigen-bijdragen", "Eigen bijdragen", "wmo", "", "eigen bijdrage", "CAK", vanaf],
  ]);
}

/** To which stream of money each kind of booking belongs, and where its amounts come from. */
const streams: Readonly<Record<BookingKind, readonly [stream: string, source: string]>> = {
  declaratie: ["declaratie", "declaraties"],
  balans: ["overlopend", "memoriaal"],
  pgb: ["pgb", "SVB"],
  termijn: ["subsidie", "beschikking"],
  uitkering: ["uitkering", "uitkeringenadministratie"],
  bijstand: ["uitkering", "administratie van de bijzondere bijstand"],
  minima: ["uitkering", "administratie van de minimaregelingen"],
  "re-integratie": ["overig", "facturen"],
  personeel: ["overig", "salarissen"],
  verrekening: ["regionaal", "afrekening van de regio"],
  bate: ["eigen-bijdrage", "CAK"],
};

/** The list of kinds of booking that the municipality keeps. */
export function bookingKindRows({ first }: Run): string {
  const rows = Object.entries(streams).map(([kind, [stream, source]]) => [kind, stream, source, dayText(first)]);
  return csvText([["soort", "stroom", "bron", "vanaf"], ...rows]);
}
