/** HTML that is known to be safe. A plain string is never taken for it, so nothing that a user wrote slips in as markup. */
export interface Markup {
  readonly html: string;
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Template tag for HTML: the template is markup; a string or number put into it is text, escaped for between tags and
 * for quoted attributes; markup and lists of markup stay as they are; undefined is nothing.
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { html: template.map((part, index) => part + writtenPiece(pieces[index])).join("") };
}

/** Takes text for markup: only for what our own code made, such as a style sheet or the picture of a chart. */
export function trustedMarkup(text: string): Markup {
  return { html: text };
}

function writtenPiece(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escapeText(piece);
  if (typeof piece === "number") return String(piece);
  if ("html" in piece) return piece.html;
  return piece.map((one) => one.html).join("");
}

/** Escapes text; control characters, which HTML forbids, become spaces. */
function escapeText(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : " "));
  return clean.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
