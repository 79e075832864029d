import type { Snapshot } from "../../lake/manifest.ts";
import type { Trace, TracedLine } from "../../monitor/trace-model.ts";
import type { SumUnit } from "./sum-unit.ts";

/** A line of a source with the file as it was delivered. */
export interface NamedLine extends TracedLine {
  /** The file, of a message within an archive with the archive before it. */
  readonly file: string;
}

/** The lines behind a number, with the names of their files. */
export interface NamedTrace extends Omit<Trace, "lines"> {
  readonly snapshot: string;
  readonly lines: readonly NamedLine[];
  /** In what a sum is counted, where that is known. */
  readonly sumUnit?: SumUnit;
}

/** Gives the lines of a trace the names under which their files were delivered, and a sum its unit. */
export function named({ lines, ...trace }: Trace, { id, deliveries }: Snapshot, unit: SumUnit | undefined): NamedTrace {
  const names = new Map(
    deliveries.flatMap((delivery) =>
      delivery.files.map(({ name, sha256 }) => [`${delivery.id} ${sha256.slice(0, 16)}`, name] as const),
    ),
  );
  return {
    ...trace,
    snapshot: id,
    ...(trace.isSum && unit !== undefined ? { sumUnit: unit } : {}),
    lines: lines.map((line) => ({
      ...line,
      file: names.get(`${line.delivery} ${line.sourceFile}`) ?? line.sourceFile,
    })),
  };
}
