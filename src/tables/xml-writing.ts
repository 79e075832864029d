/** XML that is known to be well formed. A plain string is never taken for it, so nothing that a user wrote becomes markup. */
export interface Xml {
  readonly xml: string;
}

type Piece = string | number | Xml | readonly Xml[] | undefined;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Control characters and half a pair, which XML 1.0 cannot hold, not even as a reference, and two non-characters. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * Template tag for XML: the template is markup; a string or number put into it is text, escaped for between tags and for
 * quoted attributes; XML and lists of XML stay as they are; undefined is nothing. Characters that XML cannot hold become
 * spaces.
 */
export function xml(template: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  return { xml: template.map((part, index) => part + writtenPiece(pieces[index])).join("") };
}

/** A part of an office file: an XML document of UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

function writtenPiece(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") {
    return piece
      .replace(forbidden, (character) => (character === "\n" || character === "\t" ? character : " "))
      .replace(/[&<>"']/g, (character) => entities[character] ?? "");
  }
  if (typeof piece === "number") return String(piece);
  if ("xml" in piece) return piece.xml;
  return piece.map((one) => one.xml).join("");
}
