import { exportImport } from "../cases/export-import.ts";
import { type ImportOutcome, type ImportRequest, importDelivery } from "../cases/import-delivery.ts";
import { explainPreview, exportPreview, previewImport } from "../cases/preview-import.ts";
import { parseDay } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { describeProblems } from "../text/describe-problems.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import type { Command, Effects, ExitCode } from "./command.ts";

const values = ["lake", "mapping", "gemeente", "keys", "areas", "known-on", "revision", "xsd"];

/** The source that counts messages, a file each; the others count rows. */
const messages = "istandaarden";

/** How many mistakes are told on a terminal; the rest stands in the JSON. */
export const longestTold = 20;

/** `sluitend import <source> <path…> --mapping FILE --lake DIR`, for every source that comes as a table file. */
export const importTables: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, { flags: ["json", "preview", "jeugdreclassering"], values });
    if (read.flags.has("preview"))
      return await preview(requestOf({ ...read, values: withLake(read.values) }), read, effects);
    const request = requestOf(read);
    const outcome = await importDelivery(request);
    const { lines, untold } = describeProblems([...outcome.rejected, ...outcome.warnings], longestTold);
    effects.error(lines.map((line) => `${line}\n`).join(""));
    if (untold > 0) effects.error(`${t("nl", "import.more", { count: untold })}\n`);
    effects.out(
      read.flags.has("json") ? `${JSON.stringify(exportImport(outcome), null, 2)}\n` : summary(request.source, outcome),
    );
    return exitCode(outcome);
  },
};

/** What came in, a line for the files and one for each table. */
function summary(source: string, { files, accepted, rejections, refused, known, rows }: ImportOutcome): string {
  const unit = source === messages ? "message" : "row";
  const counts = { unit, files, accepted, refused, known, leftOut: rejections - refused } as const;
  const tables = Object.entries(rows).map(([table, count]) => `  ${t("nl", "import.rows", { table, count })}\n`);
  return `${t("nl", "import.done", counts)}\n${tables.join("")}`;
}

/** Shows how the first rows would come in; no lake is needed for that. */
async function preview(request: ImportRequest, { flags }: Arguments, { out }: Effects): Promise<ExitCode> {
  const shown = await previewImport(request);
  out(flags.has("json") ? `${JSON.stringify(exportPreview(shown), null, 2)}\n` : `${explainPreview(shown)}\n`);
  return shown.problems.length > 0 ? 1 : 0;
}

function withLake(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([["lake", ""], ...values]);
}

/** 2 when no file could be read, 1 when something was left out, 0 when all of it is in the lake. */
function exitCode({ files, unreadable, rejections }: ImportOutcome): ExitCode {
  if (unreadable === files) return 2;
  return rejections > 0 ? 1 : 0;
}

function requestOf(read: Arguments): ImportRequest {
  const source = needed(read.words, 0, "bron");
  needed(read.words, 1, "bestand");
  const value = (name: string) => read.values.get(name);
  const lake = value("lake");
  if (lake === undefined) throw new UserError([problem("cli.argument", { name: "--lake MAP" })]);
  const [mapping, gemeente, keys, areas] = [value("mapping"), value("gemeente"), value("keys"), value("areas")];
  const [knownOn, revision, schemas] = [value("known-on"), value("revision"), value("xsd")];
  return {
    source,
    paths: read.words.slice(1),
    lake,
    category47: read.flags.has("jeugdreclassering"),
    ...(mapping === undefined ? {} : { mapping }),
    ...(gemeente === undefined ? {} : { gemeente: checked("--gemeente", gemeente, /^\d{4}$/, "vier cijfers") }),
    ...(keys === undefined ? {} : { keys }),
    ...(areas === undefined ? {} : { areas }),
    ...(schemas === undefined ? {} : { schemas }),
    ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }),
    ...(revision === undefined ? {} : { revision: Number(checked("--revision", revision, /^\d{1,4}$/, "0, 1, 2, …")) }),
  };
}

function checked(option: string, value: string, pattern: RegExp, known: string): string {
  if (!pattern.test(value)) throw new UserError([problem("cli.value", { option, value, known: [known] })]);
  return value;
}

function day(text: string): string {
  if (isProblem(parseDay(text)))
    throw new UserError([problem("cli.value", { option: "--known-on", value: text, known: ["2026-01-31"] })]);
  return text;
}
