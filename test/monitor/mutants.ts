/** A text of SQL in which one boundary lies a day, or one, beside where it should. */
export interface Mutant {
  readonly sql: string;
  /** What was changed, for the message of a test. */
  readonly about: string;
}

const swapped: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };
/** What a swap does not do: moves the boundary the other way. */
const shifted: Readonly<Record<string, string>> = { "<": "< -1 +", "<=": "<= 1 +", ">": "> 1 +", ">=": ">= -1 +" };

/**
 * Every comparison with its boundary moved one to either side (on dates a day), and every `+ 1` and `- 1` one more and one less.
 * Comparisons of months as texts are only swapped: nothing can be added to a text.
 */
export function mutantsOf(sql: string): readonly Mutant[] {
  const made: Mutant[] = [];
  const put = (at: number, from: string, to: string): void => {
    const line = sql.slice(0, at).split("\n").length;
    made.push({ sql: sql.slice(0, at) + to + sql.slice(at + from.length), about: `line ${line}: ${from} as ${to}` });
  };
  for (const { 0: operator, index } of sql.matchAll(/(?<= )(<=|>=|<|>)(?= )/g)) {
    put(index, operator, swapped[operator] ?? operator);
    const isText = /^ \w+\.maand\b/.test(sql.slice(index + operator.length));
    if (!isText) put(index, operator, shifted[operator] ?? operator);
  }
  for (const { 0: step, index } of sql.matchAll(/(?<= )[-+] 1(?![\d ]*(?:,|PRECEDING))/g)) {
    put(index, step, step.replace("1", "2"));
    put(index, step, step.replace("1", "0"));
  }
  return made;
}
