import { appendFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import type { AccessLog } from "../cases/monitor/access-log.ts";
import type { Principal } from "../cases/principal.ts";
import { operator } from "./find-dossier.ts";

/** The log of a lake in which stands who saw true counts, by the account of this process: what the environment says, anybody can say. */
export function inspectionLog(lake: string, account: () => string = accountOfProcess): AccessLog {
  return {
    user: account(),
    now: () => new Date(),
    append: (line) => appendFile(join(lake, "inzage.jsonl"), line),
  };
}

/** The account as the system knows it; empty for a process of a number without a name. */
function accountOfProcess(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

/** Whoever sits at the command line, with the purpose that was given. */
export function operatorFor(purpose: string | undefined): Principal {
  return { ...operator, ...(purpose === undefined ? {} : { purpose }) };
}
