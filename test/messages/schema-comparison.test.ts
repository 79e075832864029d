import { describe, expect, test } from "vitest";
import { codeList, type MessageLaw } from "../../src/messages/code-list.ts";
import { type DataType, dataTypes } from "../../src/messages/data-type.ts";
import { type Element, isClass } from "../../src/messages/element.ts";
import { describeMessage, type MessageDescription, messageNumbers } from "../../src/messages/message.ts";
import { sharedTypes } from "../../src/messages/shared-types.ts";
import { hasSchemas, type Node, readSchema, withoutPrefix } from "./published-schemas.ts";

const folders = { wmo: "iwmo-3.2", jeugdwet: "ijw-3.2" } as const;
const prefixes = { wmo: "WMO", jeugdwet: "JW" } as const;
const laws: readonly MessageLaw[] = ["wmo", "jeugdwet"];
const messages = laws.flatMap((law) => messageNumbers.map((number) => describeMessage(law, number)));

function named(schema: Node, kind: string, name: string): Node {
  const found = schema.children.find((node) => node.name === kind && node.attributes["name"] === name);
  if (found === undefined) throw new Error(`the schema has no ${kind} ${name}`);
  return found;
}

function descendants(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The tree as lines `path occurrence type`, as the schema has it. */
function linesOfSchema(schema: Node, base: Node, type: string, path: string): readonly string[] {
  const owner = schema.children.some((node) => node.attributes["name"] === type) ? schema : base;
  return descendants(named(owner, "complexType", type), "element").flatMap((element) => {
    const { name = "", minOccurs = "1", maxOccurs = "1" } = element.attributes;
    const restricted = descendants(element, "restriction")[0]?.attributes["base"];
    const of = withoutPrefix(element.attributes["type"] ?? restricted ?? "");
    const occurs = maxOccurs === "unbounded" ? "many" : minOccurs === "0" ? "optional" : "one";
    const here = `${path}/${name}`;
    const namespace = owner === base ? "base" : "message";
    return of.startsWith("LDT_")
      ? [`${here} ${occurs} ${namespace} ${of.slice(4)}`]
      : [`${here} ${occurs} ${namespace}`, ...linesOfSchema(schema, base, of, here)];
  });
}

function linesOfDescription(elements: readonly Element[], path: string): readonly string[] {
  return elements.flatMap(({ name, occurs, namespace, content }) => {
    const here = `${path}/${name}`;
    return isClass(content)
      ? [`${here} ${occurs} ${namespace}`, ...linesOfDescription(content, here)]
      : [`${here} ${occurs} ${namespace} ${content.name}`];
  });
}

const names = (message: MessageDescription) => `${prefixes[message.law]}${message.number}`;

describe.skipIf(!hasSchemas)("beside the official schemas", () => {
  test.each(messages.filter(({ verified }) => verified))("message $number of $law has the same elements", (message) => {
    const folder = folders[message.law];
    const schema = readSchema(`${folder}/${names(message)}.xsd`);
    const base = readSchema(`${folder}/basisschema.xsd`);
    expect(isClass(message.root.content) ? linesOfDescription(message.root.content, "") : []).toEqual(
      linesOfSchema(schema, base, "Root", ""),
    );
    expect(schema.attributes["targetNamespace"]).toBe(message.namespace);
    expect(base.attributes["targetNamespace"]).toBe(message.baseNamespace);
    const code = descendants(named(schema, "complexType", "Header"), "pattern")[0]?.attributes["value"];
    expect(code).toBe(message.code);
    expect(versionOf(schema)).toBe(message.schemaVersion);
  });

  test.each(laws)("every type of %s has the same limits and codes", (law) => {
    const base = readSchema(`${folders[law]}/basisschema.xsd`);
    const published = base.children.filter(({ name }) => name === "simpleType");
    expect(published.map(({ attributes }) => attributes["name"]?.slice(4)).sort()).toEqual(
      Object.keys(dataTypes).sort(),
    );
    for (const type of Object.values(dataTypes)) {
      expect({ [type.name]: limitsOf(type, law) }).toEqual({ [type.name]: publishedLimits(base, type) });
    }
  });

  test.each(laws)("every shared type of %s is described", (law) => {
    const base = readSchema(`${folders[law]}/basisschema.xsd`);
    const published = base.children.filter(({ name }) => name === "complexType");
    expect(published.map(({ attributes }) => attributes["name"]?.slice(4)).sort()).toEqual(
      Object.keys(sharedTypes).sort(),
    );
  });
});

function versionOf(schema: Node): string {
  return descendants(schema, "BerichtXsdVersie")[0]?.texts.join("") ?? "";
}

interface Limits {
  readonly codes?: readonly string[];
  readonly longest?: number;
  readonly most?: number;
  readonly pattern?: string;
}

/** How the schemas write the shape of a text. */
const patterns = {
  any: undefined,
  filled: ".*[^\\s].*",
  bsn: "[0-9]{9}",
  agb: "[0-9]{8}",
  municipality: "[0-9]{4}",
  digits: "[0-9]*",
  initials: "([a-zA-ZÀ-ỳ])+",
  version: "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)",
  alphanumeric: "([a-zA-Z0-9])+",
} as const;

function limitsOf(type: DataType, law: MessageLaw): Limits {
  switch (type.kind) {
    case "text": {
      const special = { Commentaar: "([.\\s]*\\S+[.\\s]*)+", BerichtCode: undefined };
      const pattern = type.name in special ? special[type.name as keyof typeof special] : patterns[type.shape];
      return {
        ...(type.longest === undefined ? {} : { longest: type.longest }),
        ...(pattern === undefined ? {} : { pattern }),
      };
    }
    case "integer":
      return { most: type.most };
    case "code":
      return { codes: Object.keys(codeList(type.name)[law]).sort() };
    case "date":
      return { pattern: "[^:Z]*" };
    case "time":
      return { pattern: "[^Z+-]+" };
  }
}

function publishedLimits(base: Node, type: DataType): Limits {
  const simple = named(base, "simpleType", `LDT_${type.name}`);
  const value = (facet: string) => descendants(simple, facet)[0]?.attributes["value"];
  const codes = descendants(simple, "enumeration").map(({ attributes }) => attributes["value"] ?? "");
  if (codes.length > 0) return { codes: codes.sort() };
  const [longest, most, pattern] = [value("maxLength"), value("maxInclusive"), value("pattern")];
  if (most !== undefined) expect(value("minInclusive")).toBe("0");
  return {
    ...(longest === undefined ? {} : { longest: Number(longest) }),
    ...(most === undefined ? {} : { most: Number(most) }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}
