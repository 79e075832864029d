import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { holdsBsn } from "../figure/bsn.ts";
import { problem, UserError } from "../figure/problem.ts";
import type { LakeRow } from "../lake/canonical.ts";
import type { Delivery } from "../lake/delivery.ts";
import type { SourceFile } from "../lake/manifest.ts";
import { type Meter, metered, noMeter } from "./meter.ts";
import { watchPersonNumbers } from "./person-number.ts";
import { openTable, type SourceRecord } from "./records.ts";
import type { ReportBuilder } from "./report.ts";
import { type MappingSetting, planRows, type RowMapper } from "./row-mapper.ts";

/** How the files of a delivery are read, without what differs per file. */
export type TableSetting = Omit<MappingSetting, "file" | "watch">;

const sampleSize = 500;
const batchSize = 2000;

/**
 * Reads table files into a delivery, row by row: a row that cannot be read is told and left out, and the rest goes on. A file that cannot be
 * read as a whole is rejected and the other files go on. A file that is in the lake already is skipped.
 */
export async function importTables(
  paths: readonly string[],
  setting: TableSetting,
  delivery: Delivery,
  report: ReportBuilder,
  meter: Meter = noMeter,
): Promise<void> {
  for (const path of paths) {
    try {
      report.file();
      const file = await describeFile(path, meter);
      if (delivery.isLoaded(file)) {
        report.known();
        report.warn(problem("intake.already-loaded", { path: file.name }, { file: file.name }));
      } else await importTable(path, file, setting, delivery, report, meter);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      report.rejectFile(error.problems.map((one) => ({ ...one, where: { file: basename(path), ...one.where } })));
    }
  }
}

/** A file with its hash. A name with a BSN in it is not kept. */
export async function describeFile(path: string, meter: Meter = noMeter): Promise<SourceFile> {
  const about = await stat(path).catch(() => undefined);
  if (about === undefined) throw new UserError([problem("file.missing", { path })]);
  if (!about.isFile()) throw new UserError([problem("file.unreadable", { path, reason: "not-a-file" })]);
  const hash = createHash("sha256");
  const content = metered(createReadStream(path), meter);
  for await (const chunk of content) hash.update(chunk);
  const sha256 = hash.digest("hex");
  const name = basename(path);
  return { name: holdsBsn(name) ? `bestand-${sha256.slice(0, 8)}` : name, sha256, bytes: about.size };
}

async function importTable(
  path: string,
  file: SourceFile,
  setting: TableSetting,
  delivery: Delivery,
  report: ReportBuilder,
  meter: Meter,
): Promise<void> {
  const { header, records } = await openTable(path, setting.mapping.file, meter);
  const { sample, all } = await peek(records, sampleSize);
  const plan = planRows(header, { ...setting, file: file.name, watch: watchPersonNumbers(sample) });
  if (plan.mapRow === undefined) throw new UserError(plan.problems);
  delivery.begin(file);
  try {
    await mapRows(all, plan.mapRow, file, delivery, report);
  } catch (error) {
    delivery.drop(file);
    throw error;
  }
}

async function mapRows(
  records: AsyncIterable<SourceRecord>,
  mapRow: RowMapper,
  file: SourceFile,
  delivery: Delivery,
  report: ReportBuilder,
): Promise<void> {
  let batch: LakeRow[] = [];
  let [accepted, leftOut, areasUnknown] = [0, 0, 0];
  const flush = async (): Promise<void> => {
    await delivery.add(batch);
    accepted += batch.length;
    batch = [];
  };
  for await (const record of records) {
    if (record.cells.every((cell) => cell.trim() === "")) continue;
    const mapped = mapRow(record);
    if ("problems" in mapped) report.reject(mapped.problems);
    else if ("leftOut" in mapped) leftOut += 1;
    else {
      batch.push(mapped.row);
      if (mapped.isAreaUnknown) areasUnknown += 1;
    }
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  report.accept(accepted);
  if (leftOut > 0) report.warn(problem("intake.category-off", { count: leftOut }, { file: file.name }));
  if (areasUnknown > 0) report.warn(problem("intake.area-unknown", { count: areasUnknown }, { file: file.name }));
}

/** The first rows, and all rows with those before the others. */
async function peek(
  records: AsyncIterable<SourceRecord>,
  size: number,
): Promise<{ readonly sample: readonly SourceRecord[]; readonly all: AsyncIterable<SourceRecord> }> {
  const iterator = records[Symbol.asyncIterator]();
  const sample: SourceRecord[] = [];
  while (sample.length < size) {
    const next: IteratorResult<SourceRecord, unknown> = await iterator.next();
    if (next.done === true) break;
    sample.push(next.value);
  }
  async function* all(): AsyncGenerator<SourceRecord> {
    yield* sample;
    for (;;) {
      const next: IteratorResult<SourceRecord, unknown> = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { sample, all: all() };
}
