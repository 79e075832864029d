import { writeXlsx } from "../tables/xlsx-write.ts";
import type { Report } from "./model.ts";
import { toWorkbook } from "./to-workbook.ts";
import { visible } from "./visible-text.ts";

/** Makes a workbook file (xlsx) of a report. The same report gives the same bytes. */
export function toXlsx(report: Report): Uint8Array<ArrayBuffer> {
  return writeXlsx(toWorkbook(visible(report)));
}
