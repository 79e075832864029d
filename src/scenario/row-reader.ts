import { type Problem, problem } from "../figure/problem.ts";
import type { Domain } from "../policy/domain.ts";
import type { Measure } from "../policy/measure.ts";
import type { RowRef, Scenario } from "../policy/scenario.ts";
import type { TableColumn, TableRow } from "../policy/table.ts";
import type { Line, MeasureEffect } from "./comparison.ts";

/** Finds a printed row with its columns by its reference, so that numbers stand once. */
export type FindRow = (ref: RowRef) => { readonly row: TableRow; readonly columns: readonly TableColumn[] } | undefined;

/** Where rows, measures and domains are looked up. */
export interface RowSource {
  readonly domains: readonly Domain[];
  readonly measures: readonly Measure[];
  readonly row: FindRow;
}

/** Reads rows as lines of entries; what is not there is noted once as a problem. */
export class RowReader {
  readonly #source: RowSource;
  readonly #years: readonly string[];
  readonly #problems: Problem[];

  constructor(source: RowSource, years: readonly string[], problems: Problem[]) {
    this.#source = source;
    this.#years = years;
    this.#problems = problems;
  }

  /** The entries of a row for the years of the comparison; a year without a cell is left out. */
  line(ref: RowRef): Line {
    const found = this.#source.row(ref);
    if (found === undefined) {
      this.dangling(ref, "row");
      return [];
    }
    return this.#years.flatMap((year) => {
      const figure = found.row.cells[year];
      return figure === undefined ? [] : [{ year, ref: `${ref}/${year}`, figure }];
    });
  }

  /** Notes a reference to something that is not there. */
  dangling(reference: string, expected: string): void {
    this.#problems.push(problem("reference.dangling", { reference, expected }));
  }

  /**
   * The measures of packages that lie on each other, with their effects; a measure or domain that does not exist would
   * vanish from the sums, so it is a problem. A measure that is part of another one of the same packages is not counted
   * beside it (Zwolle P1–P5, L2852–2860).
   */
  effects(packages: readonly Extract<Scenario, { type: "package" }>[]): readonly MeasureEffect[] {
    const listed = packages.flatMap(({ measures }) => measures);
    const present = new Set(listed.map(({ measure }) => measure));
    return listed.flatMap(({ measure: id, row }): readonly MeasureEffect[] => {
      const measure = this.#source.measures.find((candidate) => candidate.id === id);
      const known = this.#source.domains.some((domain) => domain.id === measure?.domain);
      if (measure !== undefined && known) {
        const isWithin = measure.partOf !== undefined && present.has(measure.partOf);
        return [{ measure, effect: this.line(row), counted: !isWithin }];
      }
      if (measure === undefined) this.dangling(id, "measure");
      else this.dangling(measure.domain, "domain");
      return [];
    });
  }
}
