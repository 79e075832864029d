import { accessHead, accessRows } from "./access-files.ts";
import { debtHead, debtRows } from "./debt.ts";
import { benefitHead, benefitRows, contributionHead, contributionRows, pgbHead, pgbRows } from "./income-files.ts";
import type { LedgerSums } from "./ledger.ts";
import { paymentHead, paymentRows } from "./ledger-files.ts";
import { objectionHead, objectionRows } from "./objection.ts";
import { assistanceHead, assistanceRows, schemeHead, schemeRows } from "./poverty-files.ts";
import type { PartOfRun, Run } from "./simulate.ts";
import type { Sink, Stream } from "./sink.ts";
import { surveyHead, surveyRows } from "./survey.ts";
import { workHelpHead, workHelpRows } from "./work-help.ts";

/** A file to which each part of the municipality adds its rows; what is paid by it goes into the sums of the ledger. */
interface PartFile {
  readonly name: string;
  readonly head: string;
  readonly rows: (run: Run, part: PartOfRun, sums: LedgerSums) => string;
}

const partFiles: readonly PartFile[] = [
  { name: "uitkeringen.csv", head: benefitHead, rows: benefitRows },
  { name: "pgb.csv", head: pgbHead, rows: pgbRows },
  { name: "eigen-bijdragen.csv", head: contributionHead, rows: contributionRows },
  { name: "meldingen.csv", head: accessHead, rows: accessRows },
  { name: "betalingen.csv", head: paymentHead, rows: (run, { declarations }) => paymentRows(run, declarations) },
  { name: "reintegratie.csv", head: workHelpHead, rows: workHelpRows },
  { name: "bijzondere-bijstand.csv", head: assistanceHead, rows: assistanceRows },
  { name: "minimaregelingen.csv", head: schemeHead, rows: schemeRows },
  { name: "schuldhulp.csv", head: debtHead, rows: debtRows },
  { name: "bezwaren.csv", head: objectionHead, rows: objectionRows },
  { name: "enquetes.csv", head: surveyHead, rows: surveyRows },
];

/** The files of the parts that are being written. */
export type OpenPartFiles = readonly (readonly [PartFile, Stream])[];

/** Opens them, each with its header. */
export async function openPartFiles(sink: Sink): Promise<OpenPartFiles> {
  const files: [PartFile, Stream][] = [];
  for (const file of partFiles) {
    const stream = await sink.open(file.name);
    await stream.add(file.head);
    files.push([file, stream]);
  }
  return files;
}

/** Adds the rows of one part to each file. */
export async function addToFiles(files: OpenPartFiles, run: Run, part: PartOfRun, sums: LedgerSums): Promise<void> {
  for (const [{ rows }, stream] of files) await stream.add(rows(run, part, sums));
}
