import type { Principal } from "../cases/principal.ts";

/** How people sign in at this server. */
export interface SignIn {
  /**
   * Uses up a one-time link and opens a session: its token. UserError `store.sign-in-refused` when the link is unknown,
   * used or expired.
   */
  readonly redeem: (linkToken: string) => Promise<string>;
  /** Who a session belongs to, as this person is now; absent when it ended. */
  readonly principalOf: (sessionToken: string) => Promise<Principal | undefined>;
  /** Ends a session; no effect when it had ended. */
  readonly end: (sessionToken: string) => Promise<void>;
}
