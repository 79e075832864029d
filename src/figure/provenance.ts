/** Lines of one document, counted from 1, both ends included. */
export interface Lines {
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

/** A figure that was printed in a document and transcribed into a dossier. */
export interface PrintedSource {
  readonly type: "printed";
  readonly lines: readonly Lines[];
  /** Where the transcription stands in the dossier: file, row and column, so that a reader can open it. */
  readonly transcription: { readonly file: string; readonly row: string; readonly column: string };
}

/** A figure that the program computed from other figures. */
export interface ComputedSource {
  readonly type: "computed";
  /** Key of the formula in the catalogue, for instance `scenario.balance`. */
  readonly formula: string;
  readonly inputs: readonly Input[];
}

/** A figure that went into a computation: its reference, for instance `tabel-1/m02/2019`, and whether it was added or subtracted. */
export interface Input {
  readonly ref: string;
  readonly sign: 1 | -1;
}

/** An aggregate over a lake: resolved to lines on demand. */
export interface ModelSource {
  readonly type: "model";
  readonly model: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly snapshot: string;
}

/** Where a figure comes from, down to the source file and line. */
export type Provenance = PrintedSource | ComputedSource | ModelSource;
