import { createHmac, createSecretKey } from "node:crypto";

/** Turns what identifies a person into something that does not, the same every time for one municipality. */
export interface Pseudonyms {
  /** Of a BSN of nine digits. */
  readonly ofBsn: (bsn: string) => string;
  /** Of a number that a system of the municipality gave a person. */
  readonly ofNumber: (number: string) => string;
  /** Of an address or a number of a household. */
  readonly ofHousehold: (address: string) => string;
  /** Of an allocation or a request: the mark by which what was left out is known again. */
  readonly ofMark: (subject: string) => string;
  /** A print of the key, from which the key cannot be had: tells whether two lakes or deliveries were made with the same one. */
  readonly print: string;
}

/**
 * Pseudonyms by HMAC-SHA-256 under the key of a municipality, cut off at 128 bits: without the key nobody can try out all BSNs. Source:
 * design, section 5, personal data.
 */
export function pseudonymsOf(key: Uint8Array): Pseudonyms {
  // Made once: with the bytes of the key each call would make such an object again, which takes eight times as long.
  const secret = createSecretKey(key);
  const of = (kind: string) => (text: string) =>
    createHmac("sha256", secret).update(`${kind}:${text}`).digest("hex").slice(0, 32);
  return {
    ofBsn: again(of("bsn")),
    ofNumber: of("nummer"),
    ofHousehold: of("huishouden"),
    ofMark: of("kenmerk"),
    print: of("print")("").slice(0, 16),
  };
}

/** Remembers the last answer: persons come in runs of lines. */
function again(of: (text: string) => string): (text: string) => string {
  let last = { text: "", pseudonym: "" };
  return (text) => {
    if (text !== last.text || text === "") last = { text, pseudonym: of(text) };
    return last.pseudonym;
  };
}
