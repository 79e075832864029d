import type { Instant } from "./codec.ts";
import type { User } from "./user.ts";

/** A token in clear, given out once; the store keeps only its hash. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** A session that has just begun. */
export interface OpenedSession extends IssuedToken {
  readonly user: User;
}

/** Signing in on this machine: a link that works once gives a session. */
export interface SignInStore {
  /** Makes a link that works once within `validMs` milliseconds. UserError `store.not-found` for an unknown user. */
  readonly issueLink: (gemeente: string, user: string, validMs: number) => Promise<IssuedToken>;
  /**
   * Uses up a link and opens a session of `validMs` milliseconds. Of two requests with the same link one succeeds.
   * UserError `store.sign-in-refused` when the link is unknown, used or expired, or the user no longer active.
   */
  readonly redeemLink: (token: string, validMs: number) => Promise<OpenedSession>;
  /** The user of a session, as this user is now; absent when it expired or ended or the user is no longer active. */
  readonly userOfSession: (token: string) => Promise<User | undefined>;
  /** Ends a session; no effect when it had ended. */
  readonly endSession: (token: string) => Promise<void>;
}
