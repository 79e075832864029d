import { type Problem, problem } from "../../figure/problem.ts";
import type { DataType } from "../../messages/data-type.ts";
import { type MessageDescription, messageOfNamespace } from "../../messages/message.ts";
import type { Fields, MessageRecord } from "../../messages/message-record.ts";
import { readValue } from "../../messages/value-check.ts";
import { grammarOf, type Rule } from "./message-grammar.ts";
import { headerMistakes, rootMistake } from "./message-kind.ts";
import { foreignAttribute, openNamespaces, type QualifiedName } from "./namespaces.ts";
import { structureMistake, valueMistake } from "./reading-mistakes.ts";
import { scanXml, type XmlEvents, type XmlScanner } from "./xml-scanner.ts";
import { isBlank } from "./xml-words.ts";

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
  readonly write: XmlScanner["write"];
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

/** Values of the standard are shorter, but for free text. */
const shortText = 200;

/** Names of one message, however its prefixes are called. */
const mostKnown = 500;

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
  /** The children that were found in such an element before, by their names as they are written. */
  readonly known: Map<string, Known> | undefined;
}

/** An element that has its right place in another one, and the right namespace. */
interface Known {
  readonly rule: Rule;
  readonly place: number;
}

/** Reads one message as a stream and checks its structure and values by the description of the standard. */
export function readMessage(file: string, handler: MessageHandler): MessageReader {
  const namespaces = openNamespaces();
  const frames: Frame[] = [];
  let message: MessageDescription | undefined;
  let header: Fields = {};
  let hasBody = false;
  const known = new Map<Rule, Map<string, Known>>();
  /** Prefixes mean what they mean in the root: no element below it has attributes. */
  let isPlain = true;
  /** Per element the value that was right when it came last: most repeat themselves. */
  const right: (string | undefined)[] = [];

  const where = (key?: string) => ({ file, line: scanner.line(), ...(key === undefined ? {} : { key }) });
  const stop = (mistake: Problem): never => {
    throw new Unreadable(mistake);
  };
  const report = (mistake: Problem): void => {
    const top = frames.at(-1);
    if (top !== undefined) top.isWrong = true;
    handler.mistake(mistake);
  };
  const openRoot = (qualified: QualifiedName | undefined): Rule => {
    message = messageOfNamespace(qualified?.namespace ?? "");
    if (message === undefined || qualified?.local !== "Bericht") return stop(rootMistake(qualified, where()));
    return grammarOf(message);
  };

  const openChild = (parent: Frame, name: string, qualified: QualifiedName | undefined): Rule | undefined => {
    const { rule } = parent;
    if (rule === undefined) return undefined;
    const place = rule.places.get(qualified?.local ?? "");
    const found = place === undefined ? undefined : rule.children[place];
    if (place === undefined || found === undefined) {
      report(structureMistake("unknown", rule, where(rule.path)));
      return undefined;
    }
    takePlace(parent, rule, found, place);
    if (found.namespace !== qualified?.namespace) report(structureMistake("namespace", found, where(found.path)));
    else if (isPlain && parent.known !== undefined && parent.known.size < mostKnown)
      parent.known.set(name, { rule: found, place });
    return found;
  };

  const knownOf = (rule: Rule | undefined): Map<string, Known> | undefined => {
    if (rule === undefined || rule.type !== undefined) return undefined;
    const found = known.get(rule);
    if (found !== undefined) return found;
    const made = new Map<string, Known>();
    known.set(rule, made);
    return made;
  };

  const open: XmlEvents["open"] = (name, given) => {
    const parent = frames.at(-1);
    if (given !== undefined && parent !== undefined) isPlain = false;
    const qualified = namespaces.open(name, given);
    const before = isPlain ? parent?.known?.get(name) : undefined;
    let rule = before?.rule;
    if (before !== undefined && parent?.rule !== undefined) takePlace(parent, parent.rule, before.rule, before.place);
    else rule = parent === undefined ? openRoot(qualified) : openChild(parent, name, qualified);
    frames.push({ rule, line: scanner.line(), place: -1, text: "", fields: {}, isWrong: false, known: knownOf(rule) });
    if (given !== undefined && rule !== undefined && foreignAttribute(given) !== undefined) {
      report(structureMistake("attribute", rule, where(rule.path)));
    }
  };

  /** An element with a value in one go. */
  const leaf = (name: string, value: string): void => {
    const parent = frames.at(-1);
    const found = isPlain ? parent?.known?.get(name) : undefined;
    const type = found?.rule.type;
    if (parent?.rule === undefined || found === undefined || type === undefined || value.length > shortText) {
      open(name, undefined);
      text(value);
      close();
      return;
    }
    const { rule, place } = found;
    takePlace(parent, parent.rule, rule, place);
    checkValue(rule, type, value);
    parent.fields[rule.name] = together(rule, parent.fields[rule.name], readValue(type, value));
  };

  const checkValue = (rule: Rule, type: DataType, value: string): void => {
    if (right[rule.number] === value || message === undefined) return;
    const mistake = valueMistake(type, message, value, () => where(rule.path));
    if (mistake !== undefined) report(mistake);
    else if (value.length <= shortText) right[rule.number] = value;
  };

  /** An element has come at a place among the children of its class. */
  const takePlace = (parent: Frame, rule: Rule, found: Rule, place: number): void => {
    if (place < parent.place) report(structureMistake("order", found, where(found.path), rule.children[parent.place]));
    else if (place === parent.place && !found.occursOften)
      report(structureMistake("repeated", found, where(found.path)));
    else if (place > parent.place + 1) missingBetween(rule, parent.place, place);
    if (place > parent.place) parent.place = place;
  };

  const missingBetween = (rule: Rule, after: number, before: number): void => {
    for (let index = after + 1; index < before; index += 1) {
      const skipped = rule.children[index];
      if (skipped?.required === true) report(structureMistake("missing", skipped, where(skipped.path)));
    }
  };

  const text = (part: string): void => {
    const top = frames.at(-1);
    if (top === undefined) return;
    if (top.text.length + part.length > longestText) {
      stop(structureMistake("long", top.rule ?? { name: "" }, where(top.rule?.path)));
    }
    if (top.rule?.type !== undefined) top.text += part;
    // A section of characters may be blank too.
    else if (top.rule !== undefined && !isBlank(part)) report(structureMistake("text", top.rule, where(top.rule.path)));
  };
  const checkWhole = (frame: Frame, rule: Rule): void => {
    if (rule.type === undefined) missingBetween(rule, frame.place, rule.children.length);
    else checkValue(rule, rule.type, frame.text);
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
    } else if (frames.length === 1) {
      hasBody = true;
      handler.body?.(of, header, frame.fields);
    }
  };

  const close = (): void => {
    namespaces.close();
    const frame = frames.at(-1);
    if (frame?.rule !== undefined && message !== undefined) checkWhole(frame, frame.rule);
    frames.pop();
    const parent = frames.at(-1);
    if (frame?.rule !== undefined && message !== undefined && parent !== undefined) {
      handOn(frame, frame.rule, parent, message);
    }
    // A return message that takes everything in is a header and nothing else.
    if (parent === undefined && message !== undefined && !hasBody && frame?.isWrong === false) {
      handler.body?.(message, header, {});
    }
  };

  const wrong: XmlEvents["wrong"] = (reason) => stop(problem("message.file", { reason }, where()));
  /** Between the elements of a class stand only line ends and indents, which need not be kept. */
  const blank = (part: string): void => {
    if (frames.at(-1)?.rule?.type !== undefined) text(part);
  };
  const scanner = scanXml({ open, close, leaf, text, blank, wrong });
  return { message: () => message, write: scanner.write, close: scanner.end };
}

/** A value that may come more often (RetourCode) is kept as all of them with spaces between, up to some hundreds. */
function together({ occursOften }: Rule, before: string | Fields | undefined, value: string): string {
  if (!occursOften || typeof before !== "string") return value;
  return before.length < 2000 ? `${before} ${value}` : before;
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
