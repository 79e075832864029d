/** Files that somebody chose to load, told apart: what holds data, and what says how it is read. */
export interface ChosenFiles {
  readonly data: readonly File[];
  readonly mapping?: File;
}

/** Tells a mapping from the files with data by its name; of several the last one counts. */
export function tellApart(files: readonly File[]): ChosenFiles {
  const mapping = files.findLast(({ name }) => isMapping(name));
  const data = files.filter(({ name }) => !isMapping(name));
  return mapping === undefined ? { data } : { data, mapping };
}

/** Whether a file says which column is which. */
export function isMapping(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Adds files to those that were chosen; one of the same name takes the place of the first. */
export function withFiles(chosen: readonly File[], more: readonly File[]): readonly File[] {
  const names = new Set(more.map(({ name }) => name));
  return [...chosen.filter(({ name }) => !names.has(name)), ...more];
}

/** The source that files are plainly of: messages by their form, table files by their mapping. Undefined where that cannot be told. */
export async function sourceOf(files: readonly File[], known: readonly string[]): Promise<string | undefined> {
  const { data, mapping } = tellApart(files);
  if (mapping !== undefined) {
    const source = /^source:\s*["']?([a-z-]+)/m.exec(await mapping.slice(0, 10_000).text())?.[1];
    return known.find((one) => one === source);
  }
  return data.length > 0 && data.every(({ name }) => /\.(?:xml|zip)$/i.test(name)) ? "istandaarden" : undefined;
}

/** A number of bytes as people write it: "3,4 MB". */
export function writtenSize(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"] as const;
  let [size, at] = [bytes, 0];
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at += 1;
  }
  const digits = at > 0 && size < 100 ? 1 : 0;
  return `${new Intl.NumberFormat("nl-NL", { maximumFractionDigits: digits }).format(size)} ${units[at] ?? ""}`;
}
