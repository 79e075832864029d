/** So many characters without a space fit on no line; an invisible space then lets the line break. */
const longWord = /\S{49,}/gu;
const partOfWord = /\S{24}(?=\S)/gu;
/** Names of tables and fields are long words of short ones: they break after an underscore. */
const partOfName = /(?<=\w)_(?=\w)/gu;

/**
 * Leaves in every string of a JSON value only what a font can print. Other characters become their code (`[U+1F600]`):
 * nothing is lost, and nobody is left without a document because of one emoji. Control characters become spaces.
 * A word that is longer than a line may break, and a name after its underscores; pictures (`svg`) and addresses (`href`) are left alone.
 *
 * Returns a replacer for `JSON.stringify`.
 */
export function printableText(known: ReadonlySet<number>): (key: string, value: unknown) => unknown {
  const printable = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029) return " ";
    return known.has(code) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  };
  // Plain ASCII is nearly everything and every font has it.
  return (key, value) => {
    if (typeof value !== "string") return value;
    const text = value.normalize("NFC").replace(/[^\x20-\x7e]/gu, printable);
    return key === "svg" || key === "href"
      ? text
      : text.replace(longWord, (word) => word.replace(partOfWord, "$&\u200b")).replace(partOfName, "$&\u200b");
  };
}

/**
 * Reads which characters of the basic plane a TrueType font has, from its `cmap` of format 4.
 * Source: OpenType 1.9, chapter cmap, "Format 4: Segment mapping to delta values".
 */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(data, "cmap");
  const known = new Set<number>();
  for (let record = 0; record < data.getUint16(cmap + 2); record += 1) {
    const start = cmap + data.getUint32(cmap + 4 + 8 * record + 4);
    if (data.getUint16(start) !== 4) continue;
    const doubled = data.getUint16(start + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = data.getUint16(start + 14 + segment);
      const first = data.getUint16(start + 16 + doubled + segment);
      for (let code = first; code <= end && code < 0xffff; code += 1) known.add(code);
    }
  }
  return known;
}

function tableOffset(data: DataView, name: string): number {
  for (let table = 0; table < data.getUint16(4); table += 1) {
    const record = 12 + 16 * table;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => data.getUint8(record + at)));
    if (tag === name) return data.getUint32(record + 8);
  }
  throw new Error(`This is not a TrueType font: it has no table "${name}".`);
}
