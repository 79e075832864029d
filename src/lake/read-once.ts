/** Takes a text apart, or gives what came of it when the same text at the same place was taken apart before. */
export type ReadOnce<T> = (path: string, text: string, read: (text: string) => T) => T;

/**
 * A memory of texts that were taken apart, by their place: to read a text of megabytes costs little, to take it apart a lot. It holds at most so
 * many characters and lets go of what was longest not asked for; a text that is longer by itself is not remembered.
 */
export function openReadOnce<T>(most: number): ReadOnce<T> {
  const known = new Map<string, { readonly text: string; readonly value: T }>();
  let held = 0;
  const forget = (path: string): void => {
    held -= known.get(path)?.text.length ?? 0;
    known.delete(path);
  };
  return (path, text, read) => {
    const before = known.get(path);
    if (before?.text === text) {
      known.delete(path);
      known.set(path, before);
      return before.value;
    }
    forget(path);
    const value = read(text);
    if (text.length > most) return value;
    known.set(path, { text, value });
    held += text.length;
    for (const oldest of known.keys()) {
      if (held <= most) break;
      forget(oldest);
    }
    return value;
  };
}
