import type { Cube, CubeCell } from "../../disclosure/cube.ts";
import type { Dataset } from "../../disclosure/release-dataset.ts";
import { countRules } from "../../disclosure/rules.ts";
import type { ModelRow } from "../../monitor/run-model.ts";
import { groupRows } from "./group-rows.ts";
import { type Measured, measureDimension, measureHierarchy, nodesOf, sumOf } from "./measure-tree.ts";
import type { Cell } from "./monitor-datasets.ts";

const laws = ["wmo", "jeugdwet"] as const;

/** The cell of a number of clients: per counting, as somebody may be a client in one way and not in another. */
export function clientCell(counting: string, row: ModelRow, name: string): Cell {
  return { indicator: tableOf(counting, row), place: [[measureDimension, codeOf(row, name)]] };
}

function tableOf(counting: string, row: ModelRow): string {
  return `clienten-per-maand ${counting} ${row["gemeente"]} ${row["maand"]}`;
}

function codeOf(row: ModelRow, name: string): string {
  const { wet, categorie } = row;
  return categorie === "*" ? `${name} ${wet}` : `clienten ${wet}/${categorie}`;
}

/**
 * Clients by law and category, each month a table. Categories and laws overlap, so that their sum is more than the number of clients: what
 * is too much is a number of its own here, else it could be had by subtracting, and with it how few use two laws or more than one
 * provision.
 */
export function clientDatasets(
  counting: string,
  rows: readonly ModelRow[],
  combinations: readonly ModelRow[] = [],
): readonly Dataset[] {
  const tables = groupRows(rows, (row) => tableOf(counting, row));
  const together = groupRows(combinations, (row) => tableOf(counting, row));
  return [...tables].map(([id, own]) => ({ id, rules: countRules, cubes: cubesOf(id, own, together.get(id) ?? []) }));
}

function cubesOf(indicator: string, rows: readonly ModelRow[], together: readonly ModelRow[]): readonly Cube[] {
  const values = new Map(
    rows.flatMap((row) =>
      ["clienten", "voorzieningen", "met_een", "met_twee", "met_meer"].map(
        (name) => [codeOf(row, name), Number(row[name] ?? 0)] as const,
      ),
    ),
  );
  // A row of a category has but clients: its other numbers are written over nothing else.
  for (const row of rows)
    if (row["categorie"] !== "*") values.set(codeOf(row, "clienten"), Number(row["clienten"] ?? 0));
  const at = (code: string): number => values.get(code) ?? 0;
  for (const law of ["*", ...laws]) values.set(`extra ${law}`, at(`voorzieningen ${law}`) - at(`clienten ${law}`));
  values.set("beide wetten", laws.reduce((sum, law) => sum + at(`clienten ${law}`), 0) - at("clienten *"));
  const counts = (law: string): Measured =>
    sumOf(`clienten ${law}`, ...["met_een", "met_twee", "met_meer"].map((name) => `${name} ${law}`));
  const categories = (law: string): Measured =>
    sumOf(
      `voorzieningen ${law}`,
      ...[...values.keys()].filter((code) => code.startsWith(`clienten ${law}/`)).toSorted(),
    );
  const trees = [
    sumOf("voorzieningen *", ...laws.map(categories)),
    sumOf("voorzieningen *", ...laws.map((law) => sumOf(`voorzieningen ${law}`, counts(law), `extra ${law}`))),
    sumOf("voorzieningen *", counts("*"), sumOf("extra *", "extra wmo", "extra jeugdwet", "beide wetten")),
  ];
  for (const row of together) values.set(combination(row), Number(row["clienten"] ?? 0));
  trees.push(...treesOfLaws(together));
  return trees.map((tree, index) => ({
    id: `${indicator} ${index}`,
    indicator,
    dimensions: [measureHierarchy([tree])],
    cells: nodesOf(tree).map(({ name }): CubeCell => ({ codes: [name], value: at(name) })),
  }));
}

/** Who uses a law uses it in one combination with others: those add up to the clients of the law, and to those of both. */
function treesOfLaws(together: readonly ModelRow[]): readonly Measured[] {
  if (together.length === 0) return [];
  const using = (...wanted: readonly string[]): readonly string[] =>
    together
      .filter((row) => wanted.every((law) => String(row["combinatie"]).split("+").includes(law)))
      .map(combination);
  return [
    sumOf(
      "voorzieningen *",
      "voorzieningen jeugdwet",
      sumOf("voorzieningen wmo", sumOf("clienten wmo", ...using("wmo")), "extra wmo"),
    ),
    sumOf(
      "voorzieningen *",
      "voorzieningen wmo",
      sumOf("voorzieningen jeugdwet", sumOf("clienten jeugdwet", ...using("jeugdwet")), "extra jeugdwet"),
    ),
    sumOf(
      "voorzieningen *",
      "clienten *",
      sumOf("extra *", "extra wmo", "extra jeugdwet", sumOf("beide wetten", ...using(...laws))),
    ),
  ];
}

/** The cell of a combination of laws, which stands among the clients that are counted by allocation. */
export function lawsCell(row: ModelRow): Cell {
  return { indicator: tableOf("toegewezen", row), place: [[measureDimension, combination(row)]] };
}

function combination(row: ModelRow): string {
  return `alleen ${row["combinatie"]}`;
}
