import { readFile } from "node:fs/promises";
import { existingLake } from "../cases/existing-lake.ts";
import { recordAccess } from "../cases/monitor/access-log.ts";
import { comparePeers } from "../cases/peers/compare-peers.ts";
import { peersJson, peersTables } from "../cases/peers/export-peers.ts";
import { readPeerGroup } from "../cases/peers/peer-group.ts";
import type { Principal } from "../cases/principal.ts";
import { parseDay } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";
import type { Effects, ExitCode } from "./command.ts";
import { inspectionLog, operatorFor } from "./inspection-log.ts";
import { textTable } from "./text-table.ts";

/** `sluitend monitor --lake DIR --peers FILE --gemeente CODE --purpose WHY [--as-of DATE]`: a municipality beside the others of a dated group, for staff. */
export async function monitorPeers(read: Arguments, effects: Effects): Promise<ExitCode> {
  const path = given(read, "peers");
  const [folder, municipality, asOf] = [given(read, "lake"), given(read, "gemeente"), read.values.get("as-of")];
  if (asOf !== undefined && isProblem(parseDay(asOf)))
    throw new UserError([problem("cli.value", { option: "--as-of", value: asOf, known: ["JJJJ-MM-DD"] })]);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError([problem("file.missing", { path })]);
  });
  const group = readPeerGroup(path, text);
  const purpose = read.values.get("purpose");
  const principal: Principal = { ...operatorFor(purpose), audience: purpose === undefined ? "public" : "staff" };
  const view = await comparePeers(await existingLake(folder), group, municipality, principal, asOf);
  const { snapshot, quarter } = view;
  const seen = { snapshot, asOf: view.asOf, from: quarter, until: quarter };
  await recordAccess({ indicators: ["vergelijken"] }, principal, seen, inspectionLog(folder));
  effects.out(
    read.flags.has("json")
      ? `${JSON.stringify(peersJson(view), null, 2)}\n`
      : `${peersTables(view).map(textTable).join("\n\n")}\n`,
  );
  return 0;
}

function given({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UserError([problem("cli.argument", { name: `--${name}` })]);
  return value;
}
