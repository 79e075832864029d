import { problem, UserError } from "../../figure/problem.ts";
import type { Principal, Role } from "../principal.ts";
import { mayReach } from "../reach.ts";
import type { Site } from "../site.ts";
import { type KnownMunicipality, knownMunicipalities } from "./known-municipalities.ts";
import "./problems.ts";

/** Who loads data and sees deliveries: those who work with rows, not those who read figures. */
const keepers: ReadonlySet<Role> = new Set(["analyst", "controller", "administrator"]);

/**
 * The account in whose name somebody sees and loads the data of a municipality. One that this person may not reach is as unknown as one
 * that does not exist. UserError `municipality.unknown`, `data.not-allowed`.
 */
export async function keeperOf(site: Site, principal: Principal, code: string): Promise<string> {
  const account = mayReach(principal, code) ? principal.accounts.get(code) : undefined;
  const isKeeper = principal.audience === "staff" && principal.roles.some((role) => keepers.has(role));
  if (account !== undefined && isKeeper) return account;
  const known = await reachableMunicipality(site, principal, code);
  throw new UserError([problem("data.not-allowed", { municipality: known.name })]);
}

/** A municipality of the site, on somebody's behalf. UserError `municipality.unknown`. */
export async function reachableMunicipality(
  site: Site,
  principal: Principal,
  code: string,
): Promise<KnownMunicipality> {
  const known = mayReach(principal, code) ? await knownMunicipalities(site) : [];
  const found = known.find((one) => one.code === code);
  if (found === undefined) throw new UserError([problem("municipality.unknown", { municipality: code })]);
  return found;
}
