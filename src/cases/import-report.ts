import { randomBytes } from "node:crypto";
import { type DeliveryReport, readDelivery, type Told } from "../intake/istandaarden/read-delivery.ts";
import { openSchemas, type StrictSchemas } from "../intake/istandaarden/strict-schemas.ts";
import { pseudonymsOf } from "../intake/pseudonym.ts";
import { explainProblem } from "../text/describe-problem.ts";
import { ruleOf } from "./import-rule.ts";

/** One rejection or warning of an import, in words. Nothing in it can point at a person. */
export interface ImportRemark {
  readonly file?: string;
  /** The message, such as WMO323. */
  readonly about?: string;
  readonly line?: number;
  /** The element, from the class below the root. */
  readonly element?: string;
  /** The rule of the standard, or what else it is about: structuur, waarde, codelijst, bestand. */
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** What an import tells (design, section 6). */
export interface ImportReport {
  readonly files: number;
  readonly accepted: number;
  readonly rejected: readonly ImportRemark[];
  readonly warnings: readonly ImportRemark[];
  /** Remarks that were too many to list. */
  readonly untold: number;
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Checks messages of iWmo and iJw in files, folders and archives, and keeps nothing of them; by the official schemas too when
 * their folder is named.
 */
export async function checkMessages(paths: readonly string[], schemaFolder?: string): Promise<ImportReport> {
  // The key lives as long as the check: nothing of it can be joined with anything else.
  const { ofBsn } = pseudonymsOf(randomBytes(32));
  return inWords(await readDelivery(paths, { pseudonym: ofBsn, ...(await schemasOf(schemaFolder)) }));
}

function inWords(report: DeliveryReport): ImportReport {
  return { ...report, rejected: report.rejected.map(remark), warnings: report.warnings.map(remark) };
}

function remark({ message, problem }: Told): ImportRemark {
  const { title, detail } = explainProblem(problem);
  const { file, line, key } = problem.where;
  return {
    ...(file === undefined ? {} : { file }),
    ...(message === undefined ? {} : { about: message }),
    ...(line === undefined ? {} : { line }),
    ...(key === undefined ? {} : { element: key }),
    rule: ruleOf(problem),
    message: title,
    remedy: detail,
  };
}

/** The schemas of a folder, as a setting; nothing without a folder. UserError `message.schemas`. */
export async function schemasOf(folder: string | undefined): Promise<{ readonly schemas?: StrictSchemas }> {
  return folder === undefined ? {} : { schemas: await openSchemas(folder) };
}
