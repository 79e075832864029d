import { downloadStatline } from "../cases/download-statline.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";

const apis = ["v4", "v3"] as const;

/** `sluitend statline <table> [--api v3|v4] [--filter TEXT] [-o FOLDER]`: fetches a table of CBS and keeps the responses. */
export const statline: Command = {
  run: async (args, { out }) => {
    const read = readArguments(args, {
      flags: ["json"],
      values: ["api", "filter", "output"],
      short: { o: "output" },
    });
    const { flags, values, words } = read;
    const table = needed(words, 0, "tabel");
    const api = choice(read, "api", apis);
    const filter = values.get("filter");
    const folder = values.get("output") ?? `${table}-${api}`;
    const responses = await downloadStatline({ table, api, folder, ...(filter === undefined ? {} : { filter }) });
    const json = { table, api, folder, responses };
    out(flags.has("json") ? `${JSON.stringify(json, null, 2)}\n` : `${t("nl", "statline.done", json)}\n`);
    return 0;
  },
};
