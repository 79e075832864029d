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

/** Persons whose pseudonym is remembered: those of a provider come back every month, and in runs of lines. */
const mostKnown = 20_000;

/** Remembers answers. When there are too many it forgets the older half: what was asked since then is still known. */
function again(of: (text: string) => string): (text: string) => string {
  let [known, before] = [new Map<string, string>(), new Map<string, string>()];
  let last = { text: "", pseudonym: of("") };
  return (text) => {
    if (text === last.text) return last.pseudonym;
    const pseudonym = known.get(text) ?? before.get(text) ?? of(text);
    // What is kept is a copy, and not a piece of a file.
    const kept = Buffer.from(text).toString();
    last = { text: kept, pseudonym };
    if (known.size >= mostKnown / 2) [known, before] = [new Map<string, string>(), known];
    known.set(kept, pseudonym);
    return pseudonym;
  };
}
