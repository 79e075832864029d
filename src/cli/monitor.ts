import { existingLake } from "../cases/existing-lake.ts";
import { readCareLayers } from "../cases/monitor/care-layers-file.ts";
import { monitorCsv, monitorJson } from "../cases/monitor/export-monitor.ts";
import { indicatorPeriods } from "../cases/monitor/indicator-periods.ts";
import { listIndicators, listPeriods } from "../cases/monitor/list-indicators.ts";
import { breakdowns } from "../cases/monitor/monitor-dimensions.ts";
import { monitorParquet } from "../cases/monitor/monitor-parquet.ts";
import { type MonitorAnswer, type MonitorRequest, runMonitor } from "../cases/monitor/run-monitor.ts";
import { municipalityIn } from "../cases/municipality-of-lake.ts";
import { isMissing } from "../figure/missing.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem } from "../text/describe-problem.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";
import { inspectionLog, operatorFor } from "./inspection-log.ts";
import { monitorPeers } from "./monitor-peers.ts";
import { numberOption } from "./number-option.ts";
import { monthOption, municipality } from "./options.ts";

/** `sluitend monitor --lake DIR [--gemeente CODE] [--indicator ID]… [--by law,area] [--as-of DATE] [--to csv|json|parquet] [--internal --purpose WHY]`. */
export const monitor: Command = {
  run: async (args, effects) => {
    const read = readArguments(args, {
      flags: ["json", "internal", "list"],
      values: ["lake", "by", "from", "until", "as-of", "gap", "layers", "to", "purpose", "output", "peers", "gemeente"],
      lists: ["indicator"],
      short: { o: "output" },
    });
    if (read.flags.has("list")) {
      const lake = read.values.get("lake");
      effects.out(lake === undefined ? listIndicators() : listPeriods(await indicatorPeriods(lake)));
      return 0;
    }
    if (read.values.has("peers")) return monitorPeers(read, effects);
    const to = read.flags.has("json") ? "json" : choice(read, "to", ["csv", "json", "parquet"]);
    const output = read.values.get("output");
    if (to === "parquet" && output === undefined)
      throw new UserError([problem("cli.argument", { name: "-o BESTAND" })]);
    const request = await requestOf(read);
    const log = inspectionLog(request.lake);
    const gemeente = read.values.get("gemeente");
    const code = gemeente === undefined ? undefined : municipality("--gemeente", gemeente);
    const own = code === undefined ? undefined : [await municipalityIn(await existingLake(request.lake), code)];
    const asker = operatorFor(read.values.get("purpose"));
    const answer = await runMonitor(request, own === undefined ? asker : { ...asker, municipalities: own }, log);
    for (const one of answer.refused) effects.error(`${describeProblem(one, "nl")}\n`);
    effects.error(`${summaryOf(answer)}\n`);
    const content =
      to === "parquet" ? await monitorParquet(answer) : to === "csv" ? monitorCsv(answer) : jsonOf(answer);
    if (output === undefined) effects.out(content);
    else {
      await effects.writeFile(output, content);
      effects.error(`${t("nl", "cli.written", { path: output })}\n`);
    }
    return 0;
  },
};

async function requestOf(read: Arguments): Promise<MonitorRequest> {
  const lake = read.values.get("lake");
  if (lake === undefined) throw new UserError([problem("cli.argument", { name: "--lake MAP" })]);
  const [from, until, asOf] = [monthOption(read, "from"), monthOption(read, "until"), read.values.get("as-of")];
  const gap = numberOption(read, "gap", { least: 0, most: 365, whole: true });
  const [by, layers] = [read.values.get("by"), read.values.get("layers")];
  return {
    lake,
    indicators: read.lists.get("indicator") ?? [],
    ...(by === undefined ? {} : { by: columnsOf(by) }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(asOf === undefined ? {} : { asOf }),
    rules: {
      ...(gap === undefined ? {} : { gap }),
      ...(layers === undefined ? {} : { layers: await readCareLayers(layers) }),
    },
    internal: read.flags.has("internal"),
  };
}

/** The columns of the words behind `--by`. Months are always told apart, so that `month` changes nothing. */
function columnsOf(by: string): ReadonlySet<string> {
  const words = by.split(",").filter((word) => word !== "month" && word !== "");
  return new Set(
    words.map((word) => {
      const column = breakdowns.get(word);
      if (column !== undefined) return column;
      throw new UserError([
        problem("cli.value", { option: "--by", value: word, known: [...breakdowns.keys(), "month"] }),
      ]);
    }),
  );
}

function summaryOf({ figures, asOf }: MonitorAnswer): string {
  const hidden = figures.filter(
    ({ figure }) => isMissing(figure.value) && figure.value.missing === "suppressed",
  ).length;
  return t("nl", "monitor.summary", { figures: figures.length, hidden, asOf });
}

function jsonOf(answer: MonitorAnswer): string {
  return `${JSON.stringify(monitorJson(answer), null, 2)}\n`;
}
