import { readFile } from "node:fs/promises";
import { existingLake } from "../cases/existing-lake.ts";
import { comparePeers } from "../cases/peers/compare-peers.ts";
import { peersJson, peersTables } from "../cases/peers/export-peers.ts";
import { readPeerGroup } from "../cases/peers/peer-group.ts";
import { parseDay } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import type { Arguments } from "./arguments.ts";
import type { Effects, ExitCode } from "./command.ts";
import { operator } from "./find-dossier.ts";
import { textTable } from "./text-table.ts";

/** `sluitend monitor --lake DIR --peers FILE --gemeente CODE [--as-of DATE]`: a municipality beside the others of a dated group. */
export async function monitorPeers(read: Arguments, effects: Effects): Promise<ExitCode> {
  const path = given(read, "peers");
  const [folder, municipality, asOf] = [given(read, "lake"), given(read, "gemeente"), read.values.get("as-of")];
  if (asOf !== undefined && isProblem(parseDay(asOf)))
    throw new UserError([problem("cli.value", { option: "--as-of", value: asOf, known: ["JJJJ-MM-DD"] })]);
  const text = await readFile(path, "utf8").catch(() => {
    throw new UserError([problem("file.missing", { path })]);
  });
  const group = readPeerGroup(path, text);
  const view = await comparePeers(await existingLake(folder), group, municipality, operator, asOf);
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
