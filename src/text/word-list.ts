/** Words in a row with a word before the last: "a", "a en b", "a, b en c"; nothing for none. */
export function wordList(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}
