import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Expectation } from "../policy/expectation.ts";
import type { ForecastEntry } from "../policy/forecast.ts";
import type { TableColumn, TableRow } from "../policy/table.ts";
import { type Cited, type DerivedName, derive } from "./derived-figure.ts";

type Component = ForecastEntry["components"][number];

/** Looks up a printed row with the columns of its table. */
export type FindOutlookRow = (
  ref: string,
) => { readonly row: TableRow; readonly columns: readonly Pick<TableColumn, "id">[] } | undefined;

/** What the lines of an outlook are called. */
export interface OutlookNames {
  readonly balance: (label: string) => string;
  readonly total: string;
  readonly proposed: string;
  readonly change: string;
}

/** A component of a forecast with its balance in the year that is looked at. */
export interface OutlookLine {
  readonly component: Component;
  readonly id: string;
  /** The balance: as printed, or a printed deficit with its minus. */
  readonly balance: Cited;
  /** What was printed, under the reference that causes explain. */
  readonly source: Cited;
  /** The same as the source states it elsewhere, as a balance. */
  readonly others: readonly OtherStatement[];
}

/** Another statement of a line, with what is counted in it. */
export interface OtherStatement {
  readonly statement: Component["otherStatements"][number];
  readonly balance: Cited;
}

/** An earlier stand of the total, with what changed since. */
export interface EarlierStand {
  readonly expectation: Expectation;
  readonly balance: Cited;
  readonly change?: Cited;
}

/** A forecast of balances in one year. */
export interface Outlook {
  readonly forecast: ForecastEntry;
  readonly year: number;
  readonly lines: readonly OutlookLine[];
  readonly printed?: Cited;
  readonly computed?: Cited;
  /** The proposed changes of the lines, added; absent where none has an amount. */
  readonly proposed?: Cited;
  readonly earlier: readonly EarlierStand[];
}

/**
 * Reads a forecast of balances in the year in which it was made, or in the one year that it speaks of. Undefined for a forecast
 * of spending and for one whose amounts are of several sorts. An amount that stands with another one (`see-other`) is in no
 * sum; one that is still to be worked out leaves the sum open.
 */
export function outlookOf(
  forecast: ForecastEntry,
  find: FindOutlookRow,
  figure: (ref: string) => Figure | undefined,
  names: OutlookNames,
): Outlook | undefined {
  if (forecast.of !== "balance") return undefined;
  const all = forecast.components.map((component) => ({ component, cited: citedOf(component, find, figure) }));
  const years = new Set(all.flatMap(({ cited }) => cited.flatMap((one) => yearOf(one) ?? [])));
  const made = forecast.madeOn !== undefined && "year" in forecast.madeOn ? forecast.madeOn.year : undefined;
  const [only, ...others] = years;
  const year = made !== undefined && years.has(made) ? made : others.length === 0 ? only : undefined;
  if (year === undefined) return undefined;
  const at = `prognose/${forecast.id}/${year}`;
  const lines = all.flatMap(({ component, cited }, index): readonly OutlookLine[] => {
    const source = cited.find((one) => yearOf(one) === year);
    if (source === undefined) return [];
    const id = String(index + 1);
    const name = { ref: `${at}/${id}`, label: names.balance(source.figure.label) };
    const others = component.otherStatements.flatMap((statement, at): readonly OtherStatement[] => {
      const found = figure(statement.figure);
      if (found === undefined) return [];
      const other = { ref: `${name.ref}/ook-${at + 1}`, label: names.balance(found.label) };
      const balance = asBalance({ ref: statement.figure, figure: found }, statement.deficit, other);
      return [{ statement, balance }];
    });
    return [{ component, id, source, balance: asBalance(source, component.deficit, name), others }];
  });
  const counted = lines.filter(
    ({
      balance: {
        figure: { value },
      },
    }) => !isMissing(value) || value.missing !== "see-other",
  );
  const [first, ...rest] = counted.map(({ balance }) => ({ ...balance, sign: 1 as const }));
  const computed =
    first && derive({ ref: `${at}/totaal`, label: names.total, formula: "outlook.total" }, [first, ...rest]);
  const proposed = proposalsOf(lines, figure, { ref: `${at}/voorstel`, label: names.proposed });
  const row = forecast.total === undefined ? [] : rowCells(forecast.total, find);
  const inText = statedWhole(forecast, figure, { ref: `${at}/gedrukt`, label: names.total });
  const printed = row.find((one) => yearOf(one) === year) ?? inText;
  const whole = printed ?? computed;
  return {
    forecast,
    year,
    lines,
    ...(printed === undefined ? {} : { printed }),
    ...(computed === undefined ? {} : { computed }),
    ...(proposed === undefined ? {} : { proposed }),
    earlier: forecast.earlier.flatMap((expectation, index) => stand(expectation, index, whole, figure, at, names)),
  };
}

/** The whole as a sentence gives it. */
function statedWhole(
  { stated }: ForecastEntry,
  figure: (ref: string) => Figure | undefined,
  name: Omit<DerivedName, "formula">,
): Cited | undefined {
  const found = stated && figure(stated.figure);
  return stated && found && asBalance({ ref: stated.figure, figure: found }, stated.deficit, name);
}

function proposalsOf(
  lines: readonly OutlookLine[],
  figure: (ref: string) => Figure | undefined,
  name: Omit<DerivedName, "formula">,
): Cited | undefined {
  const [first, ...rest] = lines.flatMap(({ component: { proposal } }) => {
    const found = proposal?.figure === undefined ? undefined : figure(proposal.figure);
    return proposal?.figure === undefined || found === undefined
      ? []
      : [{ ref: proposal.figure, figure: found, sign: 1 as const }];
  });
  return first && derive({ ...name, formula: "derived.sum" }, [first, ...rest]);
}

function stand(
  expectation: Expectation,
  index: number,
  whole: Cited | undefined,
  figure: (ref: string) => Figure | undefined,
  at: string,
  names: OutlookNames,
): readonly EarlierStand[] {
  const found = figure(expectation.figure);
  if (found === undefined || expectation.of !== "balance") return [];
  const name = { ref: `${at}/stand-${index + 1}`, label: names.balance(found.label) };
  const balance = asBalance({ ref: expectation.figure, figure: found }, expectation.deficit, name);
  const change =
    whole &&
    derive({ ref: `${at}/verandering-${index + 1}`, label: names.change, formula: "derived.difference" }, [
      { ...whole, sign: 1 },
      { ...balance, sign: -1 },
    ]);
  return [{ expectation, balance, ...(change === undefined ? {} : { change }) }];
}

/** A balance that is printed as a deficit gets its minus; any other one stays as it is. */
function asBalance(cited: Cited, deficit: boolean, name: Omit<DerivedName, "formula">): Cited {
  if (!deficit) return cited;
  return derive({ ...name, formula: "outlook.deficit" }, [{ ...cited, sign: -1 }]) ?? cited;
}

/**
 * What is expected to be spent on a line: as it was given, or what was allowed less the balance that was expected. Undefined
 * when it cannot be told, for nothing was allowed.
 */
export function expectedSpending(
  budgeted: Cited | undefined,
  expected: Cited,
  { of, deficit }: Pick<Expectation, "of" | "deficit">,
  name: Omit<DerivedName, "formula">,
): Cited | undefined {
  if (of === "spending") return expected;
  if (budgeted === undefined) return undefined;
  return derive({ ...name, formula: "outlook.spending" }, [
    { ...budgeted, sign: 1 },
    { ...expected, sign: deficit ? 1 : -1 },
  ]);
}

function citedOf({ row, figures }: Component, find: FindOutlookRow, figure: (ref: string) => Figure | undefined) {
  const single = figures.flatMap((ref): readonly Cited[] => {
    const found = figure(ref);
    return found?.unit.quantity === "money" ? [{ ref, figure: found }] : [];
  });
  return [...(row === undefined ? [] : rowCells(row, find)), ...single];
}

function rowCells(ref: string, find: FindOutlookRow): readonly Cited[] {
  const found = find(ref);
  return (found?.columns ?? []).flatMap(({ id }): readonly Cited[] => {
    const figure = found?.row.cells[id];
    return figure === undefined ? [] : [{ ref: `${ref}/${id}`, figure }];
  });
}

function yearOf({ figure: { period } }: Cited): number | undefined {
  return period.type === "year" ? period.year : undefined;
}
