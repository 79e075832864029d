import { createHmac } from "node:crypto";

/** Turns what identifies a person into something that does not, the same every time for one municipality. */
export interface Pseudonyms {
  /** Of a BSN of nine digits. */
  readonly ofBsn: (bsn: string) => string;
  /** Of a number that a system of the municipality gave a person. */
  readonly ofNumber: (number: string) => string;
  /** Of an address or a number of a household. */
  readonly ofHousehold: (address: string) => string;
  /** A print of the key, from which the key cannot be had: tells whether two lakes or deliveries were made with the same one. */
  readonly print: string;
}

/**
 * Pseudonyms by HMAC-SHA-256 under the key of a municipality, cut off at 128 bits: without the key nobody can try out all BSNs. Source:
 * design, section 5, personal data.
 */
export function pseudonymsOf(key: Uint8Array): Pseudonyms {
  const of = (kind: string) => (text: string) =>
    createHmac("sha256", key).update(`${kind}:${text}`).digest("hex").slice(0, 32);
  return {
    ofBsn: of("bsn"),
    ofNumber: of("nummer"),
    ofHousehold: of("huishouden"),
    print: of("print")("").slice(0, 16),
  };
}
