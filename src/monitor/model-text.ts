import { readFileSync } from "node:fs";

/** Three ways to count a client; the rules of the field, section 3, ask that the choice is shown. */
export const countings = ["toegewezen", "gestart", "gedeclareerd"] as const;
export type Counting = (typeof countings)[number];

/** A model as its file says it: what it counts, one row for what, which columns tell rows apart, which base models it stands on. */
export interface ModelText {
  readonly name: string;
  readonly about: string;
  readonly grain: string;
  readonly keys: readonly string[];
  readonly uses: readonly string[];
  /** Columns that are sums of what lines say; of traces only. All others count different things. */
  readonly sums: readonly string[];
  /** Columns that are worked out of several others, so that they are of no lines apart. */
  readonly computed: readonly string[];
  /** Whether models that are asked of one reader work it out together, once. Of base models only. */
  readonly isShared: boolean;
  /** One SELECT, with `$name` for each setting. */
  readonly sql: string;
}

/** Where a model stands: `models` give the indicators, `base` what they share, `sporen` the lines that a number of a model was counted from. */
type Folder = "models" | "base" | "sporen";

/** Reads a model and its header. Throws RangeError for a file without one, which a test of every file finds. */
export function readModelText(folder: Folder, name: string, counting: Counting = "toegewezen"): ModelText {
  const file = new URL(`${folder}/${name}.sql`, import.meta.url);
  return parseModelText(name, readFileSync(file, "utf8").replaceAll("{telling}", counting));
}

/** Takes a text apart: lines of `--` at its begin are the header, in which a longer line goes on indented. */
export function parseModelText(name: string, text: string): ModelText {
  const lines = text.split("\n");
  const length = lines.findIndex((line) => !line.startsWith("--"));
  const fields = new Map<string, string>();
  let last = "";
  for (const line of lines.slice(0, length)) {
    const [, key, rest = ""] = /^-- (?:([a-z]+): )?\s*(.*)$/.exec(line) ?? [];
    last = key ?? last;
    fields.set(last, key === undefined ? `${fields.get(last) ?? ""} ${rest}` : rest);
  }
  const field = (key: string): string => {
    const value = fields.get(key);
    if (value === undefined) throw new RangeError(`model ${name} does not say its ${key}`);
    return value;
  };
  const list = (value: string | undefined): readonly string[] => (value === undefined ? [] : value.split(", "));
  return {
    name,
    about: field("wat"),
    grain: field("korrel"),
    keys: list(field("sleutel")),
    uses: list(fields.get("gebruikt")),
    sums: list(fields.get("som")),
    computed: list(fields.get("berekend")),
    isShared: fields.has("gedeeld"),
    sql: lines.slice(length).join("\n").trim(),
  };
}
