import { problem, UserError } from "../../figure/problem.ts";
import type { Principal, Role } from "../principal.ts";
import { mayReach } from "../reach.ts";
import type { Site } from "../site.ts";
import { type KnownMunicipality, knownMunicipalities } from "./known-municipalities.ts";
import "./problems.ts";

/** Who loads data and sees deliveries: those who work with rows, not those who read figures. */
const keepers: ReadonlySet<Role> = new Set(["analyst", "controller", "administrator"]);

/** A municipality of which somebody may see and load the data, with the account in whose name that is done. */
export interface DataKeeper {
  readonly municipality: KnownMunicipality;
  readonly account: string;
}

/**
 * Opens the data of a municipality on somebody's behalf. One that this person may not reach is as unknown as one that does not exist.
 * UserError `municipality.unknown`, `data.not-allowed`.
 */
export async function keeperOf(site: Site, principal: Principal, code: string): Promise<DataKeeper> {
  const known = mayReach(principal, code) ? await knownMunicipalities(site) : [];
  const municipality = known.find((one) => one.code === code);
  if (municipality === undefined) throw new UserError([problem("municipality.unknown", { municipality: code })]);
  const account = principal.accounts.get(code);
  if (account === undefined || !principal.roles.some((role) => keepers.has(role)) || principal.audience !== "staff")
    throw new UserError([problem("data.not-allowed", { municipality: municipality.name })]);
  return { municipality, account };
}
