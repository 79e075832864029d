/**
 * How a line of an original is cut into number tokens. The transcription test rests on this, so the rule is short,
 * does not interpret, and is the same for every dossier:
 *
 * 1. A token is a run of digits 0-9, continued by a point or a comma only where a digit follows at once:
 *    `1.009`, `0,84`, `1.000.000,50`, `2.3.1`. So "Tabel 1." gives `1` and "2016, 2017" gives two tokens.
 * 2. A sign (`-`, `+`, or the true minus U+2212) belongs to the token when it touches the first digit and nothing, white
 *    space, an opening bracket or quote, `€`, `|`, `/`, `=`, `:` or `→` stands before it: `-3,07`, `(+5,6`, `€ -10,5`.
 *    After a letter, a digit, `*`, `%` or `)` it joins two things: "2019-2022", "0,2-0,3 fte", "Q4-2017" have no signs.
 * 3. En dashes and figure dashes are never signs: "2015 – 2018" and "2015–2018" give `2015` and `2018`.
 * 4. Everything else separates and is dropped: units, currency, per cent, asterisks, arrows, letters. "2018**" gives `2018`,
 *    "18-/18+" gives `18` and `18`, "110→105%" gives `110` and `105`, "scenario 1a" gives `1`.
 *
 * A token keeps its printed text, sign included. Whether it is an amount, a year or a number in a heading is said by the
 * transcription (`figures.csv`, `unused.csv`), never by the tokeniser.
 */
const number = /(?:(?<=^|[\s([{"'“‘„€|/=:→])[-+\u2212])?[0-9]+(?:[.,][0-9]+)*/gu;

/** The number tokens of one line (or one cell), in the order in which they are printed. */
export function numberTokens(text: string): readonly string[] {
  return text.match(number) ?? [];
}

/** Number tokens per line number (from 1); lines without a digit are absent. `text` is a whole original. */
export function tokensByLine(text: string): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const [index, line] of text.split("\n").entries()) {
    const tokens = numberTokens(line);
    if (tokens.length > 0) found.set(index + 1, tokens);
  }
  return found;
}

/** How many lines a text has: a last line without a line break counts, an empty remainder after one does not. */
export function countLines(text: string): number {
  const breaks = text.split("\n").length - 1;
  return text === "" || text.endsWith("\n") ? breaks : breaks + 1;
}
