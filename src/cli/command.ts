/** Where a command reads and writes: passed in, so that tests hand in their own. */
export interface Effects {
  /** Standard output: the answer, and nothing else. */
  readonly out: (content: string | Uint8Array) => void;
  /** Standard error: progress and mistakes. */
  readonly error: (text: string) => void;
  /** Writes a file that the user named. */
  readonly writeFile: (path: string, content: Uint8Array | string) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0 done, 1 the answer is no, 2 the input could not be read (design, section 6). */
export type ExitCode = 0 | 1 | 2;

/** One command: its words are in the catalogue under the same name. */
export interface Command {
  readonly run: (args: readonly string[], effects: Effects) => Promise<ExitCode>;
}
