import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import type { AccessLog } from "../cases/monitor/access-log.ts";
import type { Principal } from "../cases/principal.ts";
import type { Effects } from "./command.ts";
import { operator } from "./find-dossier.ts";

/** The log of a lake in which stands who saw true counts. */
export function inspectionLog(lake: string, { env }: Effects): AccessLog {
  return {
    user: env["USER"] ?? env["USERNAME"] ?? "",
    now: () => new Date(),
    append: (line) => appendFile(join(lake, "inzage.jsonl"), line),
  };
}

/** Whoever sits at the command line, with the purpose that was given. */
export function operatorFor(purpose: string | undefined): Principal {
  return { ...operator, ...(purpose === undefined ? {} : { purpose }) };
}
