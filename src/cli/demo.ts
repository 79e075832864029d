import { join } from "node:path";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { ownDossiers } from "./find-dossier.ts";
import { portOf, runSite } from "./run-site.ts";

/** `sluitend demo`: the published dossiers and synthetic municipalities, loaded through the ordinary paths, and the web application. */
export const demo: Command = {
  run: (args, effects) => {
    const { values } = readArguments(args, { values: ["port", "data"] });
    const port = portOf(values.get("port"));
    const store = join(values.get("data") ?? "data", "sluitend.sqlite");
    return runSite({ dossiers: ownDossiers, store, synthetic: true, ...(port === undefined ? {} : { port }) }, effects);
  },
};
