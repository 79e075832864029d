import type { Problem } from "../../figure/problem.ts";
import type { Parameters } from "../../synth/parameters.ts";
import type { ImportRequest } from "../import-delivery.ts";
import type { ImportProgress } from "./import-watch.ts";

/** What the process of an import is asked: one delivery, or a synthetic municipality with all of its deliveries. */
export type ImportTask =
  | { readonly type: "import"; readonly request: ImportRequest }
  | {
      readonly type: "synthesis";
      readonly parameters: Parameters;
      /** Where its files are made; they go when they are loaded. */
      readonly folder: string;
      readonly lake: string;
    };

/** What is said to the process while it works. */
export type ImportOrder = { readonly type: "stop" } | { readonly type: "commit"; readonly may: boolean };

/** What the process says. */
export type ImportAnswer =
  | { readonly type: "progress"; readonly progress: ImportProgress }
  /** Everything is read: may it become part of the lake? */
  | { readonly type: "may-commit" }
  | { readonly type: "done"; readonly result: ImportResult }
  | { readonly type: "stopped" }
  | { readonly type: "problems"; readonly problems: readonly Problem[] }
  | { readonly type: "failed"; readonly stack: string };

/** What an import came to, in what the queue keeps of it. */
export interface ImportResult {
  /** The record of the import; of a synthetic municipality that of its last delivery. */
  readonly record: string;
  readonly accepted: number;
  readonly rejections: number;
}
