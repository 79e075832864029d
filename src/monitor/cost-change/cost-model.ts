import { readFileSync } from "node:fs";
import { type ComposedModel, composeText } from "../compose-model.ts";
import { type ModelText, parseModelText, readModelText } from "../model-text.ts";

/** By what a cost is broken down; the products themselves are one of them. */
export const breakdowns = ["product", "verwijzer", "aanbieder", "gebied"] as const;
export type Breakdown = (typeof breakdowns)[number];

/** Reads a text of this room: `{naar}` in it is the breakdown. */
export function readCostText(name: string, by: Breakdown = "product"): ModelText {
  const text = readFileSync(new URL(`models/${name}.sql`, import.meta.url), "utf8");
  return parseModelText(name, text.replaceAll("{naar}", by));
}

/** Puts a text of this room together with those that it stands on, here and in the base of the monitor. */
export function composeCost(text: ModelText, read: (name: string) => ModelText = readCostText): ComposedModel {
  return composeText(text, (name) => (name.startsWith("kosten") ? read(name) : readModelText("base", name)));
}
