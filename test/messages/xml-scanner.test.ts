import { isAscii } from "node:buffer";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { scanXml } from "../../src/intake/istandaarden/xml-scanner.ts";
import { sampleMessage } from "./sample-messages.ts";

class Fault extends Error {}

type Event = readonly [kind: "open" | "close" | "text", ...words: readonly unknown[]];

/** Texts that touch are one text, however a parser cut them. */
function joined(events: readonly Event[]): readonly Event[] {
  return events.reduce<Event[]>((all, event) => {
    const last = all.at(-1);
    if (event[0] === "text" && last?.[0] === "text")
      all[all.length - 1] = ["text", `${String(last[1])}${String(event[1])}`];
    else if (event[0] !== "text" || event[1] !== "") all.push(event);
    return all;
  }, []);
}

function depthOf(events: readonly Event[]): number {
  return events.reduce((depth, [kind]) => depth + (kind === "open" ? 1 : kind === "close" ? -1 : 0), 0);
}

/** What our scanner makes of a text, cut in parts; its fault when it refuses. */
function ours(text: string, size = text.length + 1, takesLeaves = true): readonly Event[] | string {
  const events: Event[] = [];
  const leaf = (name: string, value: string) => void events.push(["open", name, {}], ["text", value], ["close"]);
  const scanner = scanXml({
    ...(takesLeaves ? { leaf } : {}),
    open: (name, attributes) => void events.push(["open", name, attributes ?? {}]),
    close: () => void events.push(["close"]),
    text: (part) => void events.push(["text", part]),
    // White space comes as it was written; outside the root it says nothing.
    blank: (part) => {
      if (depthOf(events) > 0) events.push(["text", part.replace(/\r\n?/g, "\n")]);
    },
    wrong: (reason) => {
      throw new Fault(reason);
    },
  });
  try {
    for (let at = 0; at < text.length; at += size) {
      const [part, bytes] = [text.slice(at, at + size), Buffer.from(text.slice(at, at + size))];
      scanner.write(part, takesLeaves && isAscii(bytes) ? bytes : undefined);
    }
    scanner.end();
    return joined(events);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

/** What another parser, which weighs every character, makes of it; undefined when it refuses. */
function theirs(text: string): readonly Event[] | undefined {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new Fault("xml");
  });
  parser.on("doctype", () => {
    throw new Fault("document-type");
  });
  parser.on("opentag", ({ name, attributes }) => void events.push(["open", name, { ...attributes }]));
  parser.on("closetag", () => void events.push(["close"]));
  // Outside the root only white space comes, which says nothing.
  parser.on("text", (part) => {
    if (depthOf(events) > 0) events.push(["text", part]);
  });
  parser.on("cdata", (part) => void events.push(["text", part]));
  try {
    parser.write(text).close();
    return joined(events);
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

const pieces = fc.constantFrom(
  "<a>",
  "</a>",
  "<b x='1'>",
  "</b>",
  "<c/>",
  "<c />",
  '<d x="1" y="2"/>',
  "<d x='1' x='2'/>",
  "<d x=1/>",
  "<e x='a>b'/>",
  "<",
  ">",
  "&amp;",
  "&lt;",
  "&#65;",
  "&#x41;",
  "&#0;",
  "&x;",
  "&",
  "]]>",
  "<![CDATA[",
  "<![CDATA[x<y]]>",
  "<!-- c -->",
  "<!-- c -- d -->",
  "<!--",
  "-->",
  "<?pi x?>",
  "<?xml version='1.0'?>",
  "<?",
  "\r\n",
  "\n",
  " ",
  "tekst",
  "é",
  "😀",
  "<é/>",
  "<1/>",
  "< a>",
  "</ a>",
  "</a >",
  "<a\n>",
  "<x:y/>",
  "<a b='&amp;'>",
  "<a b='<'>",
  "\u0000",
  "\ufffe",
  "=",
  "'",
  '"',
  "/",
);

/** Some pieces over and over, as programs write: what came before is known again, and must be no less looked at. */
const repeated = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("<a>", "</a>", "<b>", "</b>", "\n  ", "12") },
        { weight: 1, arbitrary: pieces },
      ),
      {
        maxLength: 10,
      },
    ),
    fc.integer({ min: 2, max: 4 }),
    fc.array(pieces, { maxLength: 3 }),
  )
  .map(([all, times, last]) => `<r>${`<a>${all.join("")}</a>`.repeat(times)}${last.join("")}</r>`);

const texts = fc.oneof(
  repeated,
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
  fc.array(pieces, { maxLength: 12 }).map((all) => `<r>${all.join("")}</r>`),
);

describe("the scanner of messages", () => {
  test("refuses what another parser refuses, and reads the rest as that does", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [mine, other] = [ours(text), theirs(text)];
        if (other === undefined) expect(typeof mine).toBe("string");
        else expect(mine).toEqual(other);
      }),
      { numRuns: 3000 },
    );
  });

  test("reads an element with its text in one go as it reads them one by one", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(ours(text)).toEqual(ours(text, text.length + 1, false));
      }),
    );
  });

  test("reads the same in parts of any length", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const [whole, parts] = [ours(text), ours(text, size)];
        // Where it stops may differ in what it says first, not in that it stops.
        expect(typeof parts).toBe(typeof whole);
        if (typeof whole !== "string") expect(parts).toEqual(whole);
      }),
    );
  });

  test("reads a whole message as another parser does", () => {
    const text = sampleMessage("wmo", "301");
    expect(ours(text, 7)).toEqual(theirs(text));
  });

  test("says that a text which stops is cut off, and that a document type is one", () => {
    expect(ours("<a><b>")).toBe("cut-off");
    expect(ours("<a><b")).toBe("cut-off");
    expect(ours("<!DOCTYPE a><a/>")).toBe("document-type");
    expect(ours("<?xml version='1.0' encoding='latin1'?><a/>")).toBe("declared-encoding");
  });

  test("keeps no more than a bound between two tags, and no more depth than messages have", () => {
    expect(ours(`<a>${" ".repeat(300_000)}</a>`, 65_536)).toBe("xml");
    expect(ours("<a>".repeat(1000))).toBe("xml");
  });
});
