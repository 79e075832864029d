import type { Snapshot } from "../../lake/manifest.ts";
import type { Trace, TracedLine } from "../../monitor/trace-model.ts";

/** A line of a source with the file as it was delivered. */
export interface NamedLine extends TracedLine {
  /** The file, of a message within an archive with the archive before it. */
  readonly file: string;
}

/** The lines behind a number, with the names of their files. */
export interface NamedTrace extends Omit<Trace, "lines"> {
  readonly snapshot: string;
  readonly lines: readonly NamedLine[];
}

/** Gives the lines of a trace the names under which their files were delivered. */
export function named({ lines, ...trace }: Trace, { id, deliveries }: Snapshot): NamedTrace {
  const names = new Map(
    deliveries.flatMap((delivery) =>
      delivery.files.map(({ name, sha256 }) => [`${delivery.id} ${sha256.slice(0, 16)}`, name] as const),
    ),
  );
  return {
    ...trace,
    snapshot: id,
    lines: lines.map((line) => ({
      ...line,
      file: names.get(`${line.delivery} ${line.sourceFile}`) ?? line.sourceFile,
    })),
  };
}
