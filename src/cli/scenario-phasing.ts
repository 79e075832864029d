import { explainPhasing, phasingOf } from "../cases/explain-phasing.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Effects, ExitCode } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";

/** `sluitend scenario phasing <dossier> --fit ROW,… [--predict ROW,…]`. */
export async function phasing(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const read = readArguments(args, { flags: ["json"], values: ["fit", "predict"] });
  const rows = (name: string) => (read.values.get(name) ?? "").split(",").filter((row) => row !== "");
  const opened = await findDossier(needed(read.words, 0, "dossier"));
  const made = phasingOf(opened, operator, { fit: rows("fit"), predict: rows("predict") });
  out(read.flags.has("json") ? `${JSON.stringify(made, null, 2)}\n` : `${explainPhasing(made)}\n`);
  return 0;
}
