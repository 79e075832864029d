/** Where the files of a municipality go: a folder on disk, or the memory of a test. Paths have `/` between their parts. */
export interface Sink {
  /** Writes a whole file. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Opens a file to which text is added in turn. */
  readonly open: (path: string) => Promise<Stream>;
}

/** A file that is being written. */
export interface Stream {
  readonly add: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
