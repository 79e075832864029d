import type { Delivery } from "../../lake/delivery.ts";

/** How far an import is. */
export interface ImportProgress {
  /** `reading`: files are read and checked; `saving`: what was taken becomes part of the lake. */
  readonly phase: "reading" | "saving";
  /** Bytes read and to be read, each file twice: once to know whether it is there already, once for its rows. */
  readonly bytes: number;
  readonly ofBytes: number;
  /** Files of which the reading began. */
  readonly files: number;
  /** Rows that were taken so far. */
  readonly rows: number;
}

/** Who looks on while a delivery comes in, and may stop it. */
export interface ImportWatch {
  /** Stops the import: the lake stays as it was, and `importDelivery` rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: ImportProgress) => void;
  /** Asked before the delivery becomes part of the lake; when it says no the lake stays as it was. */
  readonly mayCommit?: () => Promise<boolean>;
}

/** Thrown where somebody stopped an import before it became part of the lake. */
export class ImportStopped extends Error {
  constructor() {
    super("the import was stopped");
    this.name = "ImportStopped";
  }
}

/** A delivery that tells how far it is, and the meter that its reading tells its bytes to. */
export interface WatchedDelivery {
  readonly delivery: Delivery;
  readonly meter: (bytes: number) => void;
  /** Whether any file of it was taken so far. */
  readonly hasTaken: () => boolean;
}

/** Looks on at a delivery: tells of every step and stops at the next one when the signal says so. */
export function watchDelivery(
  delivery: Delivery,
  ofBytes: number,
  { signal, progress = () => undefined, mayCommit }: ImportWatch,
): WatchedDelivery {
  let [bytes, files, rows] = [0, 0, 0];
  const taken = new Set<string>();
  const tell = (phase: ImportProgress["phase"]): void => progress({ phase, bytes, ofBytes, files, rows });
  const step = (): void => {
    signal?.throwIfAborted();
    tell("reading");
  };
  return {
    hasTaken: () => taken.size > 0,
    meter: (more) => {
      // What an archive says of its size may be less than what comes out of it.
      bytes = Math.min(ofBytes, bytes + more);
      step();
    },
    delivery: {
      ...delivery,
      begin: (file) => {
        files += 1;
        taken.add(file.sha256);
        delivery.begin(file);
        step();
      },
      drop: (file) => {
        taken.delete(file.sha256);
        delivery.drop(file);
      },
      add: async (more) => {
        await delivery.add(more);
        rows += more.length;
        step();
      },
      commit: async () => {
        signal?.throwIfAborted();
        if (mayCommit !== undefined && !(await mayCommit())) throw new ImportStopped();
        tell("saving");
        return delivery.commit();
      },
    },
  };
}
