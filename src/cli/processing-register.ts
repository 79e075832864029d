import { exportRegister, registerReport } from "../cases/register/export-register.ts";
import { processingRegister } from "../cases/register/processing.ts";
import { documentFormats, openRenderer } from "../cases/renderer.ts";
import { t } from "../text/catalogue.ts";
import { readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";
import { municipality, neededOption } from "./options.ts";

/** `sluitend verwerkingsregister --lake DIR [--gemeente CODE] [--retention FILE] [--to FORM] [-o FILE]`: article 30 of the AVG. */
export const processingRegisterCommand: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, {
      flags: ["json"],
      values: ["lake", "gemeente", "retention", "to", "output"],
      short: { o: "output" },
    });
    const { flags, values } = read;
    const to = flags.has("json") ? "json" : choice(read, "to", ["json", ...documentFormats]);
    const [gemeente, terms] = [values.get("gemeente"), values.get("retention")];
    const register = await processingRegister({
      lake: neededOption(read, "lake", "MAP"),
      ...(gemeente === undefined ? {} : { gemeente: municipality("--gemeente", gemeente) }),
      ...(terms === undefined ? {} : { terms }),
    });
    const content =
      to === "json"
        ? `${JSON.stringify(exportRegister(register), null, 2)}\n`
        : await openRenderer().render(registerReport(register), to);
    const path = values.get("output");
    if (path === undefined) effects.out(content);
    else {
      await effects.writeFile(path, content);
      effects.error(`${t("nl", "cli.written", { path })}\n`);
    }
    return 0;
  },
};
