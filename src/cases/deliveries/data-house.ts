import type { ImportQueue } from "./import-queue.ts";
import type { UploadRoom } from "./uploads.ts";

/** The data of a site: the folder of its lake, where files wait, and the imports. */
export interface DataHouse {
  readonly lake: string;
  readonly uploads: UploadRoom;
  readonly imports: ImportQueue;
  /** Municipalities that are to come in, as `GM9912`: they are shown before their first delivery is there. */
  readonly expected: readonly string[];
}
