import type { Problem } from "../figure/problem.ts";
import { explainProblem } from "../text/describe-problem.ts";
import type { ImportOutcome } from "./import-delivery.ts";
import { namedRule } from "./import-rule.ts";

/** One thing that was wrong, as the contract of the command line says it. */
export interface ExportedRejection {
  readonly file?: string;
  readonly line?: number;
  /** The column of the file. */
  readonly column?: string;
  /** The element of a message, from the class below its root. */
  readonly element?: string;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** The report of a delivery as JSON (design, section 6), with the name of the snapshot that it made. */
export interface ExportedImport {
  readonly files: number;
  readonly accepted: number;
  readonly rejected: readonly ExportedRejection[];
  readonly warnings: readonly ExportedRejection[];
  readonly rows: Readonly<Record<string, number>>;
  /** Rows and files that were left out; `rejected` lists the first ten thousand mistakes in them. */
  readonly rejections: number;
  /** Files of which nothing was taken. */
  readonly refused: number;
  /** Files that were in the lake already; of messages: files = accepted + refused + known. */
  readonly known: number;
  readonly snapshot: string;
}

/** Puts the outcome of a delivery in the form of the contract. */
export function exportImport(outcome: ImportOutcome): ExportedImport {
  const { files, accepted, rejected, warnings, rows, rejections, refused, known, snapshot } = outcome;
  return {
    files,
    accepted,
    rejected: rejected.map(exportRejection),
    warnings: warnings.map(exportRejection),
    rows,
    rejections,
    refused,
    known,
    snapshot: snapshot.id,
  };
}

function exportRejection(one: Problem): ExportedRejection {
  const { title, detail } = explainProblem(one, "nl");
  const { file, line, column, key } = one.where;
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(key === undefined ? {} : { element: key }),
    rule: namedRule(one),
    message: title,
    remedy: detail,
  };
}
