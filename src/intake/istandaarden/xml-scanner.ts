import { attributesOf, isBlank, isKnownName, isName, plainText } from "./xml-words.ts";

/** What an XML text consists of, as the scanner meets it. Names come with their prefix, texts without entities. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>> | undefined) => void;
  readonly close: () => void;
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
  readonly write: (part: string) => void;
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
 * weighing every character, which is what makes it fast; a test holds it against another parser. Texts have no bad halves of
 * pairs: they come from a decoder that refuses those.
 */
export function scanXml(events: XmlEvents): XmlScanner {
  const open: string[] = [];
  let [rest, line, hasRoot, isStart] = ["", 1, false, true];
  const { wrong } = events;

  // The next line end is looked up once and not per tag: a file may well be one line.
  let lineEnd = -1;
  const countLines = (text: string, to: number): void => {
    while (lineEnd >= 0 && lineEnd < to) {
      line += 1;
      lineEnd = text.indexOf("\n", lineEnd + 1);
    }
  };

  const takeText = (text: string): void => {
    if (isBlank(text)) events.blank(text);
    else if (open.length > 0) events.text(plainText(text) ?? wrong("xml"));
    else wrong("xml");
  };

  const takeOpen = (inside: string): void => {
    if (open.length > 0 && open.length < deepest && isKnownName(inside)) {
      events.open(inside, undefined);
      open.push(inside);
      return;
    }
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
      events.text(text.slice(at + 9, end).replace(/\r\n?/g, "\n"));
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
    take(text.slice(from, end));
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

  return {
    line: () => line,
    write: (part) => {
      if (illegal.test(part)) wrong("xml");
      const text = rest === "" ? part : rest + part;
      lineEnd = text.indexOf("\n");
      let at = 0;
      for (;;) {
        const tag = text.indexOf("<", at);
        // A text is taken when the tag behind it is there, so that it is never cut in two.
        if (tag < 0) break;
        if (tag > at) {
          takeText(text.slice(at, tag));
          countLines(text, tag);
          isStart = false;
          at = tag;
        }
        const end = takeMarkup(text, tag);
        if (end < 0) break;
        countLines(text, end);
        isStart = false;
        at = end;
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
