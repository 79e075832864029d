import { type Element, isClass } from "./element.ts";
import type { MessageDescription } from "./message.ts";

/** The content of a message by element name, in any order: a value, a class, or a list where an element may come more often. */
export type Content = string | number | ContentOf;
export interface ContentOf {
  readonly [name: string]: Content | readonly Content[] | undefined;
}

/** Who sends what to whom: what differs between the headers of two messages of one kind. */
export interface Envelope {
  /** Four digits of the municipality or eight of the provider. */
  readonly from: string;
  readonly to: string;
  /** At most 12 characters, unique for the sender. */
  readonly id: string;
  /** The day of the message, `yyyy-mm-dd`. */
  readonly day: string;
}

/** The header of a message that is no answer; for an answer these are its first elements. */
export function headerContent(message: MessageDescription, { from, to, id, day }: Envelope): ContentOf {
  return {
    BerichtCode: message.code,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: from,
    Ontvanger: to,
    BerichtIdentificatie: { Identificatie: id, Dagtekening: day },
    XsdVersie: { BasisschemaXsdVersie: message.schemaVersion, BerichtXsdVersie: message.schemaVersion },
  };
}

/**
 * A message as XML: elements in the order of the standard, UTF-8 without byte order mark, lines that end in CR LF (OP192).
 * Values are written as they are given and not checked, for tests write wrong ones too.
 *
 * @throws Error when an element is missing, unknown, or comes more often than it may: the caller has a bug.
 */
export function writeMessage(message: MessageDescription, content: ContentOf): string {
  const prefix = message.law === "wmo" ? "iwmo" : "ijw";
  const lines = [`<?xml version="1.0" encoding="UTF-8"?>`];
  const names = ` xmlns="${message.namespace}" xmlns:${prefix}="${message.baseNamespace}"`;
  writeClass(message.root, content, { lines, prefix, depth: 0, attributes: names });
  return `${lines.join("\r\n")}\r\n`;
}

interface Pen {
  readonly lines: string[];
  readonly prefix: string;
  readonly depth: number;
  readonly attributes: string;
}

function writeClass(element: Element, content: Content, pen: Pen): void {
  const { name, content: inside, namespace } = element;
  const tag = namespace === "base" ? `${pen.prefix}:${name}` : name;
  const indent = "  ".repeat(pen.depth);
  if (!isClass(inside)) {
    if (typeof content === "object") throw new Error(`${name} is a value`);
    pen.lines.push(`${indent}<${tag}>${escaped(String(content))}</${tag}>`);
    return;
  }
  if (typeof content !== "object") throw new Error(`${name} holds elements`);
  pen.lines.push(`${indent}<${tag}${pen.attributes}>`);
  const unknown = Object.keys(content).find((key) => !inside.some((child) => child.name === key));
  if (unknown !== undefined) throw new Error(`${name} has no ${unknown}`);
  for (const child of inside) writeOccurrences(name, child, content[child.name], { ...pen, depth: pen.depth + 1 });
  pen.lines.push(`${indent}</${tag}>`);
}

function writeOccurrences(parent: string, child: Element, given: ContentOf[string], pen: Pen): void {
  const all = given === undefined ? [] : isList(given) ? given : [given];
  if (all.length === 0 && child.occurs !== "optional") throw new Error(`${parent} lacks ${child.name}`);
  if (all.length > 1 && child.occurs !== "many") throw new Error(`${parent} has ${child.name} more than once`);
  for (const content of all) writeClass(child, content, { ...pen, attributes: "" });
}

function isList(given: Content | readonly Content[]): given is readonly Content[] {
  return Array.isArray(given);
}

function escaped(value: string): string {
  if (illegal.test(value)) throw new Error("a character that XML does not have");
  return value.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** Control characters, halves of pairs and two last characters: XML 1.0 cannot hold them, escaped or not. */
const illegal = /[^\t\n\r\P{Cc}]|[\p{Cs}\ufffe\uffff]/u;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
