/** What may separate cells, the likeliest first where two fit equally well: a comma also marks decimals. */
const delimiters = ["\t", ";", "|", ","] as const;

/** What separates the cells of a csv text. */
export type Delimiter = (typeof delimiters)[number];

/** Excel writes this line so that it knows the separator itself when it opens the file again. */
const declaration = /^sep=(?<delimiter>[\t;|,])$/i;

/** Reads the line `sep=;` that may open a csv text; it is no row. */
export function declaredDelimiter(firstLine: string): Delimiter | undefined {
  const declared = declaration.exec(firstLine)?.groups?.["delimiter"];
  return delimiters.find((one) => one === declared);
}

/**
 * Finds what separates the cells: the first separator that stands in most lines, outside quotes; else the one that stands
 * in most of them. Titles and notes around a table have none, so not every line must have it.
 */
export function sniffDelimiter(sample: string): Delimiter {
  const lines = sample
    .replaceAll(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const shares = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    return { delimiter, share: counts.length / Math.max(1, lines.length) };
  });
  const most = Math.max(...shares.map(({ share }) => share));
  const fitting = shares.find(({ share }) => share >= 0.5 && share >= most / 2);
  return (fitting ?? shares.find(({ share }) => share === most))?.delimiter ?? ",";
}
