/** Where a column of the lake comes from: a column of the file, one value for all, a person, or words of which the lake has others. */
type Origin =
  | string
  | { readonly value: string }
  | { readonly bsn: string }
  | { readonly from: string; readonly values: Readonly<Record<string, string>> };

/** How a file of the municipality becomes rows of the lake: which column is which, and which columns stay out. */
export interface FileMapping {
  readonly source: string;
  /** Columns of the lake with where each comes from. */
  readonly columns: Readonly<Record<string, Origin>>;
  readonly ignore: readonly string[];
  readonly address?: boolean;
  /** The column with the day on which a row became known. */
  readonly knownOn?: string;
}

/** The mapping file of a source of a municipality, as somebody would write it. */
export function yamlOf(municipality: string, { source, columns, ignore, address, knownOn }: FileMapping): string {
  return [
    ...[
      `source: ${source}`,
      `municipality: "${municipality}"`,
      "numbers: dutch",
      "file:",
      '  delimiter: ";"',
      "columns:",
    ],
    ...Object.entries(columns).map(([name, from]) => `  ${name}: ${originText(from)}`),
    ...(knownOn === undefined ? [] : [`known_on: ${knownOn}`]),
    ...(address ? ["address:", "  postcode: postcode", "  number: huisnummer"] : []),
    ...(ignore.length === 0 ? [] : ["ignore:", ...ignore.map((name) => `  - ${name}`)]),
    "",
  ].join("\n");
}

function originText(from: Origin): string {
  if (typeof from === "string") return from;
  if ("value" in from) return `{ value: ${from.value} }`;
  if ("bsn" in from) return `{ from: ${from.bsn}, person: bsn }`;
  const words = Object.entries(from.values).map(([theirs, ours]) => `"${theirs}": "${ours}"`);
  return `{ from: ${from.from}, values: { ${words.join(", ")} } }`;
}
