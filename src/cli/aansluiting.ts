import { explainDifference } from "../cases/tie-out/explanations.ts";
import { tieOutCsv, tieOutJson } from "../cases/tie-out/export-tie-out.ts";
import type { TieOutRequest } from "../cases/tie-out/read-tie-out.ts";
import { atTieOutDesk } from "../cases/tie-out/tie-out-desk.ts";
import { tieOutTables } from "../cases/tie-out/tie-out-tables.ts";
import type { TieOutView } from "../cases/tie-out/tie-out-view.ts";
import { viewTieOut } from "../cases/tie-out/view-tie-out.ts";
import { parseDay, parsePeriod } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command, Effects, ExitCode } from "./command.ts";
import { operator } from "./find-dossier.ts";
import { numberOption } from "./number-option.ts";
import { textTable } from "./text-table.ts";

const about = ["lake", "gemeente", "as-of", "from", "until", "product", "awaited", "booked-by", "store", "purpose"];
const forms = ["tabel", "json", "csv"] as const;

/** `sluitend aansluiting`: allocated, declared, approved, paid and booked tied together; `verklaar` keeps why a difference is there. */
export const aansluiting: Command = {
  run: async (args, effects) => {
    if (args[0] === "verklaar") return explain(args.slice(1), effects);
    const read = readArguments(args, { flags: ["json", "internal"], values: [...about, "to"] });
    const word = read.words[0];
    if (word !== undefined)
      throw new UserError([problem("cli.value", { option: "aansluiting", value: word, known: ["verklaar"] })]);
    const form = read.flags.has("json") ? "json" : choice(read, "to", forms);
    const view = await viewOf(read);
    effects.error(`${t("nl", view.isTrue ? "tie-out.true" : "tie-out.protected")}\n`);
    effects.out(written(view, form));
    return 0;
  },
};

async function viewOf(read: Arguments): Promise<TieOutView> {
  const request = requestOf(read);
  if (!read.flags.has("internal")) return viewTieOut(operator, request);
  const purpose = read.values.get("purpose");
  // An empty store would be made for somebody who is then refused.
  if (purpose === undefined || purpose.trim() === "") throw new UserError([problem("tie-out.purpose-missing", {})]);
  const sitting = { request, address: storeOf(read), purpose };
  return atTieOutDesk(sitting, ({ store, principal }) => viewTieOut(principal, request, store));
}

function written(view: TieOutView, form: (typeof forms)[number]): string {
  if (form === "json") return `${JSON.stringify(tieOutJson(view), null, 2)}\n`;
  if (form === "csv") return tieOutCsv(view);
  return `${tieOutTables(view).map(textTable).join("\n\n")}\n`;
}

async function explain(args: readonly string[], { out }: Effects): Promise<ExitCode> {
  const values = [...about, "period", "difference", "text", "status", "version"];
  const read = readArguments(args, { values });
  const request = requestOf(read);
  const [product, period, text] = [given(read, "product"), given(read, "period"), given(read, "text")];
  if (!/^\d{4}(-\d{2})?$/.test(period) || isProblem(parsePeriod(period)))
    throw wrong("period", period, ["2026", "2026-01"]);
  const version = numberOption(read, "version", { least: 0, whole: true });
  const kept = await atTieOutDesk({ request, address: storeOf(read) }, ({ store, principal }) =>
    explainDifference(store, principal, request, {
      ...{ product, period, text, difference: given(read, "difference") },
      state: choice(read, "status", ["verklaard", "open", "geaccepteerd"]),
      ...(version === undefined ? {} : { version }),
    }),
  );
  out(`${t("nl", "tie-out.kept", { version: kept.version })}\n`);
  return 0;
}

function storeOf({ values }: Arguments): string {
  return values.get("store") ?? "data/sluitend.sqlite";
}

function requestOf(read: Arguments): TieOutRequest {
  const value = (name: string) => read.values.get(name);
  const [municipality, asOf, product] = [value("gemeente"), value("as-of"), value("product")];
  const [from, until] = [monthOption(read, "from"), monthOption(read, "until")];
  if (asOf !== undefined && isProblem(parseDay(asOf))) throw wrong("as-of", asOf, ["2026-03-31"]);
  return {
    lake: given(read, "lake"),
    awaited: numberOption(read, "awaited", { least: 0, most: 60, whole: true }) ?? 3,
    bookedBy: choice(read, "booked-by", ["antwoord", "zorgmaand", "betaling"]),
    ...(municipality === undefined ? {} : { municipality }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(product === undefined ? {} : { product }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function monthOption(read: Arguments, name: string): string | undefined {
  const text = read.values.get(name);
  if (text !== undefined && (!/^\d{4}-\d{2}$/.test(text) || isProblem(parsePeriod(text))))
    throw wrong(name, text, ["2026-01"]);
  return text;
}

function given({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UserError([problem("cli.argument", { name: `--${name}` })]);
  return value;
}

function wrong(name: string, value: string, known: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option: `--${name}`, value, known })]);
}
