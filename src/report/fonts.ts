import { readFileSync } from "node:fs";

const folder = new URL("../../fonts/", import.meta.url);

/** The faces on paper. Only these may appear in a PDF. */
export const printFaces = ["Regular", "Semibold", "It", "SemiboldIt"] as const;

/**
 * Reads the faces of Source Sans 3 for paper.
 *
 * @throws Error when a file is absent: without it the compiler would fall back to another font and say nothing.
 */
export function readPrintFonts(): Uint8Array[] {
  return printFaces.map((face) => readFont(`SourceSans3-${face}.ttf`));
}

/** A face of the family for the web, as a `data:` URL. */
export interface WebFont {
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  readonly url: string;
}

/** Reads the faces of Source Sans 3 for a page that stands alone. @throws Error when a file is absent. */
export function readWebFonts(): WebFont[] {
  const url = (face: string) =>
    `data:font/woff2;base64,${Buffer.from(readFont(`web/SourceSans3-${face}.woff2`)).toString("base64")}`;
  return [
    { weight: 400, style: "normal", url: url("Regular") },
    { weight: 600, style: "normal", url: url("Semibold") },
    { weight: 400, style: "italic", url: url("It") },
  ];
}

function readFont(name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, folder));
  } catch (cause) {
    throw new Error(`The bundled font fonts/${name} cannot be read.`, { cause });
  }
}
