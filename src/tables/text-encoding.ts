import { isUtf8 } from "node:buffer";

/** How a text file was stored. Every file of ISO 8859-1 reads the same as Windows-1252, which has the euro sign as well. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Tells how the bytes of a text were stored: by its byte order mark, by the zeros that UTF-16 leaves in Western text, as
 * UTF-8 where every byte fits (a last character may be cut off), and otherwise as Windows-1252. Undefined for what is no
 * text at all.
 */
export function detectEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even <= sample.length / 50) return "utf-16le";
  if (even > sample.length / 4 && odd <= sample.length / 50) return "utf-16be";
  if (even + odd > 0 || bytes.includes(0)) return undefined;
  for (let cut = 0; cut <= 3; cut += 1) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return "utf-8";
  return "windows-1252";
}

const chunkSize = 65_536;

/**
 * Gives the text of a file piece by piece, without byte order mark and with `\n` as its only line ending. What is no
 * character becomes U+FFFD.
 */
export function* decodeText(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let held = "";
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const text = held + decoder.decode(bytes.subarray(start, start + chunkSize), { stream: true });
    // A carriage return at the end may be the first half of a line ending.
    held = text.endsWith("\r") ? "\r" : "";
    yield text.slice(0, text.length - held.length).replaceAll(/\r\n?/g, "\n");
  }
  yield (held + decoder.decode()).replaceAll(/\r\n?/g, "\n");
}
