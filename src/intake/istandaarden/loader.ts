import { createHash } from "node:crypto";
import { type Problem, problem } from "../../figure/problem.ts";
import type { LakeRow } from "../../lake/canonical.ts";
import type { Delivery } from "../../lake/delivery.ts";
import type { SourceFile } from "../../lake/manifest.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { classOf, type Fields, type MessageRecord, textOf } from "../../messages/message-record.ts";
import type { Pseudonyms } from "../pseudonym.ts";
import type { DeliveredFile } from "./delivery.ts";
import { headRows, returnRows } from "./head-rows.ts";
import { rowsOf } from "./lake-rows.ts";
import { rowMaker } from "./row-maker.ts";

/** Puts what is read into a lake, file by file: all rows of a message, or none when it turns out to be wrong. */
export interface Loader {
  /** Begins a file; undefined when it is in the lake already. */
  readonly begin: (file: DeliveredFile) => Promise<SourceFile | undefined>;
  /** Why a message is not for this lake. */
  readonly objection: (message: MessageDescription, header: Fields) => Problem | undefined;
  /** Takes a line; false when it is left out, since category 47 is off. */
  readonly record: (record: MessageRecord) => boolean;
  readonly head: (message: MessageDescription, header: Fields, body: Fields) => void;
  /** Writes away what waits, so that memory does not grow. */
  readonly flush: () => Promise<void>;
  readonly drop: (file: SourceFile) => void;
}

/** Whose lake it is, and what may come in. */
export interface LoaderSettings {
  readonly delivery: Delivery;
  readonly gemeente: string;
  readonly pseudonyms: Pseudonyms;
  /** Jeugdreclassering, which reveals criminal-law data: off unless the municipality has a basis for it. */
  readonly allowsCategory47: boolean;
}

/** Loads messages into a delivery of a lake. */
export function messageLoader({ delivery, gemeente, pseudonyms, allowsCategory47 }: LoaderSettings): Loader {
  const maker = rowMaker(pseudonyms);
  /** Numbers of allocations that were left out: a start, a stop or a request may name the number and not the product. */
  const leftOut = new Set<string>();
  const isLeftOut = ({ message, fields }: MessageRecord): boolean => {
    const [category, number] = [categoryOf(fields), textOf(fields, "ToewijzingNummer")];
    const key = `${message.law} ${number ?? ""}`;
    if (category === "47" && number !== undefined) leftOut.add(key);
    return category === undefined ? leftOut.has(key) : category === "47";
  };
  let waiting: LakeRow[] = [];
  let position = 0;
  const answered = (
    of: { readonly message: MessageDescription; readonly header: Fields },
    part: Parameters<typeof returnRows>[1],
  ) => {
    if (!answers.has(of.message.number)) return;
    const rows = returnRows(of, part, position, maker);
    position += rows.length;
    waiting.push(...rows);
  };
  return {
    begin: async (file) => {
      const source = await describe(file);
      if (delivery.isLoaded(source)) return undefined;
      delivery.begin(source);
      waiting = [];
      position = 0;
      return source;
    },
    objection: (message, header) => {
      const code = textOf(header, message.sender === "gemeente" ? "Afzender" : "Ontvanger") ?? "";
      return code === gemeente ? undefined : problem("message.municipality", { found: code, wanted: gemeente });
    },
    record: (record) => {
      const { fields, client, line } = record;
      if (!allowsCategory47 && isLeftOut(record)) return false;
      if (!answers.has(record.message.number)) {
        waiting.push(...rowsOf(record, position, maker));
        position += 1;
      }
      answered(record, { name: record.name, fields, client, line });
      return true;
    },
    head: (message, header, body) => {
      waiting.push(...headRows({ message, header, body }, maker));
      const client = message.number === "320" ? {} : body;
      if (message.number !== "320") answered({ message, header }, { name: "Client", fields: body, client, line: 1 });
      answered({ message, header }, { name: "Header", fields: header, client: {}, line: 1 });
    },
    flush: async () => {
      const rows = waiting;
      waiting = [];
      if (rows.length > 0) await delivery.add(rows);
    },
    drop: (file) => {
      waiting = [];
      delivery.drop(file);
    },
  };
}

/** Answers that repeat the message with return codes. */
const answers: ReadonlySet<string> = new Set(["302", "306", "308", "316", "318", "320"]);

function categoryOf(fields: Fields): string | undefined {
  return textOf(fields, "ProductCategorie") ?? textOf(classOf(fields, "Product"), "Categorie");
}

async function describe(file: DeliveredFile): Promise<SourceFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of file.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name: file.name, sha256: hash.digest("hex"), bytes };
}
