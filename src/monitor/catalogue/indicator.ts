import type { MissingReason } from "../../figure/missing.ts";
import type { Counting } from "../model-text.ts";

/** What a number is of, as readers see it. */
export type IndicatorUnit =
  | "cliënten"
  | "trajecten"
  | "toewijzingen"
  | "voorzieningen"
  | "voorzieningen per cliënt"
  | "inwoners"
  | "huishoudens"
  | "per 1.000 inwoners"
  | "per 1.000 huishoudens"
  | "per 1.000 cliënten"
  | "index (gemeente = 100)"
  | "procent"
  | "dagen"
  | "regels"
  | "euro"
  | "euro per eenheid"
  | "euro per cliënt"
  | "euro per uitkering"
  | "eenheden"
  | "plafonds"
  | "voorzieningen per huishouden"
  | "berichten"
  | "werkdagen"
  | "afkeuringen"
  | "declaraties"
  | "eenheden per cliënt"
  | "aanbieders"
  | "HHI (0 tot 10.000)"
  | "meldingen"
  | "beëindigingen"
  | "uitkeringen"
  | "toekenningen"
  | "aanmeldingen"
  | "antwoorden"
  | "zaken"
  | "verzoeken"
  | "keren"
  | "uren"
  | "fte"
  | "personen";

/** Which way is good. Of most counts that is a choice of the municipality and not ours. */
export type Direction = "hoger is beter" | "lager is beter" | "geen oordeel";

/** A column of a model, or one divided by another and multiplied. */
export type Measure =
  | { readonly column: string }
  | { readonly column: string; readonly over: string; readonly per: 1 | 100 | 1000 };

/**
 * Where a number to divide by comes from when that is another model: its row of the same municipality and month (`by`), over everything
 * else (`total`). So two tables are divided by each other that no question may join.
 */
export interface Beside {
  readonly model: string;
  readonly counting?: Counting;
  readonly by: readonly string[];
  readonly total: readonly string[];
}

/** One indicator, with all that a reader needs to know what it says. */
export interface Indicator {
  /** Word by which it is asked, for instance `trajecten-instroom`. */
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: IndicatorUnit;
  readonly better: Direction;
  /** The model that it comes from; its file says the grain and the sources. */
  readonly model: string;
  /** Who counts as a client, for a model that can count three ways. */
  readonly counting?: Counting;
  readonly measure: Measure;
  /** The model of what is divided by, when that is not its own. */
  readonly beside?: Beside;
  /** Made with an estimate from elsewhere, whose source is among its breakdowns. */
  readonly estimate?: true;
  /** Known beforehand, as a budget is: months are told of that no source has reached yet. */
  readonly isKnownAhead?: true;
  /**
   * So many months after its own month what it is counted from comes at the earliest: care of a month is declared in the month after it, and late is
   * what comes after that one. Before then there is no number.
   */
  readonly comesAfter?: number;
  /** Why there is no number where the model leaves its column empty; without it such a row is not about this indicator. */
  readonly absent?: MissingReason;
  /** A share of independent answers, with the interval of 95 % after Wilson (1927). */
  readonly interval?: "wilson";
  /** What it cannot say, or says wrong. */
  readonly caveats: readonly string[];
  /** Of what it covers, and what stays out. */
  readonly coverage: string;
  /** Until which month, and when a month is settled. */
  readonly lastPeriod: string;
  /** Months after its own in which a month still changes, because messages come late. */
  readonly settlesAfter: number;
  /** The question or goal of policy that it serves. */
  readonly goal: string;
}

/** What the indicators of one model share. */
export type Theme = Pick<
  Indicator,
  | "model"
  | "counting"
  | "caveats"
  | "coverage"
  | "lastPeriod"
  | "settlesAfter"
  | "goal"
  | "absent"
  | "isKnownAhead"
  | "comesAfter"
> &
  Partial<Pick<Indicator, "version">>;

/** What one of them says apart; a formula follows from the columns. */
export type Own = Omit<Indicator, keyof Theme | "version" | "formula"> &
  Partial<Pick<Indicator, "version" | "caveats" | "goal" | "absent" | "isKnownAhead" | "comesAfter">>;

/** The indicators of a theme. */
export function themed(theme: Theme, own: readonly Own[]): readonly Indicator[] {
  return own.map(({ caveats = [], ...one }) => ({
    version: 1,
    ...theme,
    ...one,
    caveats: [...theme.caveats, ...caveats],
    formula: formulaOf(one.measure),
  }));
}

function formulaOf(measure: Measure): string {
  if (!("over" in measure)) return measure.column;
  const ratio = `${measure.column} / ${measure.over}`;
  return measure.per === 1 ? ratio : `${measure.per} × ${ratio}`;
}

/** The value of an indicator in a row of its model; absent where nothing can be divided by. Amounts stay in eurocents. */
export function valueIn(measure: Measure, row: Readonly<Record<string, unknown>>): number | undefined {
  const at = (name: string): number => Number(row[name] ?? 0);
  if (!("over" in measure)) return at(measure.column);
  const below = at(measure.over);
  return below === 0 ? undefined : (measure.per * at(measure.column)) / below;
}
