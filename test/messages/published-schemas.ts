import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { SaxesParser } from "saxes";

/**
 * The folder with the official schemas, `ijw-3.2/` and `iwmo-3.2/`. They are not ours to hand on, so they are not in the
 * repository: without them the tests that read them are skipped, and say so.
 */
export const schemaFolder = process.env["SLUITEND_XSD"] ?? ".cache/istandaarden";

/** Whether the official schemas are here. */
export const hasSchemas = existsSync(join(schemaFolder, "ijw-3.2")) && existsSync(join(schemaFolder, "iwmo-3.2"));
if (!hasSchemas) {
  console.warn(`skipped: no official schemas in ${schemaFolder}; set SLUITEND_XSD to the folder that holds them`);
}

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  readonly texts: string[];
}

/** One schema as a tree of its XML elements, names without their prefix. */
export function readSchema(path: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], texts: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node = { name: withoutPrefix(name), attributes, children: [], texts: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => open.at(-1)?.texts.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(readFileSync(join(schemaFolder, path), "utf8")).close();
  const [schema] = root.children;
  if (schema === undefined) throw new Error(`${path} is empty`);
  return schema;
}

/** `ijw:LDT_Datum` without `ijw:`. */
export function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
