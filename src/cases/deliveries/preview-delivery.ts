import { cents } from "../../figure/money.ts";
import { type Problem, problem, UserError } from "../../figure/problem.ts";
import type { TablePreview } from "../../intake/preview-table.ts";
import type { CellValue } from "../../lake/table.ts";
import { t } from "../../text/catalogue.ts";
import { explainProblem } from "../../text/describe-problem.ts";
import { writeMoney } from "../../text/write-number.ts";
import { importerOf } from "../import-delivery.ts";
import { previewImport } from "../preview-import.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { keeperOf } from "./data-access.ts";
import { taskOf } from "./import-input.ts";
import type { ImportWish } from "./send-files.ts";

/** How the first rows of a file would come in, in words. */
export interface DeliveryPreview {
  /** The columns that are filled, each with where it comes from: a column of the file, or fixed or derived. */
  readonly columns: readonly { readonly name: string; readonly from: string; readonly isNumber: boolean }[];
  /** The first rows that fit; an empty word where a row has nothing. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** What does not fit, in the header and the first rows: the same mistake once, with how often it is made. */
  readonly problems: readonly PreviewProblem[];
  /** Columns of the file that stay out because the mapping says so, and those of which it says nothing. */
  readonly ignored: readonly string[];
  readonly unmapped: readonly string[];
}

interface PreviewProblem {
  readonly title: string;
  readonly detail: string;
  /** "regel 3", of the first place; empty for what is wrong with the file as a whole. */
  readonly place: string;
  readonly count: number;
}

/** Of a larger file only a program shows the first rows: here they would be read while others wait. */
const largestPreview = 20_000_000;
const megabyte = 1_000_000;

/**
 * Maps the first rows of the first file of a wish and changes nothing: no lake, no key, no mapping is kept. Noted in the log with the source. UserError
 * `preview.no-mapping` for a source that has no columns to map, `preview.too-large`, and those of `startImport`.
 */
export async function previewDelivery(
  site: Site,
  principal: Principal,
  code: string,
  { source, uploads, mapping }: ImportWish,
): Promise<DeliveryPreview> {
  const account = await keeperOf(site, principal, code);
  if (!importerOf(source).needsMapping) throw new UserError([problem("preview.no-mapping", { source })]);
  const { lake, uploads: room } = site.data;
  for (const { bytes } of await Promise.all(uploads.map((id) => room.find(code, id))))
    if (bytes > largestPreview)
      throw new UserError([problem("preview.too-large", { megabytes: largestPreview / megabyte })]);
  const input = { type: "files" as const, source, uploads, ...(mapping === undefined ? {} : { mapping }) };
  const task = await taskOf(code, input, { lake, uploads: room, workshop: "" });
  if (task.type !== "import") throw new Error("a wish with files makes an import");
  const preview = await previewImport(task.request);
  await site.store.auditLog.append({
    gemeente: code,
    by: account,
    action: "import.preview",
    thing: { kind: "source", id: source },
  });
  return viewPreview(preview);
}

function viewPreview({ columns, rows, problems, ignored, unmapped }: TablePreview): DeliveryPreview {
  const isNumber = (name: string) => rows.some(({ values }) => typeof values[name] === "number");
  return {
    ...{ ignored, unmapped, problems: together(problems) },
    columns: columns.map(({ name, from }) => ({
      ...{ name, from: from ?? t("nl", "import.preview.fixed"), isNumber: isNumber(name) },
    })),
    rows: rows.map(({ line, values }) => ({
      line,
      cells: columns.map(({ name, isMoney }) => written(values[name], isMoney)),
    })),
  };
}

function written(value: CellValue | undefined, isMoney: boolean): string {
  if (value === undefined) return "";
  if (isMoney && typeof value === "number") return writeMoney(cents(value), { scale: 1, decimals: 2 });
  if (typeof value === "boolean") return t("nl", value ? "ui.data.preview.yes" : "ui.data.preview.no");
  return String(value);
}

/** The same mistake of many rows is told once: its words say no row. */
function together(problems: readonly Problem[]): readonly PreviewProblem[] {
  const found = new Map<string, PreviewProblem>();
  for (const one of problems) {
    const { title, detail } = explainProblem(one, "nl");
    const key = `${title} ${detail}`;
    const { line } = one.where;
    const place = line === undefined ? "" : t("nl", "where.line", { line });
    const before = found.get(key);
    found.set(key, before === undefined ? { title, detail, place, count: 1 } : { ...before, count: before.count + 1 });
  }
  return [...found.values()];
}
