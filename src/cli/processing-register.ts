import { exportRegister } from "../cases/register/export-register.ts";
import { makePrivacyDocument } from "../cases/register/privacy-documents.ts";
import { processingRegister, type RegisterRequest } from "../cases/register/processing.ts";
import { documentFormats, openRenderer } from "../cases/renderer.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command, Effects } from "./command.ts";
import { municipality, neededOption } from "./options.ts";

const values = ["lake", "gemeente", "retention", "to", "output"];
const short = { o: "output" };

/** `sluitend verwerkingsregister --lake DIR [--gemeente CODE] [--retention FILE] [--to FORM] [-o FILE]`: article 30 of the AVG. */
export const processingRegisterCommand: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, { flags: ["json"], values, short });
    const to = read.flags.has("json") ? "json" : choice(read, "to", ["json", ...documentFormats]);
    const request = requestOf(read, neededOption(read, "lake", "MAP"));
    const content =
      to === "json"
        ? `${JSON.stringify(exportRegister(await processingRegister(request)), null, 2)}\n`
        : await makePrivacyDocument("verwerkingsregister", request, to, openRenderer());
    return give(content, read, effects);
  },
};

/** `sluitend dpia [--lake DIR] [--gemeente CODE] [--retention FILE] [--to FORM] [-o FILE]`: the template of article 35 of the AVG. */
export const dpiaCommand: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, { flags: [], values, short });
    const to = choice(read, "to", ["docx", ...documentFormats]);
    const lake = read.values.get("lake");
    const request = lake === undefined ? undefined : requestOf(read, lake);
    return give(await makePrivacyDocument("dpia", request, to, openRenderer()), read, effects);
  },
};

function requestOf({ values: given }: Arguments, lake: string): RegisterRequest {
  const [gemeente, terms] = [given.get("gemeente"), given.get("retention")];
  return {
    lake,
    ...(gemeente === undefined ? {} : { gemeente: municipality("--gemeente", gemeente) }),
    ...(terms === undefined ? {} : { terms }),
  };
}

async function give(content: string | Uint8Array, { values: given }: Arguments, effects: Effects): Promise<0> {
  const path = given.get("output");
  if (path === undefined) effects.out(content);
  else {
    await effects.writeFile(path, content);
    effects.error(`${t("nl", "cli.written", { path })}\n`);
  }
  return 0;
}
