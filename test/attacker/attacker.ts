import highsModule from "highs";
import { type Told, whatIsTold } from "./knowledge.ts";
import type { SeenTable } from "./released-table.ts";

// The package's types describe its CommonJS form; as an ES module its default export is the loader itself.
const highs = await (highsModule as unknown as typeof highsModule.default)();

/** A classification, as everybody knows it: of each code the code above it; the top has none. */
export type Classification = ReadonlyMap<string, string | undefined>;

/**
 * What the attacker has: tables with the classification of each of their dimensions, and the threshold of the rules (0 for
 * amounts, of which no reason tells a bound).
 */
export interface Loot {
  readonly tables: readonly { readonly seen: SeenTable; readonly classifications: readonly Classification[] }[];
  readonly threshold: number;
  /** With rules that hide zeros too, "fewer than ten" may be none. */
  readonly smallFrom: 0 | 1;
  /** How all numbers were rounded, and how wide the cells with a promise must stay. */
  readonly rounding?: { readonly base: number; readonly additive: boolean; readonly width: number };
}

/** A cell of which the attacker learns too much: what was promised, and what came out. */
export interface Breach {
  readonly cell: string;
  readonly kind: "narrow" | "computed" | "small-shown" | "part-of-small-shown";
  readonly low: number;
  readonly high: number;
}

interface Unknown {
  readonly name: string;
  low: number;
  high: number;
  promised: { low: number; high: number } | undefined;
  isShown: boolean;
  words: string;
  /** The least that must lie between its lowest and its highest. */
  width: number;
}

/**
 * Attacks released tables: all cells of all tables as unknowns, every sum that the classifications imply as an equation, shown
 * cells fixed, hidden ones between what their reasons tell; then per block of cells that hang together the least and the most that each
 * hidden cell can be. Written apart from what protects: it shares no code with it but the solver.
 */
export function attack({ tables, threshold, smallFrom, rounding }: Loot): readonly Breach[] {
  const cells = new Map<string, Unknown>();
  const sums = new Map<string, { total: string; parts: readonly string[] }>();
  for (const { seen, classifications } of tables) {
    const nameOf = (codes: readonly string[]): string =>
      seen.dimensions
        .flatMap((dimension, index) => {
          const code = codes[index] ?? "";
          return classifications[index]?.get(code) === undefined ? [] : [`${dimension}:${code}`];
        })
        .sort()
        .join("&");
    for (const { codes, cell, promised } of seen.rows)
      if (rounding !== undefined && typeof cell === "number") {
        const isTotal = codes.some((code, index) => [...(classifications[index]?.values() ?? [])].includes(code));
        readRounded(cells, nameOf(codes), cell, {
          ...rounding,
          isTotal,
          width: promised === undefined ? 0 : rounding.width,
        });
      } else read(cells, nameOf(codes), cell, (words) => whatIsTold(words, threshold, smallFrom), promised);
    for (const sum of sumsIn(seen, classifications, nameOf)) sums.set(`${sum.total}=${sum.parts.join("+")}`, sum);
  }
  const equations = [...sums.values()];
  for (const { total, parts } of equations)
    for (const name of [total, ...parts]) if (!cells.has(name)) cells.set(name, unpublished(name));
  return [...againstRules(cells, equations, threshold, smallFrom), ...blocksOf(cells, equations).flatMap(attackBlock)];
}

/** Every sum that the classifications imply among the rows of a table. */
function sumsIn(
  { rows }: SeenTable,
  classifications: readonly Classification[],
  nameOf: (codes: readonly string[]) => string,
): readonly { readonly total: string; readonly parts: readonly string[] }[] {
  return rows.flatMap(({ codes }) =>
    classifications.flatMap((classification, index) => {
      const below = [...classification].flatMap(([code, parent]) => (parent === codes[index] ? [code] : []));
      if (below.length === 0) return [];
      return [{ total: nameOf(codes), parts: below.map((code) => nameOf(codes.with(index, code))) }];
    }),
  );
}

function unpublished(name: string): Unknown {
  return { name, low: 0, high: Infinity, promised: undefined, isShown: false, words: "", width: 1 };
}

/**
 * A rounded number is off by less than the base, or to the nearest by half of it. Where totals are sums of what came of their parts
 * they tell nothing of their own.
 */
function readRounded(
  cells: Map<string, Unknown>,
  name: string,
  rounded: number,
  { base, additive, isTotal, width }: NonNullable<Loot["rounding"]> & { readonly isTotal: boolean },
): void {
  const [below, above] = additive ? [base - 1, base - 1] : [Math.floor(base / 2), Math.ceil(base / 2) - 1];
  const tellsNothing = additive && isTotal;
  const before = cells.get(name);
  cells.set(name, {
    ...unpublished(name),
    words: "afgerond",
    width: Math.max(width, before?.width ?? 0),
    low: Math.max(before?.low ?? 0, tellsNothing ? 0 : rounded - below),
    high: Math.min(before?.high ?? Infinity, tellsNothing ? Infinity : rounded + above),
  });
}

function read(
  cells: Map<string, Unknown>,
  name: string,
  cell: number | string,
  tellOf: (words: string) => Told,
  referee: Told["promised"],
): void {
  const told = typeof cell === "number" ? { low: cell, high: cell, promised: undefined } : tellOf(cell);
  const before = cells.get(name);
  const isShown = typeof cell === "number" || before?.isShown === true;
  const promised = before?.promised ?? told.promised ?? referee;
  cells.set(name, {
    name,
    isShown,
    promised,
    words: typeof cell === "string" ? cell : (before?.words ?? ""),
    width: 1,
    low: Math.max(told.low, before?.low ?? 0),
    high: Math.min(told.high, before?.high ?? Infinity),
  });
}

/** What needs no arithmetic: a small count or another unsafe cell that is shown, or a part of a total that is hidden for being small. */
function againstRules(
  cells: ReadonlyMap<string, Unknown>,
  equations: readonly { readonly total: string; readonly parts: readonly string[] }[],
  threshold: number,
  smallFrom: 0 | 1,
): readonly Breach[] {
  const shown = [...cells.values()].filter(({ isShown }) => isShown);
  const isZero = (name: string): boolean => cells.get(name)?.isShown === true && cells.get(name)?.high === 0;
  // Nobody hides what an empty total tells anyway.
  const empty = new Set([
    ...equations.filter(({ total }) => isZero(total)).flatMap(({ parts }) => parts),
    ...equations.filter(({ parts }) => parts.every(isZero)).map(({ total }) => total),
  ]);
  return [
    ...shown
      .filter(({ low, words, promised }) => (low > 0 && low < threshold) || words !== "" || promised !== undefined)
      .map(({ name, low, high }): Breach => ({ cell: name, kind: "small-shown", low, high })),
    // Where "fewer than ten" may be none, a zero beside it narrows nobody; what it does narrow, the bounds find.
    ...(smallFrom === 0 ? [] : equations).flatMap(({ total, parts }) => {
      const isSmall = cells.get(total)?.promised !== undefined && cells.get(total)?.isShown === false;
      return parts.flatMap((part): readonly Breach[] => {
        const { isShown, low = 0, high = 0 } = cells.get(part) ?? {};
        return isSmall && isShown === true && !empty.has(part)
          ? [{ cell: part, kind: "part-of-small-shown", low, high }]
          : [];
      });
    }),
  ];
}

interface Block {
  readonly cells: readonly Unknown[];
  readonly rows: readonly { readonly columns: number[]; readonly values: number[]; readonly known: number }[];
}

/** Hidden cells that share sums hang together; those that do not can be attacked apart. */
function blocksOf(
  cells: ReadonlyMap<string, Unknown>,
  equations: readonly { readonly total: string; readonly parts: readonly string[] }[],
): readonly Block[] {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    const up = leader.get(name) ?? name;
    if (up === name) return name;
    const top = find(up);
    leader.set(name, top);
    return top;
  };
  const open = equations.map(({ total, parts }) => {
    const terms = [{ name: total, sign: -1 }, ...parts.map((name) => ({ name, sign: 1 }))];
    const hidden = terms.filter(({ name }) => cells.get(name)?.isShown === false);
    const known = terms
      .filter(({ name }) => cells.get(name)?.isShown === true)
      .reduce((sum, { name, sign }) => sum + sign * (cells.get(name)?.low ?? 0), 0);
    for (const { name } of hidden) leader.set(find(name), find(hidden[0]?.name ?? name));
    return { hidden, known };
  });
  const groups = new Map<string, Unknown[]>();
  for (const cell of cells.values()) {
    if (cell.isShown) continue;
    const top = find(cell.name);
    groups.set(top, [...(groups.get(top) ?? []), cell]);
  }
  return [...groups].map(([top, members]) => {
    const columnOf = new Map(members.map(({ name }, column) => [name, column]));
    const rows = open
      .filter(({ hidden }) => hidden[0] !== undefined && find(hidden[0].name) === top)
      .map(({ hidden, known }) => ({
        columns: hidden.map(({ name }) => columnOf.get(name) ?? 0),
        values: hidden.map(({ sign }) => sign),
        known,
      }));
    return { cells: members, rows };
  });
}

function attackBlock({ cells, rows }: Block): readonly Breach[] {
  if (cells.every(({ words }) => words === "")) return [];
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  // Far beyond any cell: a program without end would leave the solver without an answer.
  const far = 1000 * Math.max(1000, ...rows.map(({ known }) => Math.abs(known)));
  const limit = (value: number): number => Math.min(value, far);
  const matrix = {
    format: "csr" as const,
    numRows: rows.length,
    numCols: cells.length,
    starts,
    indices: rows.flatMap(({ columns }) => columns),
    values: rows.flatMap(({ values }) => values),
  };
  const model = highs.createModel({
    numCols: cells.length,
    numRows: rows.length,
    colCost: cells.map(() => 0),
    colLower: cells.map(({ low }) => low),
    colUpper: cells.map(({ high }) => limit(high)),
    rowLower: rows.map(({ known }) => -known),
    rowUpper: rows.map(({ known }) => -known),
    matrix,
  });
  model.options.set({ output_flag: false });
  const { optimal } = highs.constants.modelStatus;
  // Every answer is a table that could be the true one: what it says of the other cells need not be asked again.
  const lowest = cells.map(() => Infinity);
  const highest = cells.map(() => -Infinity);
  const reach = (column: number, sign: 1 | -1): number => {
    model.changeColCost(column, sign);
    model.run();
    // Read before the next change, which makes the solver forget what it found.
    const status = model.getModelStatus();
    const { colValue } = model.getSolution();
    model.changeColCost(column, 0);
    if (status !== optimal) throw new Error(`no answer: ${status}`);
    for (const at of cells.keys()) {
      lowest[at] = Math.min(lowest[at] ?? 0, colValue[at] ?? 0);
      highest[at] = Math.max(highest[at] ?? 0, colValue[at] ?? 0);
    }
    return colValue[column] ?? 0;
  };
  const breaches = cells.flatMap(({ name, promised, words, width }, column): readonly Breach[] => {
    if (words === "") return [];
    const isNarrow = (low: number, high: number): boolean =>
      promised !== undefined && (low > promised.low + slack(low) || high < promised.high - slack(high));
    const isOpen = (low: number, high: number): boolean => high - low >= width - 1e-6 && !isNarrow(low, high);
    if (isOpen(lowest[column] ?? 0, highest[column] ?? 0)) return [];
    const low = reach(column, 1);
    if (isOpen(low, highest[column] ?? 0)) return [];
    const high = reach(column, -1);
    if (isOpen(low, high)) return [];
    return [{ cell: name, kind: isNarrow(low, high) ? "narrow" : "computed", low, high }];
  });
  model.dispose();
  return breaches;
}

/** Solvers are right to about so much. */
function slack(value: number): number {
  return 1e-6 * Math.max(1, Math.abs(value));
}
