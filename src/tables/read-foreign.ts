import { type Problem, problem, UserError } from "../figure/problem.ts";
import { readForeignCsv } from "./csv-foreign.ts";
import { type ForeignLimits, foreignLimits } from "./limits.ts";
import { readMarkdown } from "./markdown-read.ts";
import type { UnsupportedReason } from "./problems.ts";
import type { RawReading, TableFormat } from "./raw-table.ts";
import { openBudget, type ReadingBudget, type Stopwatch } from "./reading-budget.ts";
import { detectEncoding } from "./text-encoding.ts";
import { readXlsx } from "./xlsx-read.ts";

/** What may be set otherwise in a test: the limits, and the time that passes. */
export interface ForeignOptions {
  readonly limits?: ForeignLimits;
  readonly stopwatch?: Stopwatch;
}

const extensions: ReadonlyMap<string, TableFormat> = new Map([
  ["csv", "csv"],
  ["tsv", "csv"],
  ["txt", "csv"],
  ["xlsx", "xlsx"],
  ["xlsm", "xlsx"],
  ["md", "markdown"],
  ["markdown", "markdown"],
]);

/** Tells by its name whether a file can hold tables of somebody else's. */
function formatByName(name: string): TableFormat | undefined {
  return extensions.get(/\.(?<extension>\w+)$/.exec(name)?.groups?.["extension"]?.toLowerCase() ?? "");
}

/**
 * Reads a table file of somebody else's into its cells, whatever is in it: never more than the limits, never an exception
 * for what the file holds. The content counts more than the name: a workbook called `.csv` is read as a workbook.
 *
 * @param name the name of the file, as messages repeat it.
 */
export async function readForeign(
  name: string,
  bytes: Uint8Array,
  { limits = foreignLimits, stopwatch = () => performance.now() }: ForeignOptions = {},
): Promise<RawReading> {
  const budget = openBudget(name, limits, stopwatch);
  try {
    const { tables, remarks } = await readByKind(bytes, budget);
    return { tables, problems: [], remarks: [...budget.remarks(), ...remarks] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failed(error.problems);
  }
}

async function readByKind(bytes: Uint8Array, budget: ReadingBudget): Promise<Omit<RawReading, "problems">> {
  const { path, limits } = budget;
  const unsupported = (reason: UnsupportedReason): UserError =>
    new UserError([problem("table-file.unsupported", { path, reason })]);
  if (bytes.length > limits.bytes) {
    throw new UserError([problem("file.too-large", { path, bytes: bytes.length, limit: limits.bytes })]);
  }
  const format = formatByName(path);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return readXlsx(bytes, budget);
  // The old container of Office, in which a workbook with a password is kept as well.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw unsupported("old-excel");
  if (format === undefined) throw unsupported("extension");
  if (format === "xlsx") throw new UserError([problem("table-file.broken", { path, reason: "zip" })]);
  const encoding = detectEncoding(bytes);
  if (encoding === undefined) throw unsupported("not-text");
  return format === "csv" ? readForeignCsv(bytes, encoding, budget) : readMarkdown(bytes, encoding, budget);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function failed(problems: readonly Problem[]): RawReading {
  return { tables: [], problems, remarks: [] };
}
