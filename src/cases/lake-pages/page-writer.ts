import { problem, UserError } from "../../figure/problem.ts";
import { editorIn, mayEdit } from "../editors.ts";
import type { Principal } from "../principal.ts";

/** Whether somebody may write on the pages of a municipality, notes and explanations: who works there and makes its reports. */
export function mayWriteOnPages(principal: Principal, code: string): boolean {
  return principal.audience === "staff" && mayEdit(principal, code);
}

/** The account in whose name somebody writes on a page. UserError `edit.not-allowed`. */
export function pageWriterIn(principal: Principal, code: string): string {
  if (!mayWriteOnPages(principal, code)) throw new UserError([problem("edit.not-allowed", { municipality: code })]);
  return editorIn(principal, code);
}
