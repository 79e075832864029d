import { createHash } from "node:crypto";
import { type Problem, problem } from "../../figure/problem.ts";
import type { LakeRow } from "../../lake/canonical.ts";
import type { Delivery } from "../../lake/delivery.ts";
import type { SourceFile } from "../../lake/manifest.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { type Fields, type MessageRecord, textOf } from "../../messages/message-record.ts";
import type { Pseudonyms } from "../pseudonym.ts";
import type { DeliveredFile } from "./delivery.ts";
import { closedDoor, openDoor } from "./door.ts";
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

/** What of the message was taken so far, for what is said of its client. */
interface Taken {
  /** Marks of lines that may turn out to be left out. */
  readonly marks: Set<string>;
  hasOthers: boolean;
  hasLeftOut: boolean;
}

const nothingTaken = (): Taken => ({ marks: new Set(), hasOthers: false, hasLeftOut: false });

/** Loads messages into a delivery of a lake. */
export async function messageLoader(settings: LoaderSettings): Promise<Loader> {
  const { delivery, gemeente, pseudonyms, allowsCategory47 } = settings;
  const maker = rowMaker(pseudonyms);
  const door = allowsCategory47 ? openDoor : closedDoor(pseudonyms, await delivery.leftOut());
  let waiting: LakeRow[] = [];
  let position = 0;
  let taken = nothingTaken();
  const answered = (
    of: { readonly message: MessageDescription; readonly header: Fields },
    part: Parameters<typeof returnRows>[1],
  ): readonly LakeRow[] => (answers.has(of.message.number) ? returnRows(of, part, position, maker) : []);
  const take = (rows: readonly LakeRow[], mark?: string): void => {
    for (const row of rows) waiting.push(mark === undefined ? row : { ...row, mark });
  };
  /**
   * What a message says of its client is seen as long as one of its lines is. A row for each mark does that: it is hidden with the lines
   * of that mark, and which of the others leads makes no difference.
   */
  const takeOfClient = (rows: readonly LakeRow[]): void => {
    const { marks, hasOthers, hasLeftOut } = taken;
    if (hasOthers || (marks.size === 0 && !hasLeftOut)) take(rows);
    else for (const mark of marks) take(rows, mark);
  };
  return {
    begin: async (file) => {
      const source = await describe(file);
      if (delivery.isLoaded(source)) return undefined;
      delivery.begin(source);
      door.begin();
      waiting = [];
      position = 0;
      taken = nothingTaken();
      return source;
    },
    objection: (message, header) => {
      const code = textOf(header, message.sender === "gemeente" ? "Afzender" : "Ontvanger") ?? "";
      return code === gemeente ? undefined : problem("message.municipality", { found: code, wanted: gemeente });
    },
    record: (record) => {
      const { fields, client, line } = record;
      const { isLeftOut, mark, listed } = door.admit(record);
      take(listed.map((kenmerk) => maker.row(record, "weggelaten", { wet: record.message.law, kenmerk })));
      const rows = answers.has(record.message.number)
        ? answered(record, { name: record.name, fields, client, line })
        : rowsOf(record, position, maker);
      // Places count what is left out too: they may not depend on what was known already.
      position += answers.has(record.message.number) ? rows.length : 1;
      if (isLeftOut) {
        taken.hasLeftOut = true;
        return false;
      }
      if (mark === undefined) taken.hasOthers = true;
      else taken.marks.add(mark);
      take(rows, mark);
      return true;
    },
    head: (message, header, body) => {
      const { own, ofClient } = headRows({ message, header, body }, maker);
      take(own);
      takeOfClient(ofClient);
      const client = message.number === "320" ? {} : body;
      if (message.number !== "320") {
        const rows = answered({ message, header }, { name: "Client", fields: body, client, line: 1 });
        position += rows.length;
        takeOfClient(rows);
      }
      const rows = answered({ message, header }, { name: "Header", fields: header, client: {}, line: 1 });
      position += rows.length;
      take(rows);
      taken = nothingTaken();
    },
    flush: async () => {
      const rows = waiting;
      waiting = [];
      if (rows.length > 0) await delivery.add(rows);
    },
    drop: (file) => {
      waiting = [];
      door.drop();
      delivery.drop(file);
    },
  };
}

/** Answers that repeat the message with return codes. */
const answers: ReadonlySet<string> = new Set(["302", "306", "308", "316", "318", "320"]);

async function describe(file: DeliveredFile): Promise<SourceFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of file.open()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { name: file.name, sha256: hash.digest("hex"), bytes };
}
