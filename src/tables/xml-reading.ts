import { SaxesParser } from "saxes";
import { problem, UserError } from "../figure/problem.ts";
import type { BrokenReason } from "./problems.ts";

/** What happens while XML is read. Names come without prefix: workbooks write both `row` and `x:row`. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked now and then: true ends the reading, for the rest does not matter. */
  readonly isDone?: () => boolean;
}

/** Between two tags no more is kept than this: a longer text is no cell of anything. */
const longestText = 4_000_000;

/**
 * Reads XML as it streams by. A document type is refused, so no entity can be declared, and nothing is ever fetched.
 * UserError `table-file.broken`.
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler, path: string): Promise<void> {
  const fail = (reason: BrokenReason): never => {
    throw new UserError([problem("table-file.broken", { path, reason })]);
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  let sinceTag = 0;
  parser.on("error", () => fail("xml"));
  parser.on("doctype", () => fail("document-type"));
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    handler.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    sinceTag = 0;
    handler.close(localName(name));
  });
  const { text } = handler;
  if (text !== undefined) {
    parser.on("text", (part) => text(part));
    parser.on("cdata", (part) => text(part));
  }
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    const part = decoder.decode(chunk, { stream: true });
    sinceTag += part.length;
    parser.write(part);
    if (sinceTag > longestText) fail("xml");
    if (handler.isDone?.() === true) return;
  }
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
