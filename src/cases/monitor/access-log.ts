import { problem, UserError } from "../../figure/problem.ts";
import type { Principal, Role } from "../principal.ts";

/** Where it is written down who saw true counts: a line a time, at the end of what stands there. */
export interface AccessLog {
  /** The name by which the machine knows who asks. */
  readonly user: string;
  readonly now: () => Date;
  readonly append: (line: string) => Promise<void>;
}

/** What was seen. */
interface Seen {
  readonly snapshot: string;
  readonly asOf: string;
  readonly from: string;
  readonly until: string;
}

/** Who may see true counts (rules of the field, section 7). */
const entitled: ReadonlySet<Role> = new Set(["analyst", "controller", "team-lead", "privacy-officer"]);

/** Whether somebody has a role with the right to true numbers. */
export function mayHaveTrueNumbers({ roles }: Pick<Principal, "roles">): boolean {
  return roles.some((role) => entitled.has(role));
}

/**
 * Writes down that somebody sees true counts, before they are given. UserError `monitor.no-right` for who has no role with that right,
 * `monitor.purpose` for who does not say why, `monitor.no-account` where the machine does not know who it is.
 */
export async function recordAccess(
  { indicators, by }: { readonly indicators: readonly string[]; readonly by?: ReadonlySet<string> },
  principal: Principal,
  { snapshot, asOf, from, until }: Seen,
  { user, now, append }: AccessLog,
): Promise<void> {
  const { name, purpose = "" } = principal;
  if (!mayHaveTrueNumbers(principal)) throw new UserError([problem("monitor.no-right", {})]);
  if (purpose.trim() === "") throw new UserError([problem("monitor.purpose", {})]);
  if (user.trim() === "") throw new UserError([problem("monitor.no-account", {})]);
  const line = {
    at: now().toISOString(),
    who: name,
    user,
    purpose,
    indicators: indicators.length === 0 ? "all" : indicators,
    by: by === undefined ? "all" : [...by],
    ...{ from, until, asOf, snapshot },
  };
  await append(`${JSON.stringify(line)}\n`);
}
