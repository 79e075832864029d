import type { MonitorFigure } from "../../monitor/monitor-run.ts";

/** Values of columns that are fixed: `{ wet: "jeugdwet" }`. */
export type Fixed = Readonly<Record<string, string>>;

/** The columns by which figures are broken down together, each set once: `[[], ["wet"], ["wet", "categorie"]]`. */
export function spreadsOf(figures: readonly MonitorFigure[]): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const { dimensions } of figures) {
    const columns = Object.keys(dimensions);
    found.set(columns.toSorted().join(" "), columns);
  }
  return [...found.values()].toSorted((a, b) => a.length - b.length);
}

/** The fewest columns by which figures are broken down that hold all of `needed`; undefined when nothing is broken down so. */
export function fewestColumns(
  spreads: readonly (readonly string[])[],
  needed: readonly string[],
): readonly string[] | undefined {
  return spreads.find((columns) => needed.every((column) => columns.includes(column)));
}

/** The figures with those values that are broken down by those columns beyond them and by no other. */
export function sliceOf(
  figures: readonly MonitorFigure[],
  fixed: Fixed,
  free: readonly string[] = [],
): readonly MonitorFigure[] {
  const columns = new Set([...Object.keys(fixed), ...free]);
  return figures.filter(({ dimensions }) => {
    const own = Object.keys(dimensions);
    return (
      own.length === columns.size &&
      own.every((column) => columns.has(column) && (fixed[column] ?? dimensions[column]) === dimensions[column])
    );
  });
}

/** Figures by the value of a column, or of several written together. */
export function bySpread(
  figures: readonly MonitorFigure[],
  columns: readonly string[],
): ReadonlyMap<string, readonly MonitorFigure[]> {
  const groups = new Map<string, MonitorFigure[]>();
  for (const figure of figures) {
    const key = columns.map((column) => figure.dimensions[column] ?? "").join("/");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return groups;
}

/** The values of a column among figures, sorted. */
export function valuesOf(figures: readonly MonitorFigure[], column: string): readonly string[] {
  return [...new Set(figures.flatMap(({ dimensions }) => dimensions[column] ?? []))].toSorted();
}
