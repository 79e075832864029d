import { readdirSync } from "node:fs";
import { quoted } from "../lake/sql-text.ts";
import { composeText } from "./compose-model.ts";
import { countings, type ModelText, readModelText } from "./model-text.ts";
import { type MonitorSettings, settingNames, settingValues } from "./monitor-settings.ts";

/** A model of the monitor under a name that a question can use as a table. */
export interface NamedView {
  /** `traject`, `client_maand_toegewezen`, `trajecten_per_maand`. */
  readonly name: string;
  readonly about: string;
  readonly grain: string;
  readonly keys: readonly string[];
  /** Its SELECT with everything that it stands on; `$name` for each setting. */
  readonly text: ModelText;
  readonly counting: (typeof countings)[number] | undefined;
}

/** All models that a question may use: those of the indicators, and those that they share. A model that counts clients has three. */
export function namedViews(): readonly NamedView[] {
  return (["base", "models"] as const).flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((file) => file.endsWith(".sql") && !file.startsWith("spoor"))
      .toSorted()
      .flatMap((file) => viewsOf(folder, file.slice(0, -".sql".length)))
      // A model that is asked in a way of its own has settings that are none of the monitor.
      .filter(({ text, counting }) => wholeText(text, counting ?? "toegewezen").settings.every(isSetting)),
  );
}

function viewsOf(folder: "base" | "models", model: string): readonly NamedView[] {
  const plain = model.replaceAll("-", "_");
  const [usual, other] = countings.map((counting) => wholeText(readModelText(folder, model, counting), counting));
  const isCounted = usual?.sql !== other?.sql;
  return (isCounted ? countings : [undefined]).map((counting) => {
    const text = readModelText(folder, model, counting);
    const { about, grain, keys } = text;
    return { name: counting === undefined ? plain : `${plain}_${counting}`, about, grain, keys, text, counting };
  });
}

const isSetting = (name: string): boolean => settingNames.has(name);

/** A text with the texts that it stands on, so that a way of counting deep down shows. */
function wholeText(text: ModelText, counting: (typeof countings)[number]) {
  return composeText(text, (base) => readModelText("base", base, counting));
}

/**
 * Puts the views that a question names before it. Every view is whole, so that two of them may count clients in other ways; settings stand in
 * it as values of our own. What the question asks beside is left as it is, and judged with the rest by the reader of the lake.
 */
export function withViews(sql: string, settings: MonitorSettings): string {
  const question = sql.trim().replace(/;+$/, "");
  const named = namedViews().filter(({ name }) => new RegExp(`\\b${name}\\b`, "i").test(question));
  if (named.length === 0) return question;
  const parts = named.map((view) => `${view.name} AS MATERIALIZED (\n${selectOf(view, settings)}\n)`);
  return `WITH ${parts.join(",\n")}\nSELECT * FROM (\n${question}\n) vraag`;
}

function selectOf({ text, counting = "toegewezen" }: NamedView, settings: MonitorSettings): string {
  const composed = wholeText(text, counting);
  const values = settingValues(settings, composed.settings);
  return composed.sql.replaceAll(/\$(\d+)/g, (_, at: string) => {
    const value = values[Number(at) - 1];
    return typeof value === "number" ? String(value) : quoted(String(value));
  });
}
