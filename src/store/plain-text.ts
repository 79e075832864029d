import { holdsBsn } from "../figure/bsn.ts";
import type { Problem } from "../figure/problem.ts";
import { problem } from "../figure/problem.ts";

// PostgreSQL has no NUL; half a surrogate pair is no character and would come back as another one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const unstorable = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

// What no reader can see; tab and newline pass.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const invisible = /[\u0001-\u0008\u000b-\u001f\u007f]/;

/** The first character, as `U+0000`, that a database cannot give back as it was; undefined when the text is sound. */
export function firstUnstorable(text: string): string | undefined {
  return nameOfFirst(unstorable, text);
}

/** Writes every line ending as `\n`, so that the same text is stored the same from every machine. */
export function withPlainLineEndings(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * What is wrong with a text that is to be stored: empty, longer than `limit` characters, a control character, or a
 * number that looks like a BSN. `key` names the text in the message; its content is never repeated.
 */
export function problemsOfText(key: string, text: string, limit: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (text.trim() === "") problems.push(problem("key.required", { key }));
  if (text.length > limit) problems.push(problem("text.too-long", { key, length: text.length, limit }));
  const character = firstUnstorable(text) ?? nameOfFirst(invisible, text);
  if (character !== undefined) problems.push(problem("text.control-character", { key, character }));
  if (holdsBsn(text)) problems.push(problem("text.bsn", { key }));
  return problems;
}

function nameOfFirst(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  return `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
