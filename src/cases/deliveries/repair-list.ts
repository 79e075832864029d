import type { Problem } from "../../figure/problem.ts";
import { writeSpreadsheetCsv } from "../../tables/csv-write.ts";
import type { Sheet, SheetCell } from "../../tables/workbook.ts";
import { writeXlsx } from "../../tables/xlsx-write.ts";
import { t } from "../../text/catalogue.ts";
import { explainProblem } from "../../text/describe-problem.ts";
import { namedRule } from "../import-rule.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { keeperOf } from "./data-access.ts";
import { type ImportRecord, readMistakes } from "./import-record.ts";
import { recordOf } from "./list-deliveries.ts";
import { ruleName } from "./rule-name.ts";

/** The forms of a repair list. */
export const repairForms = ["xlsx", "csv"] as const;
export type RepairForm = (typeof repairForms)[number];

const columns = ["file", "line", "column", "rule", "wrong", "remedy"] as const;
const widths = [32, 8, 24, 16, 60, 70];

/**
 * Everything that was refused in a delivery, a line each: where it is, the rule, what is wrong and what to do. No cell can become a
 * formula. That somebody took it along is noted in the log. UserError `delivery.unknown`.
 */
export async function repairList(
  site: Site,
  principal: Principal,
  code: string,
  id: string,
  form: RepairForm,
): Promise<Uint8Array<ArrayBuffer>> {
  const account = await keeperOf(site, principal, code);
  const record = await recordOf(site, code, id);
  const { rejected } = await readMistakes(site.data.lake, record);
  await site.store.auditLog.append({
    gemeente: code,
    by: account,
    action: "rejections.download",
    thing: { kind: "delivery", id },
    details: { form, lines: String(rejected.length) },
  });
  const rows = rejected.map(rowOf);
  if (form === "csv") return new TextEncoder().encode(writeSpreadsheetCsv([headOf(), ...rows], "nl"));
  return writeXlsx({
    title: t("nl", "data.repair.title", { source: record.source }),
    author: t("nl", "ui.name"),
    date: record.at.slice(0, "2026-01-31".length),
    language: "nl",
    marks: {
      topRight: record.source,
      bottomLeft: t("nl", "data.repair.title", { source: record.source }),
      page: t("nl", "data.repair.page"),
      of: t("nl", "data.repair.of"),
    },
    sheets: [sheetOf(record, rows)],
  });
}

function headOf(): readonly string[] {
  return columns.map((column) => t("nl", `data.repair.${column}`));
}

function rowOf(one: Problem): readonly (string | number)[] {
  const { title, detail } = explainProblem(one);
  const { file = "", line, column, row, key } = one.where;
  return [file, line ?? "", column ?? key ?? row ?? "", ruleName(namedRule(one)), title, detail];
}

function sheetOf(record: ImportRecord, rows: readonly (readonly (string | number)[])[]): Sheet {
  const text = (value: string, look?: SheetCell["look"]): SheetCell => ({
    type: "text",
    text: value,
    ...(look === undefined ? {} : { look }),
  });
  return {
    name: t("nl", "data.repair.sheet"),
    widths,
    headRow: 3,
    landscape: true,
    rows: [
      [text(t("nl", "data.repair.title", { source: record.source }), { font: "title" })],
      [text(t("nl", "data.repair.use"), { font: "quiet" })],
      headOf().map((head) => text(head, { font: "strong", rule: "below-strong", wrap: true })),
      ...rows.map((row) =>
        row.map(
          (cell): SheetCell =>
            typeof cell === "number" ? { type: "number", value: cell, decimals: 0 } : text(cell, { wrap: true }),
        ),
      ),
    ],
  };
}
