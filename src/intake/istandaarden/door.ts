import type { MessageRecord } from "../../messages/message-record.ts";
import type { Pseudonyms } from "../pseudonym.ts";
import { categoryOf, subjectsOf } from "./marks.ts";

/** What becomes of a line at the door. */
export interface Admission {
  readonly isLeftOut: boolean;
  /** What a line that comes in belongs to, where it does not name its product: it may turn out to be left out. */
  readonly mark?: string;
  /** What is put on the list of what was left out, for the first time in this file. */
  readonly listed: readonly string[];
}

/** Leaves product category 47 (jeugdreclassering) out, file by file. */
export interface Door {
  readonly begin: () => void;
  readonly admit: (record: MessageRecord) => Admission;
  /** Forgets what the file told, since it turned out to be wrong. */
  readonly drop: () => void;
}

const admitted: Admission = { isLeftOut: false, listed: [] };

/** The door of a municipality that has a ground for category 47: everything comes in. */
export const openDoor: Door = { begin: () => undefined, admit: () => admitted, drop: () => undefined };

/**
 * The door of a municipality that has none. A line of the category is left out, and marks of its allocation and its request go on a list. A
 * line without a product is left out when its mark is known already, and else comes in with its mark: the lake hides it as soon as the mark
 * is on a list. `known` are the marks of earlier deliveries.
 */
export function closedDoor(pseudonyms: Pick<Pseudonyms, "ofMark">, known: ReadonlySet<string>): Door {
  const before = new Set(known);
  let ofFile = new Set<string>();
  return {
    begin: () => {
      for (const mark of ofFile) before.add(mark);
      ofFile = new Set();
    },
    admit: (record) => {
      const category = categoryOf(record.fields);
      if (category !== undefined && category !== "47") return admitted;
      const marks = subjectsOf(record).map(pseudonyms.ofMark);
      if (category === "47") {
        const listed = marks.filter((mark) => !ofFile.has(mark));
        for (const mark of listed) ofFile.add(mark);
        return { isLeftOut: true, listed };
      }
      const [mark] = marks;
      if (mark === undefined) return admitted;
      if (before.has(mark) || ofFile.has(mark)) return { isLeftOut: true, listed: [] };
      return { isLeftOut: false, mark, listed: [] };
    },
    drop: () => {
      ofFile = new Set();
    },
  };
}
