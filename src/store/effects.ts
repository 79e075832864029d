import { randomBytes, randomUUID } from "node:crypto";

/** What the store takes from outside, passed in so that a test decides the time and the ids. */
export interface Effects {
  /** The clock. */
  readonly now: () => Date;
  /** An id that nothing has yet. */
  readonly newId: () => string;
  /** A secret that cannot be guessed, for a sign-in link or a session; letters, digits, `-` and `_`. */
  readonly newToken: () => string;
}

/** The machine's clock, random UUIDs and tokens of 256 bits. */
export const realEffects: Effects = {
  now: () => new Date(),
  newId: () => randomUUID(),
  newToken: () => randomBytes(32).toString("base64url"),
};
