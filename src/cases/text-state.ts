import type { Edit } from "../store/edit.ts";
import { hashOfContent } from "./edited-dossiers.ts";

/** Where a text comes from: nowhere yet, the folder, the application, both with a newer folder, or no longer fitting. */
export type TextState = "empty" | "folder" | "edited" | "folder-changed" | "stranded";

/**
 * The state of a text or an explanation that may have been written in the application. `folder` is what the folder says of
 * it; a folder that says the same as was written is no newer one.
 */
export function textState(edit: Edit | undefined, folder: string | undefined, isStranded: boolean): TextState {
  if (edit === undefined) return folder === undefined ? "empty" : "folder";
  if (isStranded) return "stranded";
  return hashOfContent(folder) === edit.base || folder === edit.content ? "edited" : "folder-changed";
}
