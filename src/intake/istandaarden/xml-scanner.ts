import { knownTags, plainEnd, type Step, type Stretch, stands, stepAt, stretchOf } from "./xml-steps.ts";
import { attributesOf, isBlank, isName, plainText } from "./xml-words.ts";

/** What an XML text consists of, as the scanner meets it. Names come with their prefix, texts without entities. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>> | undefined) => void;
  readonly close: () => void;
  /** An element that holds one line of text and nothing else, as most do. Without it that comes as `open`, `text` and `close`. */
  readonly leaf?: (name: string, text: string) => void;
  readonly text: (text: string) => void;
  /** White space, mostly between tags; its line ends stand as they were written. */
  readonly blank: (text: string) => void;
  /** Ends the reading: throws. */
  readonly wrong: (reason: XmlFault) => never;
}

/** Why XML cannot be read on. A document type is not read, so no entity can be declared and nothing is ever fetched. */
export type XmlFault = "xml" | "cut-off" | "document-type" | "declared-encoding";

/** Reads XML in parts of any length. */
export interface XmlScanner {
  /** `bytes` are those of a part of ASCII alone, which goes faster with them. */
  readonly write: (part: string, bytes?: Uint8Array) => void;
  readonly end: () => void;
  /** The line of what was met last, from 1. */
  readonly line: () => number;
}

/** Between two tags, and within one, no more is kept than this. */
const longestPiece = 100_000;

/** Messages are some nine elements deep. */
const deepest = 100;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML does not have
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const [slash, exclamation, question] = [0x2f, 0x21, 0x3f];

/**
 * Scans XML 1.0 without document types: messages of tags and short texts, many of them. It looks for the next tag instead of
 * weighing every character, and first for the tag that came in this place before (`xml-steps.ts`), which is what makes it fast; a test
 * holds it against another parser. Texts have no bad halves of pairs: they come from a decoder that refuses those.
 */
export function scanXml(events: XmlEvents): XmlScanner {
  const open: string[] = [];
  const tags = knownTags();
  let [rest, line, hasRoot, isStart] = ["", 1, false, true];
  /** What may follow on the tag that was met last, when that was one that is remembered. */
  let steps: Step[] | undefined;
  const { wrong, leaf } = events;

  const isWithin = () => open.length > 0 && open.length < deepest;

  const countLines = (text: string, from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) line += 1;
  };

  /** A piece, in which no character may stand that XML does not have. */
  const piece = (text: string, from: number, to: number): string => {
    const found = text.slice(from, to);
    return illegal.test(found) ? wrong("xml") : found;
  };

  const takeText = (text: string): void => {
    if (isBlank(text)) events.blank(text);
    else if (open.length > 0) events.text(plainText(text) ?? wrong("xml"));
    else wrong("xml");
  };

  const takeOpen = (inside: string): void => {
    const isEmpty = inside.endsWith("/");
    const words = isEmpty ? inside.slice(0, -1) : inside;
    const space = words.search(/[ \t\r\n]/);
    const name = space < 0 ? words : words.slice(0, space);
    if (!isName(name) || (open.length === 0 && hasRoot) || open.length >= deepest) wrong("xml");
    hasRoot = true;
    events.open(name, space < 0 ? undefined : (attributesOf(words.slice(space)) ?? wrong("xml")));
    if (isEmpty) events.close();
    else open.push(name);
  };

  const takeClose = (inside: string): void => {
    const name = open.pop();
    if (name === undefined || (inside !== name && inside.trimEnd() !== name)) wrong("xml");
    events.close();
  };

  const takeInstruction = (inside: string, isFirst: boolean): void => {
    const target = /^[^ \t\r\n]*/.exec(inside)?.[0] ?? "";
    if (target.toLowerCase() !== "xml") {
      if (!isName(target)) wrong("xml");
      return;
    }
    const given = attributesOf(inside.slice(target.length));
    if (!isFirst || target !== "xml" || given?.["version"] === undefined) wrong("xml");
    const encoding = given?.["encoding"];
    if (encoding !== undefined && !/^utf-8$/i.test(encoding)) wrong("declared-encoding");
  };

  /** Passes over a comment; gives where it ends, or -1 when more is needed. */
  const takeComment = (text: string, at: number): number => {
    const end = text.indexOf("--", at + 4);
    if (end < 0 || end + 2 >= text.length) return -1;
    piece(text, at, end);
    return text[end + 2] === ">" ? end + 3 : wrong("xml");
  };

  /** Takes `<!…>`; gives where it ends, or -1 when more is needed. */
  const takeDeclaration = (text: string, at: number): number => {
    if (text.startsWith("<!--", at)) return takeComment(text, at);
    if (text.startsWith("<!DOCTYPE", at)) return wrong("document-type");
    if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at + 9);
      if (end < 0) return -1;
      if (open.length === 0) wrong("xml");
      events.text(piece(text, at + 9, end).replace(/\r\n?/g, "\n"));
      return end + 3;
    }
    return text.length - at < 9 ? -1 : wrong("xml");
  };

  /** Takes a tag or instruction of which the end may not be there yet; gives where it ends, or -1. */
  const takeUntil = (
    text: string,
    from: number,
    end: number,
    length: number,
    take: (inside: string) => void,
  ): number => {
    if (end < 0) return -1;
    take(piece(text, from, end));
    return end + length;
  };

  /** Takes what begins with `<`; gives where it ends, or -1 when more is needed. */
  const takeMarkup = (text: string, at: number): number => {
    switch (text.charCodeAt(at + 1)) {
      case exclamation:
        return takeDeclaration(text, at);
      case question: {
        const isFirst = isStart && at === 0;
        return takeUntil(text, at + 2, text.indexOf("?>", at + 2), 2, (inside) => takeInstruction(inside, isFirst));
      }
      case slash:
        return takeUntil(text, at + 2, text.indexOf(">", at), 1, takeClose);
      default:
        return takeUntil(text, at + 1, endOfTag(text, at), 1, takeOpen);
    }
  };

  /** Takes a tag that came in this place before, with the blank before it and a text behind it; gives where that ends, or -1. */
  const takeStep = (stretch: Stretch, at: number, step: Step): number => {
    const { tag, gap } = step;
    if (!step.opens && open.at(-1) !== tag.name) return -1;
    if (gap !== "") events.blank(gap);
    line += step.lines;
    const from = at + step.mark.text.length;
    if (!step.opens) {
      open.pop();
      events.close();
      steps = tag.afterClose;
      return from;
    }
    const end = leaf === undefined ? from : plainEnd(stretch, from);
    if (leaf !== undefined && end > from && stands(tag.closing, end, stretch)) {
      leaf(tag.name, stretch.text.slice(from, end));
      steps = tag.afterClose;
      return end + tag.closing.text.length;
    }
    events.open(tag.name, undefined);
    open.push(tag.name);
    steps = tag.afterOpen;
    return from;
  };

  /** Remembers what followed on the tag before it, and goes on from there. */
  const remember = (text: string, at: number, tagAt: number, end: number): void => {
    const tag = tags.of(text, tagAt, end);
    if (tag !== undefined && steps !== undefined) tags.learn(steps, tag, text, at, tagAt, end);
    steps = text.charCodeAt(tagAt + 1) === slash ? tag?.afterClose : tag?.afterOpen;
  };

  /** Takes what stands before the next tag, and that tag; gives how far it came, and whether the rest is still to come. */
  const takeNext = (text: string, from: number): { readonly end: number; readonly isCut: boolean } => {
    const at = text.indexOf("<", from);
    // A text is taken when the tag behind it is there, so that it is never cut in two.
    if (at < 0) return { end: from, isCut: true };
    if (at > from) {
      takeText(piece(text, from, at));
      countLines(text, from, at);
      isStart = false;
    }
    const end = takeMarkup(text, at);
    if (end < 0) {
      if (at > from) steps = undefined;
      return { end: at, isCut: true };
    }
    countLines(text, at, end);
    isStart = false;
    remember(text, from, at, end);
    return { end, isCut: false };
  };

  return {
    line: () => line,
    write: (part, given) => {
      const text = rest === "" ? part : rest + part;
      const stretch = stretchOf(text, given, rest.length);
      let at = 0;
      for (;;) {
        const step = isWithin() ? stepAt(stretch, at, steps) : undefined;
        const stepEnd = step === undefined ? -1 : takeStep(stretch, at, step);
        if (stepEnd >= 0) {
          at = stepEnd;
          continue;
        }
        const { end, isCut } = takeNext(text, at);
        at = end;
        if (isCut) break;
      }
      rest = text.slice(at);
      if (rest.length > longestPiece) wrong("xml");
    },
    end: () => {
      if (open.length > 0 || (hasRoot && rest.startsWith("<"))) wrong("cut-off");
      if (!hasRoot || !isBlank(rest)) wrong("xml");
    },
  };
}

/** Where a tag ends: at the first `>` that is not within the quotes of an attribute; -1 when that is still to come. */
function endOfTag(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf(">", at);
    if (end < 0) return -1;
    const quote = firstQuote(text, at, end);
    if (quote < 0) return end;
    const closing = text.indexOf(text.charAt(quote), quote + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}
