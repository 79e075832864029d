import { problem, UserError } from "../figure/problem.ts";
import type { Principal, Role } from "./principal.ts";

/** Who writes the municipality's own text: those who make its reports, not those who read them. */
const writers: ReadonlySet<Role> = new Set([
  "analyst",
  "controller",
  "policy-officer",
  "programme-manager",
  "team-lead",
  "administrator",
]);

/** Tells whether a person may change texts and explanations of a municipality: by role, and with an account there. */
export function mayEdit({ roles, accounts }: Principal, municipality: string): boolean {
  return accounts.has(municipality) && roles.some((role) => writers.has(role));
}

/** The account in whose name a person changes something. UserError `edit.not-allowed`. */
export function editorIn(principal: Principal, municipality: string): string {
  const account = principal.accounts.get(municipality);
  if (account === undefined || !mayEdit(principal, municipality))
    throw new UserError([problem("edit.not-allowed", { municipality })]);
  return account;
}
