import { type Problem, problem, UserError } from "../figure/problem.ts";
import { type BuiltTriangle, buildTriangle, type Observation } from "../forecast/runoff/build-triangle.ts";
import { cellText, needColumn, plainNumber, readLongTable } from "./long-table.ts";

/** Names that a column may have, in any case. */
const names = {
  origin: ["origin", "herkomst", "zorgperiode", "periode"],
  development: ["development", "ontwikkeling", "dev", "lag"],
  value: ["value", "values", "waarde", "bedrag", "amount"],
} as const;

/** Words that stand for "not known" in a cell of amounts. */
const unknownWords = ["", "-", "na", "n/a", "nan", "onbekend"];

/**
 * Reads a triangle in long form: `origin,development,value`, a row per cell. An empty value is a cell that is not known. UserError with every
 * cell that cannot be read.
 */
export async function readTriangle(path: string, incremental: boolean): Promise<BuiltTriangle> {
  const table = await readLongTable(path);
  const [origin, development, value] = [
    needColumn(table, names.origin),
    needColumn(table, names.development),
    needColumn(table, names.value),
  ];
  const problems: Problem[] = [];
  const observations = table.rows.map((row): Observation => {
    const text = cellText(row, value);
    const isUnknown = unknownWords.includes(text.toLowerCase());
    const amount = isUnknown ? undefined : plainNumber(text);
    if (amount !== undefined && Number.isNaN(amount))
      problems.push(
        problem("number.unreadable", { value: text }, { file: table.file, line: row.line, column: "value" }),
      );
    return { origin: cellText(row, origin), development: cellText(row, development), value: amount };
  });
  if (problems.length > 0) throw new UserError(problems);
  const built = buildTriangle(observations, { incremental });
  const { origins, developments } = built.triangle;
  if (origins.length < 2 || developments.length < 2) {
    const size = { origins: origins.length, developments: developments.length };
    throw new UserError([problem("runoff.too-small", size, { file: table.file })]);
  }
  return built;
}
