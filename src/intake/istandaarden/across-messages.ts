import { setImmediate } from "node:timers/promises";
import { type Problem, problem } from "../../figure/problem.ts";
import type { Place } from "../../messages/care-facts.ts";
import { classOf, type MessageRecord, textOf } from "../../messages/message-record.ts";
import type { Declared } from "../../messages/provider-rules.ts";
import type { CheckedRule } from "../../messages/rule-list.ts";
import { most } from "./allocation-facts.ts";
import { comparison } from "./comparison.ts";
import { type FactRoom, factStore } from "./fact-store.ts";
import { eventText, fieldsText, lineText, versionText } from "./fact-text.ts";
import { declaredLineOf, eventOf, type Pseudonym, versionOf } from "./facts.ts";
import { toldRemarks } from "./told-remarks.ts";

/** Remembers what messages tell of each allocation, and tells at the end which rules across messages are not kept. */
export interface AcrossMessages {
  /** Begins with the message of a file. */
  readonly begin: (file: string) => AcrossFile;
  /** What is not kept, in the order of what it is about; beyond a bound only how many. Nothing may be begun after it. */
  readonly remarks: () => Promise<{ readonly remarks: readonly Problem[]; readonly untold: number }>;
  readonly close: () => void;
}

/** One message among the others. */
export interface AcrossFile {
  readonly take: (record: MessageRecord) => void;
  /** A declaration as a whole. */
  readonly declared: (of: Pick<MessageRecord, "message" | "header">, declaration: Omit<Declared, "place">) => void;
  /** Forgets the message, since it turned out to be wrong. */
  readonly drop: () => void;
}

/** What is compared, and where it waits. */
export interface AcrossSettings extends FactRoom {
  readonly pseudonym: Pseudonym;
  /** Which rules are told: some need messages that may have come earlier. */
  readonly tells: (rule: CheckedRule) => boolean;
  /** Remarks that are told at most. */
  readonly most: number;
}

/** Messages that are compared with others. */
const compared: ReadonlySet<string> = new Set(["301", "305", "307", "323", "325"]);

/**
 * Begins with nothing. Facts wait in stores that go on on the disk, and are put together at the end: lines by their reference,
 * everything by its allocation, allocations by their client. So memory depends on the number of files, and not on what is in them.
 */
export function acrossMessages(settings: AcrossSettings): AcrossMessages {
  const { pseudonym, tells } = settings;
  const files: string[] = [];
  const dropped = new Set<number>();
  const stores = {
    references: factStore(settings),
    allocations: factStore(settings),
    declarations: factStore(settings),
    clients: factStore(settings),
  };
  let number = 0;

  const takeRefusal = ({ message, header, fields }: MessageRecord, file: number): void => {
    const reference = textOf(classOf(fields, "ProductReferentie"), "ReferentieNummer");
    if (reference === undefined) return;
    const key = `${message.law} ${textOf(header, "Ontvanger") ?? ""} ${reference}`;
    stores.references.put(key, fieldsText(["", "r", number, file]));
  };

  const takeOnAllocation = (record: MessageRecord, key: string, file: number): void => {
    const { message, line } = record;
    const place = { file: "", line };
    if (message.number === "301") {
      stores.allocations.put(key, versionText({ number, fact: versionOf(record, place, pseudonym) }, file));
    } else if (message.number === "323") {
      const fact = declaredLineOf(record, place, pseudonym);
      const reference = `${message.law} ${fact.provider} ${fact.reference}`;
      stores.references.put(reference, fieldsText([key, lineText({ number, fact }, file)]));
    } else stores.allocations.put(key, eventText({ number, fact: eventOf(record, place, pseudonym) }, file));
  };

  return {
    begin: (name) => {
      const file = files.push(name) - 1;
      return {
        take: (record) => {
          const { message, header, fields } = record;
          if (!compared.has(message.number)) return;
          number += 1;
          const allocation = textOf(fields, "ToewijzingNummer");
          if (message.number === "325") takeRefusal(record, file);
          // Care under a contract without allocations has no number, and no chain to follow.
          else if (allocation !== undefined) {
            const municipality = textOf(header, message.sender === "gemeente" ? "Afzender" : "Ontvanger") ?? "";
            takeOnAllocation(record, `${message.law} ${municipality} ${allocation}`, file);
          }
        },
        declared: ({ message, header }, { number: own, month, sent }) => {
          number += 1;
          const key = `${message.law} ${textOf(header, "Afzender") ?? ""}`;
          stores.declarations.put(key, fieldsText([number, file, own, month, sent]));
        },
        drop: () => void dropped.add(file),
      };
    },
    remarks: async () => {
      const told = toldRemarks(settings.most);
      const { references, allocations, declarations, clients, isCut } = comparison(
        { files, isDropped: (file) => dropped.has(file) },
        stores,
        (at, rule, key, { file, line }: Place) => {
          if (tells(rule)) told.add(at, problem("message.rule", { rule }, { file, line, key }));
        },
      );
      for (const [store, compare] of [
        [stores.references, references],
        [stores.allocations, allocations],
        [stores.declarations, declarations],
        [stores.clients, clients],
      ] as const)
        for (const part of store.parts()) {
          compare(part);
          // Others may have their turn: a large delivery has much to compare.
          await setImmediate();
        }
      if (isCut()) told.add(Number.POSITIVE_INFINITY, problem("message.across-limited", { limit: most.lines }));
      return told.result();
    },
    close: () => {
      for (const store of Object.values(stores)) store.close();
    },
  };
}
