import type { Decimal } from "../figure/decimal.ts";
import type { MissingReason } from "../figure/missing.ts";
import type { Notation } from "../figure/numeral.ts";
import type { CellQuantity, UnitNote } from "./unit-note.ts";

/** A number with the words around it, read in one notation. */
export interface WordedNumber {
  readonly type: "number";
  /** Exact, sign included, before `scale`. */
  readonly value: Decimal;
  readonly decimals: number;
  readonly scale?: number;
  readonly quantity?: CellQuantity;
}

/** A word that says why there is no number: "PM", "n.v.t.", a dash. */
export interface WordedMissing {
  readonly type: "missing";
  readonly reason: MissingReason;
}

/**
 * The words of a language that tables are written in, handed in by who calls: this room knows none. Every function gets a
 * text without the spaces around it.
 */
export interface TableWords {
  readonly readNumber: (text: string, notation: Notation) => WordedNumber | WordedMissing | undefined;
  /** Finds a unit in a title, header or label; undefined when the text names none. */
  readonly readUnit: (text: string) => UnitNote | undefined;
  /** "V" and "N" beside an amount: 1 is favourable, -1 is unfavourable. */
  readonly readDirection: (text: string) => 1 | -1 | undefined;
  /** A header over years or other periods, which are labels and no amounts. */
  readonly isPeriodHeader: (header: string) => boolean;
  /** A header over numbers that only name a row: "nr.", "taakveld", "code". */
  readonly isCodeHeader: (header: string) => boolean;
  /** Begins a remark under a table: "Bron: …", "N.B. …". */
  readonly isNote: (text: string) => boolean;
}
