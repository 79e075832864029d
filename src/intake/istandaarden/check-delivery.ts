import type { Problem } from "../../figure/problem.ts";
import { problem } from "../../figure/problem.ts";
import { delivered } from "./delivery.ts";
import { readFile } from "./read-file.ts";

/** What came of a delivery: the import report of the command line. */
export interface DeliveryReport {
  /** Files that were found, in folders and archives too. */
  readonly files: number;
  /** Messages without a mistake in their structure. */
  readonly accepted: number;
  readonly rejected: readonly Told[];
  readonly warnings: readonly Told[];
  /** Rejections and warnings that came after the first ten thousand. */
  readonly untold: number;
  /** Accepted lines by their class. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A remark with the message that it is about, `WMO323`, where that could be told. */
export interface Told {
  readonly message?: string;
  readonly problem: Problem;
}

/** Reports stay readable, and memory bounded, whatever is delivered. */
const mostTold = 10_000;

/** Reads every message of a delivery and tells what is wrong, without keeping anything of it. */
export async function checkDelivery(paths: readonly string[]): Promise<DeliveryReport> {
  const rejected: Told[] = [];
  const warnings: Told[] = [];
  const rows = new Map<string, number>();
  const unverified = new Set<string>();
  const counts = { files: 0, accepted: 0, untold: 0 };
  const tell = (list: Told[], told: Told): void => {
    if (list.length < mostTold) list.push(told);
    else counts.untold += 1;
  };
  for await (const file of delivered(paths)) {
    counts.files += 1;
    if ("mistake" in file) {
      tell(rejected, { problem: file.mistake });
      continue;
    }
    const found: Problem[] = [];
    const lines = new Map<string, number>();
    const { message, isWhole, remarks } = await readFile(file, {
      record: ({ name }) => void lines.set(name, (lines.get(name) ?? 0) + 1),
      mistake: (mistake) => void found.push(mistake),
    });
    const name = message === undefined ? {} : { message: messageName(message) };
    for (const mistake of found) tell(rejected, { ...name, problem: mistake });
    for (const remark of remarks) tell(warnings, { ...name, problem: remark });
    if (message !== undefined && !message.verified && !unverified.has(message.number)) {
      unverified.add(message.number);
      tell(warnings, { ...name, problem: problem("message.unverified", { message: messageName(message) }) });
    }
    if (!isWhole) continue;
    counts.accepted += 1;
    for (const [line, count] of lines) rows.set(line, (rows.get(line) ?? 0) + count);
  }
  return { ...counts, rejected, warnings, rows: Object.fromEntries(rows) };
}

/** As people call a message: WMO323, JW301. */
function messageName({ law, number }: { readonly law: string; readonly number: string }): string {
  return `${law === "wmo" ? "WMO" : "JW"}${number}`;
}
