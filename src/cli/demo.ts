import { join } from "node:path";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { ownDossiers } from "./find-dossier.ts";
import { portOf, runSite } from "./run-site.ts";

/** `sluitend demo`: the published dossiers, loaded through the ordinary path, and the web application. */
export const demo: Command = {
  run: (args, effects) => {
    const { values } = readArguments(args, { values: ["port", "data"] });
    const port = portOf(values.get("port"));
    const store = join(values.get("data") ?? "data", "sluitend.sqlite");
    return runSite({ dossiers: ownDossiers, store, ...(port === undefined ? {} : { port }) }, effects);
  },
};
