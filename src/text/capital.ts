/** Words with a capital at the start: what opens a sentence or heads a column. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("nl") + words.slice(1);
}
