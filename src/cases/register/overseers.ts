import type { Principal, Role } from "../principal.ts";

/** Who watches over privacy, or answers for data. */
const overseers: ReadonlySet<Role> = new Set(["privacy-officer", "administrator", "controller", "analyst"]);

/** Whether somebody sees who looked at data of clients, and takes the register and the template of the DPIA along. */
export function mayOversee({ audience, roles }: Pick<Principal, "audience" | "roles">): boolean {
  return audience === "staff" && roles.some((role) => overseers.has(role));
}
