/** Advance widths of U+0020 to U+007E in thousandths of the type size, from the `hmtx` tables of Source Sans 3.052. */
const regular = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 544, 588, 571, 615, 527, 494, 617, 652, 263, 480, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
] as const;
/** Semibold is at most this much wider than regular, over the letters and digits. */
const semiboldFactor = 1.05;
const wide = 900;

/** Estimates the width in pixels of a text in Source Sans 3, without a browser to ask; a system font differs by some 5 %. */
export function textWidth(text: string, size: number, weight: "regular" | "semibold" = "regular"): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue; // An accent stands above its letter.
    thousandths += code === 0x2212 || code === 0xa0 ? 497 : code === 0x2009 ? 200 : (regular[code - 32] ?? wide);
  }
  return (thousandths / 1000) * size * (weight === "semibold" ? semiboldFactor : 1);
}

/** Breaks a text into lines of at most `width` pixels, between words; a word that is wider gets a line of its own. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  weight: "regular" | "semibold" = "regular",
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text as `wrapText` does, and a word that is wider than a line too, with a hyphen. */
export function wrapHard(
  text: string,
  size: number,
  width: number,
  weight: "regular" | "semibold" = "regular",
): string[] {
  const parts = text.split(/[ \n\t]+/).flatMap((word) => {
    const pieces: string[] = [];
    let rest = Array.from(word);
    while (rest.length > 2 && textWidth(rest.join(""), size, weight) > width) {
      let count = rest.length - 1;
      while (count > 1 && textWidth(`${rest.slice(0, count).join("")}-`, size, weight) > width) count -= 1;
      pieces.push(`${rest.slice(0, count).join("")}-`);
      rest = rest.slice(count);
    }
    return [...pieces, rest.join("")];
  });
  return wrapText(parts.join(" "), size, width, weight);
}
