import { SaxesParser } from "saxes";
import { type Problem, problem } from "../../figure/problem.ts";
import { type MessageDescription, messageOfNamespace } from "../../messages/message.ts";
import type { Fields, MessageRecord } from "../../messages/message-record.ts";
import { readValue } from "../../messages/value-check.ts";
import { grammarOf, type Rule } from "./message-grammar.ts";
import { headerMistakes, rootMistake } from "./message-kind.ts";
import { foreignAttribute, openNamespaces, type QualifiedName } from "./namespaces.ts";
import { structureMistake, valueMistake } from "./reading-mistakes.ts";

/** What is done with a message while it is read. */
export interface MessageHandler {
  /** Called for every line, as soon as it is complete. Its values have their types; the message may still turn out wrong. */
  readonly record: (record: MessageRecord) => void;
  /** The class of the message is complete, all its lines were handed on. */
  readonly body?: (message: MessageDescription, header: Fields, body: Fields) => void;
  /** Something wrong with the message: it cannot be taken in. */
  readonly mistake: (mistake: Problem) => void;
}

/** A message being read. */
export interface MessageReader {
  /** Takes the next part of the text. Throws {@link Unreadable} when reading on has no sense. */
  readonly write: (text: string) => void;
  readonly close: () => void;
  /** Which message it is, once the root was read. */
  readonly message: () => MessageDescription | undefined;
}

/** Thrown when the rest of a file cannot be read. */
export class Unreadable extends Error {
  readonly mistake: Problem;
  constructor(mistake: Problem) {
    super(mistake.code);
    this.name = "Unreadable";
    this.mistake = mistake;
  }
}

/** The longest text of one element, and the longest stretch without a tag. */
const longestText = 100_000;

/** An element that is open. */
interface Frame {
  /** Undefined inside an element that the standard does not know: what is in there is passed over. */
  readonly rule: Rule | undefined;
  readonly line: number;
  /** The place of the child that came last. */
  place: number;
  text: string;
  readonly fields: Record<string, string | Fields>;
  /** Something in it was wrong, so that no line is handed on. */
  isWrong: boolean;
}

/** Reads one message as a stream and checks its structure and values by the description of the standard. */
export function readMessage(file: string, handler: MessageHandler): MessageReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const namespaces = openNamespaces();
  const frames: Frame[] = [];
  let message: MessageDescription | undefined;
  let sinceTag = 0;
  let header: Fields = {};

  const where = (key?: string) => ({ file, line: parser.line, ...(key === undefined ? {} : { key }) });
  const stop = (mistake: Problem): never => {
    throw new Unreadable(mistake);
  };
  const report = (mistake: Problem): void => {
    const top = frames.at(-1);
    if (top !== undefined) top.isWrong = true;
    handler.mistake(mistake);
  };
  const lost = (reason: "xml" | "cut-off" | "document-type" | "declared-encoding", found?: string) =>
    stop(problem("message.file", { reason, ...(found === undefined ? {} : { found }) }, where()));

  parser.on("error", ({ message: said }) => {
    // saxes says so when the text ends while an element is open.
    lost(/unclosed tag|unexpected end/.test(said) ? "cut-off" : "xml");
  });
  parser.on("doctype", () => lost("document-type"));
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) lost("declared-encoding");
  });
  const openRoot = (qualified: QualifiedName | undefined): Rule => {
    message = messageOfNamespace(qualified?.namespace ?? "");
    if (message === undefined || qualified?.local !== "Bericht") return stop(rootMistake(qualified, where()));
    return grammarOf(message);
  };

  const openChild = (parent: Frame, qualified: QualifiedName | undefined): Rule | undefined => {
    const rule = parent.rule === undefined ? undefined : child(parent, parent.rule, qualified?.local ?? "", where);
    if (rule !== undefined && rule.namespace !== qualified?.namespace) {
      report(structureMistake("namespace", rule, where(rule.path)));
    }
    return rule;
  };

  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    const given = hasAny(attributes) ? attributes : undefined;
    const qualified = namespaces.open(name, given);
    const parent = frames.at(-1);
    const rule = parent === undefined ? openRoot(qualified) : openChild(parent, qualified);
    frames.push({ rule, line: parser.line, place: -1, text: "", fields: {}, isWrong: false });
    if (given !== undefined && rule !== undefined && foreignAttribute(given) !== undefined) {
      report(structureMistake("attribute", rule, where(rule.path)));
    }
  });

  const child = (parent: Frame, rule: Rule, name: string, at: typeof where): Rule | undefined => {
    const place = rule.places.get(name);
    const found = place === undefined ? undefined : rule.children[place];
    if (place === undefined || found === undefined) {
      report(structureMistake("unknown", rule, at(rule.path)));
      return undefined;
    }
    if (place < parent.place) report(structureMistake("order", found, at(found.path), rule.children[parent.place]));
    else if (place === parent.place && !found.occursOften) report(structureMistake("repeated", found, at(found.path)));
    else if (place > parent.place + 1) missingBetween(rule, parent.place, place, at);
    parent.place = Math.max(parent.place, place);
    return found;
  };

  const missingBetween = (rule: Rule, after: number, before: number, at: typeof where): void => {
    for (let index = after + 1; index < before; index += 1) {
      const skipped = rule.children[index];
      if (skipped?.required === true) report(structureMistake("missing", skipped, at(skipped.path)));
    }
  };

  const takeText = (part: string): void => {
    const top = frames.at(-1);
    if (top === undefined) return;
    if (top.text.length + part.length > longestText) {
      stop(structureMistake("long", top.rule ?? { name: "" }, where(top.rule?.path)));
    }
    // Between the elements of a class stand only line ends and indents, which need not be kept.
    if (top.rule?.type !== undefined) top.text += part;
    else if (top.rule !== undefined && part.trim() !== "")
      report(structureMistake("text", top.rule, where(top.rule.path)));
  };
  parser.on("text", takeText);
  parser.on("cdata", takeText);

  const checkWhole = (frame: Frame, rule: Rule, of: MessageDescription): void => {
    if (rule.type === undefined) missingBetween(rule, frame.place, rule.children.length, where);
    const mistake = rule.type === undefined ? undefined : valueMistake(rule.type, of, frame.text, where(rule.path));
    if (mistake !== undefined) report(mistake);
  };

  /** Hands on what is complete: a line to the handler, another element to the class that it is in. */
  const handOn = (frame: Frame, rule: Rule, parent: Frame, of: MessageDescription): void => {
    if (frame.isWrong) parent.isWrong = true;
    if (rule.type !== undefined)
      parent.fields[rule.name] = together(rule, parent.fields[rule.name], readValue(rule.type, frame.text));
    else if (rule.isRecord && !frame.isWrong) handler.record(recordOf(of, rule, frame, frames, header));
    else if (!rule.gathers && !rule.occursOften) parent.fields[rule.name] = frame.fields;
    if (rule.path === "Header") {
      header = frame.fields;
      for (const mistake of headerMistakes(of, header, where)) report(mistake);
    } else if (frames.length === 1) handler.body?.(of, header, frame.fields);
  };

  parser.on("closetag", () => {
    sinceTag = 0;
    namespaces.close();
    const frame = frames.at(-1);
    if (frame?.rule !== undefined && message !== undefined) checkWhole(frame, frame.rule, message);
    frames.pop();
    const parent = frames.at(-1);
    if (frame?.rule !== undefined && message !== undefined && parent !== undefined) {
      handOn(frame, frame.rule, parent, message);
    }
  });

  return {
    message: () => message,
    write: (text) => {
      sinceTag += text.length;
      parser.write(text);
      if (sinceTag > longestText + text.length) stop(problem("message.file", { reason: "xml" }, where()));
    },
    close: () => {
      parser.close();
    },
  };
}

/** A value that may come more often (RetourCode) is kept as all of them with spaces between, up to some hundreds. */
function together({ occursOften }: Rule, before: string | Fields | undefined, value: string): string {
  if (!occursOften || typeof before !== "string") return value;
  return before.length < 2000 ? `${before} ${value}` : before;
}

function hasAny(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return true;
  return false;
}

function recordOf(
  message: MessageDescription,
  rule: Rule,
  frame: Frame,
  frames: readonly Frame[],
  header: Fields,
): MessageRecord {
  const at = (name: string) => frames.findLast((open) => open.rule?.name === name)?.fields ?? {};
  const body = frames[1]?.fields ?? {};
  const owner = frames.findLast((open) => open.rule?.gathers === false)?.fields ?? {};
  return {
    message,
    name: rule.name,
    fields: frame.fields,
    header,
    body,
    owner,
    client: at("Client"),
    line: frame.line,
  };
}
