import type { z } from "zod";
import { attributesShape } from "./attributes.ts";
import { manifestSchema } from "./document.ts";
import { entitySchemas } from "./entities.ts";
import { figureRowSchema } from "./figure-row.ts";
import { entityNames } from "./reference.ts";
import { type Field, shapeOf } from "./shape.ts";
import { tableSchema } from "./table.ts";

const start = "<!-- generated from src/policy by tools/dossier-format.ts -->";

function form(schema: z.core.$ZodType, depth: number): string {
  const shape = shapeOf(schema);
  switch (shape.type) {
    case "reference":
      return `→ ${shape.target}`;
    case "words":
      return shape.words.map((word) => `\`${word}\``).join(" ");
    case "list":
      return `list of ${form(shape.of, depth)}`;
    case "choice":
      return shape.options.map((option) => form(option, depth)).join(" or ");
    case "object":
      return depth === 0 ? "{…}" : `{ ${keyList(schema, depth - 1)} }`;
    case "plain":
      return shape.name;
  }
}

const attributeKeys = Object.keys(attributesShape);

/** Keys of a nested object on one line; the attributes of figures, which many levels share, as one word. */
function keyList(schema: z.core.$ZodType, depth: number): string {
  const shape = shapeOf(schema);
  if (shape.type !== "object") return form(schema, depth);
  const hasAttributes = attributeKeys.every((key) => shape.fields.has(key));
  const keys = [...shape.fields].filter(([key]) => !(hasAttributes && attributeKeys.includes(key)));
  const listed = keys.map(([key, field]) => `${key}${field.required ? "" : "?"}: ${form(field.schema, depth)}`);
  return [...listed, ...(hasAttributes ? ["…attributes"] : [])].join(", ");
}

type Keys = ReadonlyMap<string, Field>;

function keysOfObject(schema: z.core.$ZodType): Keys {
  const shape = shapeOf(schema);
  return shape.type === "object" ? shape.fields : new Map();
}

function row(key: string, field: Field): string {
  const { fallback } = field;
  const otherwise =
    fallback === undefined || Array.isArray(fallback)
      ? ""
      : `; \`${JSON.stringify(fallback).replaceAll('"', "")}\` when absent`;
  return `| \`${key}\` | ${field.required ? "yes" : ""} | ${form(field.schema, 2).replaceAll("|", "\\|")}${otherwise} |`;
}

/** The word that tells an option of a choice from the others: the value of its first key that allows one word only. */
function optionName(keys: Keys): string {
  for (const [key, field] of keys) {
    const shape = shapeOf(field.schema);
    if (shape.type === "words" && shape.words.length === 1) return `${key}: ${shape.words[0]}`;
  }
  return "";
}

function rows(schema: z.core.$ZodType): readonly string[] {
  const shape = shapeOf(schema);
  if (shape.type !== "choice") return [...keysOfObject(schema)].map(([key, field]) => row(key, field));
  const options = shape.options.map(keysOfObject);
  const first = options[0] ?? new Map<string, Field>();
  const shared = [...first].filter(([key]) => options.every((option) => option.has(key)));
  const sharedKeys = shared.map(([key]) => key);
  const names = new Set(options.map((option) => optionName(option).split(":")[0] ?? ""));
  return [
    ...shared.filter(([key]) => !names.has(key)).map(([key, field]) => row(key, field)),
    ...options.flatMap((option) => [
      `| \`${optionName(option)}\` | | |`,
      ...[...option].filter(([key]) => !sharedKeys.includes(key)).map(([key, field]) => row(key, field)),
    ]),
  ];
}

function section(file: string, schema: z.ZodType): string {
  const about = schema.description === undefined ? [] : [schema.description, ""];
  return [
    `### \`${file}\``,
    "",
    ...about,
    "| key | required | form |",
    "| --- | --- | --- |",
    ...rows(schema),
    "",
  ].join("\n");
}

/** The page of the format with its generated end replaced by what the schemas say now. */
export function documentFormat(page: string): string {
  const written = page.split(start)[0]?.trimEnd() ?? "";
  const sections = [
    section("dossier.yaml", manifestSchema),
    section("tables.yaml", tableSchema),
    section("figures.csv", figureRowSchema),
    ...entityNames.map((name) => section(`${name}.yaml`, entitySchemas[name])),
  ];
  const head = [
    "## Files and keys",
    "",
    start,
    "",
    "`→ goals` is the id of a goal; `→ row`, `→ cell`, `→ figure`, `→ term` are references as in the table above. Every YAML",
    "file but `dossier.yaml` is a list. Unknown keys are refused. Lists that are empty are left out.",
    "",
  ];
  const before = written.endsWith("## Files and keys")
    ? written.slice(0, -"## Files and keys".length).trimEnd()
    : written;
  return `${[before, "", ...head, ...sections].join("\n").trimEnd()}\n`;
}
