import { holdsBsn, isBsn } from "../figure/bsn.ts";
import type { SourceRecord } from "./records.ts";

/** How often nine digits in a column are a BSN, seen over the first rows. */
interface Count {
  nine: number;
  bsn: number;
}

/** Enough numbers of nine digits to tell: of arbitrary ones one in eleven is a BSN by chance. */
const enough = 5;

/** Tells a BSN from a number that only looks like one. */
export interface PersonNumberWatch {
  /** Whether a text in this column of the file holds a BSN. */
  readonly isSuspect: (text: string, column: number) => boolean;
}

/**
 * Watches for BSNs in columns where none belongs. A text with a BSN among other words is always one. A bare number of nine digits is one when
 * most of those in its column are, or when there are too few to tell: a booking number of nine digits passes the 11-test once in eleven times.
 */
export function watchPersonNumbers(sample: readonly SourceRecord[]): PersonNumberWatch {
  const counts: Count[] = [];
  for (const { cells } of sample)
    for (const [column, cell] of cells.entries()) {
      if (!/^\d{9}$/.test(cell.trim())) continue;
      const count = counts[column] ?? { nine: 0, bsn: 0 };
      counts[column] = count;
      count.nine += 1;
      if (isBsn(cell.trim())) count.bsn += 1;
    }
  return {
    isSuspect: (text, column) => {
      if (!holdsBsn(text)) return false;
      if (!/^\d{9}$/.test(text)) return true;
      const { nine, bsn } = counts[column] ?? { nine: 0, bsn: 0 };
      return nine < enough || bsn > nine / 2;
    },
  };
}
