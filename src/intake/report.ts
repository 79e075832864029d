import type { Problem } from "../figure/problem.ts";

/** What is told of a delivery, as it comes in. The lists stop growing at a limit; the counts go on. */
export interface ReportBuilder {
  /** A file was read, or was known already. */
  readonly file: () => void;
  /** So many rows or messages were accepted. */
  readonly accept: (count: number) => void;
  /** One row, message or file was left out, for these reasons. */
  readonly reject: (problems: readonly Problem[]) => void;
  /** A file could not be read at all, and nothing of it was taken. */
  readonly rejectFile: (problems: readonly Problem[]) => void;
  /** A file was read, and nothing of it was taken. */
  readonly refuseFile: (problems: readonly Problem[]) => void;
  /** A file was in the lake already. */
  readonly known: () => void;
  readonly warn: (problem: Problem) => void;
  readonly result: () => ImportCounts;
}

/** What a delivery came to. */
export interface ImportCounts {
  readonly files: number;
  readonly accepted: number;
  /** Rows, messages or files that were left out. */
  readonly rejections: number;
  /** Files of which nothing could be read. */
  readonly unreadable: number;
  /** Files of which nothing was taken, those that could not be read among them. */
  readonly refused: number;
  /** Files that were in the lake already. */
  readonly known: number;
  readonly rejected: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** How many of the rejections have which rule as their first reason. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** So many mistakes help; more are of the same kind. */
const longestList = 10_000;

/** Begins the report of a delivery. `ruleOf` says under which rule a mistake is counted. */
export function startReport(ruleOf: (problem: Problem) => string = ({ code }) => code): ReportBuilder {
  const counts = { files: 0, accepted: 0, rejections: 0, unreadable: 0, refused: 0, known: 0 };
  const rejected: Problem[] = [];
  const byRule = new Map<string, number>();
  const warnings: Problem[] = [];
  const keep = (list: Problem[], problem: Problem): void => {
    if (list.length < longestList) list.push(problem);
  };
  const reject = (problems: readonly Problem[]): void => {
    counts.rejections += 1;
    const [first] = problems;
    if (first !== undefined) byRule.set(ruleOf(first), (byRule.get(ruleOf(first)) ?? 0) + 1);
    for (const problem of problems) keep(rejected, problem);
  };
  const refuseFile = (problems: readonly Problem[]): void => {
    counts.refused += 1;
    reject(problems);
  };
  return {
    file: () => {
      counts.files += 1;
    },
    accept: (count) => {
      counts.accepted += count;
    },
    reject,
    rejectFile: (problems) => {
      counts.unreadable += 1;
      refuseFile(problems);
    },
    refuseFile,
    known: () => {
      counts.known += 1;
    },
    warn: (problem) => keep(warnings, problem),
    result: () => ({ ...counts, rejected, warnings, byRule: Object.fromEntries(byRule) }),
  };
}
