import { problem, UserError } from "../../figure/problem.ts";
import type { Store } from "../../store/store.ts";
import { mayHaveTrueNumbers } from "../monitor/access-log.ts";
import type { Principal } from "../principal.ts";
import "./problems.ts";

/** A purpose holds for a working day; after that it is asked again. */
const validMs = 8 * 60 * 60 * 1000;
const thing = { kind: "page", id: "doel" } as const;
/** So many lines of one person's purposes are looked at: the last one counts. */
const lastOnly = 1;

/** Whether somebody may state a purpose and see true numbers. */
export function mayStatePurpose(principal: Principal): boolean {
  return principal.audience === "staff" && mayHaveTrueNumbers(principal);
}

/**
 * Puts on record why somebody wants to see true numbers of a municipality; an empty purpose ends it. UserError `purpose.not-allowed`,
 * and those of the log for a text that it does not take (a BSN, too long).
 */
export async function statePurpose(store: Store, principal: Principal, code: string, purpose: string): Promise<void> {
  const account = principal.accounts.get(code);
  if (account === undefined || !mayStatePurpose(principal)) throw new UserError([problem("purpose.not-allowed", {})]);
  const why = purpose.trim();
  // The log takes no empty words: without a purpose the line ends the one before.
  const details = why === "" ? {} : { purpose: why };
  await store.auditLog.append({ gemeente: code, by: account, action: "purpose.state", thing, details });
}

/** The purpose that somebody stated last, while it holds. */
export async function purposeOf(
  store: Store,
  principal: Principal,
  code: string,
  now: () => Date,
): Promise<string | undefined> {
  const account = principal.accounts.get(code);
  if (account === undefined || !mayStatePurpose(principal)) return undefined;
  const [last] = await store.auditLog.list({ gemeente: code, thing, by: account, limit: lastOnly });
  if (last === undefined || now().getTime() - Date.parse(last.at) > validMs) return undefined;
  const { purpose = "" } = last.details;
  return purpose === "" ? undefined : purpose;
}
