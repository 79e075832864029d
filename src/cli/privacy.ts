import { type HouseholdView, recordHouseholds, showHouseholds } from "../cases/households.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { type Arguments, needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { dayOption, municipality, neededOption } from "./options.ts";

/** `sluitend privacy huishoudens --lake DIR --gemeente CODE`: shows, records or withdraws that laws are joined per household. */
export const privacy: Command = {
  run: async (args, { out }) => {
    const read = readArguments(args, {
      flags: ["json", "withdraw"],
      values: ["lake", "gemeente", "by", "purpose", "basis", "from", "until"],
    });
    const subject = needed(read.words, 0, "huishoudens");
    if (subject !== "huishoudens")
      throw new UserError([problem("cli.value", { option: "privacy", value: subject, known: ["huishoudens"] })]);
    const view = await answer(read);
    out(read.flags.has("json") ? `${JSON.stringify(exported(view), null, 2)}\n` : told(view));
    return view.allowed ? 0 : 1;
  },
};

function answer(read: Arguments): Promise<HouseholdView> {
  const { flags, values } = read;
  const lake = neededOption(read, "lake", "MAP");
  const gemeente = municipality("--gemeente", neededOption(read, "gemeente", "CODE"));
  const changes = flags.has("withdraw") || ["by", "purpose", "basis", "from", "until"].some((name) => values.has(name));
  if (!changes) return showHouseholds(lake, gemeente);
  const by = neededOption(read, "by", "WIE");
  if (flags.has("withdraw")) return recordHouseholds({ lake, gemeente, by });
  const from = values.get("from");
  return recordHouseholds({
    lake,
    gemeente,
    by,
    allows: {
      purpose: neededOption(read, "purpose", "DOEL"),
      basis: neededOption(read, "basis", "GRONDSLAG"),
      ...(from === undefined ? {} : { from: dayOption("--from", from) }),
      until: dayOption("--until", neededOption(read, "until", "DAG")),
    },
  });
}

function exported({ records, ...view }: HouseholdView) {
  return {
    ...view,
    records: records.map(({ gemeente: _gemeente, allows, ...one }) => ({
      ...one,
      ...allows,
      withdrawn: allows === undefined,
    })),
  };
}

function told({ municipality: gemeente, reason, records }: HouseholdView): string {
  const lines = records.map(({ recordedAt, by, allows }) => {
    const day = recordedAt.slice(0, 10);
    return allows === undefined
      ? t("nl", "households.record.withdrawn", { day, by })
      : t("nl", "households.record", { day, by, ...allows });
  });
  const state =
    reason === undefined
      ? t("nl", "households.allowed", { gemeente, until: records.at(-1)?.allows?.until ?? "" })
      : t("nl", "households.refused", { gemeente, reason: t("nl", `households.${reason}`) });
  return `${[state, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
