import { openGate } from "../../disclosure/gate.ts";
import { problem, UserError } from "../../figure/problem.ts";
import type { Store } from "../../store/store.ts";
import type { Principal } from "../principal.ts";
import { explanationsOf } from "./explanations.ts";
import { readTieOut, type TieOutRequest } from "./read-tie-out.ts";
import { releaseTieOut } from "./release-tie-out.ts";
import { showTieOut } from "./show-tie-out.ts";
import type { TieOutView } from "./tie-out-view.ts";

/**
 * The tie-out as this reader may see it. Staff with a purpose see true amounts and what was written about them, after that is on record in the
 * store; everybody else sees what {@link releaseTieOut} gives. UserError as in {@link readTieOut}, and `tie-out.purpose-missing`.
 */
export async function viewTieOut(principal: Principal, request: TieOutRequest, store?: Store): Promise<TieOutView> {
  const { audience, purpose } = principal;
  const isTrue = audience === "staff" && store !== undefined;
  if (isTrue && (purpose === undefined || purpose.trim() === ""))
    throw new UserError([problem("tie-out.purpose-missing", {})]);
  const read = await readTieOut(request, !isTrue);
  const { bookedBy, awaited } = request;
  if (!isTrue) {
    const gate = openGate({ audience, lookup: () => undefined, releases: await releaseTieOut(read, request) });
    return showTieOut(read, { gate, isTrue, bookedBy, awaited, explanations: [], isWhole: () => true });
  }
  const gemeente = `GM${read.municipality}`;
  await store.auditLog.append({
    gemeente,
    by: principal.accounts.get(gemeente) ?? principal.name,
    action: "tie-out.view",
    thing: { kind: "lake", id: read.snapshot },
    details: {
      purpose: purpose ?? "",
      asOf: read.asOf,
      ...(request.product === undefined ? {} : { product: request.product }),
    },
  });
  const gate = openGate({ audience, lookup: () => undefined, authorised: () => undefined });
  const explanations = await explanationsOf(store, read.municipality);
  const { from = "", until = "9999-12" } = request;
  const isWhole = (period: string): boolean => period.length > 4 || (`${period}-01` >= from && `${period}-12` <= until);
  return showTieOut(read, { gate, isTrue, bookedBy, awaited, explanations, isWhole });
}
