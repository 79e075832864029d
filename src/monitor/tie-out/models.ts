import { readFileSync } from "node:fs";
import type { Model } from "../../lake/reader.ts";

/** The questions, each after those that it asks itself: a file in `models/` is one SELECT over tables of the lake and models above it. What is refused is said by a text of the base of the monitor. */
const names = [
  "declaratieregel_beoordeeld",
  "instelling",
  "betaling_declaratie",
  "productcode",
  "regel",
  "toewijzing_deel",
  "toewijzing_maand",
  "regel_waarde",
  "toewijzing_gedeclareerd",
  "toegekend",
  "betaling_deel",
  "betaling_verdeeld",
  "boeking",
  "regel_boeking",
  "boekcel",
  "verschil_gedeclareerd",
  "verschil_goedgekeurd",
  "verschil_betaald",
  "verschil_geboekt",
  "verschil",
  "stadium_bedrag",
  "stadium",
  "dekking",
  "aansluiting",
  "product",
  "gevers",
  "client_bedrag",
  "spoor",
] as const;
export type ModelName = (typeof names)[number];

/** A question with everything that it rests on, and whether it needs the three parameters of `instelling.sql`. */
interface ComposedModel extends Model {
  readonly takesSetting: boolean;
}

/** Puts a model together with the models that it asks, as one statement, of the texts that it is given or as they are. */
export function modelNamed(name: ModelName, text: (name: ModelName) => string = textOf): ComposedModel {
  const texts = new Map(names.map((one) => [one, text(one)]));
  const wanted = new Set<ModelName>([name]);
  for (const one of names.toReversed())
    if (wanted.has(one)) for (const other of askedBy(texts.get(one) ?? "")) wanted.add(other);
  const parts = names
    .filter((one) => one !== name && wanted.has(one))
    .map((one) => `${one} AS (\n${texts.get(one) ?? ""})`);
  const own = texts.get(name) ?? "";
  return {
    name: `aansluiting.${name}`,
    sql: parts.length === 0 ? own : `WITH ${parts.join(",\n")}\nSELECT * FROM (\n${own})`,
    takesSetting: wanted.has("instelling"),
  };
}

/** The text of a model as it is. */
export function textOf(name: ModelName): string {
  const folder = name === "declaratieregel_beoordeeld" ? "../base" : "./models";
  return readFileSync(new URL(`${folder}/${name}.sql`, import.meta.url), "utf8");
}

/** The models that a text names behind FROM or JOIN. */
function askedBy(sql: string): readonly ModelName[] {
  const found = new Set([...sql.matchAll(/\b(?:FROM|JOIN)\s+([a-z_]+)/g)].map(([, word]) => word));
  return names.filter((one) => found.has(one));
}
