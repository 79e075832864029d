/** What the process that releases ahead is asked: all of one lake, or a few of its municipalities. */
export interface ReleaseTask {
  readonly lake: string;
  readonly only?: readonly string[];
}

/** What it says: what went wrong with a municipality, and that it is done. */
export type ReleaseAnswer =
  | { readonly type: "failed"; readonly municipality: string; readonly stack: string }
  | { readonly type: "done" };
