import { randomBytes } from "node:crypto";
import { cents, toEuros } from "../figure/money.ts";
import { type Problem, problem, UserError } from "../figure/problem.ts";
import { previewTable, type TablePreview } from "../intake/preview-table.ts";
import { pseudonymsOf } from "../intake/pseudonym.ts";
import { mappedSources } from "../intake/sources.ts";
import type { CellValue } from "../lake/table.ts";
import { t } from "../text/catalogue.ts";
import { explainProblem } from "../text/describe-problem.ts";
import { type ImportRequest, importerOf, mappingOf, settingOf } from "./import-delivery.ts";

/** Reads the first rows of the first file of a request as they would come in, and changes nothing: no lake, no key. */
export async function previewImport(request: ImportRequest): Promise<TablePreview> {
  importerOf(request.source);
  const definition = mappedSources.get(request.source);
  const [path] = request.paths;
  if (definition === undefined || path === undefined)
    throw new UserError([
      problem("intake.source-unknown", { source: request.source, known: [...mappedSources.keys()] }),
    ]);
  const mapping = await mappingOf(request, definition);
  if (request.gemeente !== undefined && mapping.municipality !== request.gemeente)
    throw new UserError([
      problem("import.other-municipality", { found: mapping.municipality, wanted: request.gemeente }),
    ]);
  // The pseudonyms of a preview are of a key that is thrown away: they are shown to nobody.
  return previewTable(path, await settingOf(request, definition, mapping, pseudonymsOf(randomBytes(32))));
}

/** A preview as JSON, amounts in euros. */
export function exportPreview({ columns, rows, problems, ignored, unmapped }: TablePreview) {
  const money = new Set(columns.filter(({ isMoney }) => isMoney).map(({ name }) => name));
  const euros = (name: string, value: CellValue): CellValue =>
    money.has(name) && typeof value === "number" ? toEuros(cents(value)) : value;
  return {
    columns: columns.map(({ name, from }) => ({ name, ...(from === undefined ? {} : { from }) })),
    rows: rows.map(({ line, knownOn, values }) => ({
      line,
      known_on: knownOn,
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, euros(name, value)])),
    })),
    problems: problems.map(exportProblem),
    ignored,
    unmapped,
  };
}

/** A preview as lines for a terminal: first which column is which, then the rows one under another, then what does not fit. */
export function explainPreview({ columns, rows, problems, ignored, unmapped }: TablePreview): string {
  const width = Math.max(0, ...columns.map(({ name }) => name.length));
  const show = (value: CellValue | undefined): string => (value === undefined ? "–" : String(value));
  return [
    t("nl", "import.preview"),
    ...columns.map(({ name, from, isMoney }) => {
      const values = rows.map((row) => {
        const value = row.values[name];
        return isMoney && typeof value === "number" ? (value / 100).toFixed(2).replace(".", ",") : show(value);
      });
      return `  ${name.padEnd(width)}  ← ${from ?? t("nl", "import.preview.fixed")}: ${values.join(" | ")}`;
    }),
    ...(ignored.length === 0 ? [] : [t("nl", "import.preview.ignored", { names: ignored })]),
    ...(unmapped.length === 0 ? [] : [t("nl", "import.preview.unmapped", { names: unmapped })]),
    ...problems.map((one) => {
      const { line, message, remedy } = exportProblem(one);
      return `- ${line === undefined ? "" : `${t("nl", "where.line", { line })}: `}${message}. ${remedy}`;
    }),
  ].join("\n");
}

function exportProblem(one: Problem) {
  const { title, detail } = explainProblem(one, "nl");
  const { line, column } = one.where;
  return {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    rule: one.code,
    message: title,
    remedy: detail,
  };
}
