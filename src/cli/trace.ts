import type { AccessLog } from "../cases/monitor/access-log.ts";
import { traceCsv, traceJson, traceSummary } from "../cases/trace/export-trace.ts";
import { tracedStages, traceIndicator, traceTieOut } from "../cases/trace/trace-indicator.ts";
import type { NamedTrace } from "../cases/trace/traced.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";
import { operator } from "./find-dossier.ts";
import { inspectionLog } from "./inspection-log.ts";
import { numberOption } from "./number-option.ts";

const usualMost = 1000;

/** `sluitend trace --lake DIR --indicator ID --month M --purpose WHY`: the lines of delivered files behind a number. */
export const trace: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, {
      flags: ["json"],
      values: [
        ...["lake", "indicator", "where", "product", "stage", "month", "gemeente", "as-of", "gap", "most", "purpose"],
        ...["to", "output"],
      ],
      short: { o: "output" },
    });
    const to = read.flags.has("json") ? "json" : choice(read, "to", ["csv", "json"]);
    const lake = given(read, "lake");
    const found = await traced(read, lake, inspectionLog(lake));
    effects.error(`${traceSummary(found)}\n`);
    const content = to === "csv" ? traceCsv(found) : `${JSON.stringify(traceJson(found), null, 2)}\n`;
    const output = read.values.get("output");
    if (output === undefined) effects.out(content);
    else {
      await effects.writeFile(output, content);
      effects.error(`${t("nl", "cli.written", { path: output })}\n`);
    }
    return 0;
  },
};

function traced(read: Arguments, lake: string, log: AccessLog): Promise<NamedTrace> {
  const value = (name: string) => read.values.get(name);
  const [gemeente, asOf, purpose, product] = [value("gemeente"), value("as-of"), value("purpose"), value("product")];
  const period = given(read, "month");
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(period)) throw wrong("month", period, ["JJJJ-MM", "JJJJ"]);
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw wrong("as-of", asOf, ["JJJJ-MM-DD"]);
  const about = {
    ...{ lake, period, most: numberOption(read, "most", { least: 1, most: 1_000_000, whole: true }) ?? usualMost },
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  const principal = { ...operator, ...(purpose === undefined ? {} : { purpose }) };
  if (product !== undefined)
    return traceTieOut({ ...about, product, stage: choice(read, "stage", tracedStages) }, principal, log);
  const gap = numberOption(read, "gap", { least: 0, most: 365, whole: true });
  return traceIndicator(
    { ...about, indicator: given(read, "indicator"), where: whereOf(read), ...(gap === undefined ? {} : { gap }) },
    principal,
    log,
  );
}

/** The values of `--where wet=wmo,categorie=35`. */
function whereOf({ values }: Arguments): Readonly<Record<string, string>> {
  const text = values.get("where") ?? "";
  const pairs = text === "" ? [] : text.split(",");
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw wrong("where", pair, ["wet=wmo"]);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

function given({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UserError([problem("cli.argument", { name: `--${name}` })]);
  return value;
}

function wrong(name: string, value: string, known: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option: `--${name}`, value, known })]);
}
