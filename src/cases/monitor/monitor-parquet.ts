import { parquetOf } from "../../lake/parquet-table.ts";
import { longColumns, longRows } from "./export-monitor.ts";
import type { MonitorAnswer } from "./run-monitor.ts";

/** The long form as a Parquet file; what has no value has a NULL there and its reason beside it. */
export function monitorParquet(answer: MonitorAnswer): Promise<Uint8Array> {
  return parquetOf(longColumns, longRows(answer));
}
