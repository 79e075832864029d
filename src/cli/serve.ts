import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { ownDossiers } from "./find-dossier.ts";
import { portOf, runSite } from "./run-site.ts";

/** `sluitend serve`: the server of a site. */
export const serve: Command = {
  run: (args, effects) => {
    const { values } = readArguments(args, { values: ["dossiers", "store", "lake", "port", "host"] });
    const host = values.get("host");
    const lake = values.get("lake");
    const port = portOf(values.get("port"));
    return runSite(
      {
        dossiers: values.get("dossiers") ?? ownDossiers,
        store: values.get("store") ?? "data/sluitend.sqlite",
        ...(lake === undefined ? {} : { lake }),
        ...(port === undefined ? {} : { port }),
        ...(host === undefined ? {} : { host }),
      },
      effects,
    );
  },
};
