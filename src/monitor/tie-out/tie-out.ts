import type { LakeReader } from "../../lake/reader.ts";
import { type AnswerRow, answerRows, type TieOutSetting } from "./answer-rows.ts";
import { classOf, type DifferenceClass, type Stage, type Step, type Stream, stages, steps, streams } from "./stage.ts";

/** A part of the difference between two stages that has one cause, with how many clients it is about where that is known. */
export interface Difference {
  readonly step: Step;
  readonly class: DifferenceClass;
  /** Eurocents; above zero when the later stage is larger. */
  readonly cents: number;
  readonly clients: number;
}

/** One product in one month: the five stages in eurocents, and every eurocent between them in a class. */
export interface TieOutRow {
  readonly municipality: string;
  readonly product: string;
  /** Month of the care, of a booking the month of the ledger: `2026-01`. */
  readonly month: string;
  readonly amounts: Readonly<Record<Stage, number>>;
  /** Allocations of which no price is known: they are in the amount with nothing (PM). */
  readonly unpriced: number;
  readonly differences: readonly Difference[];
}

/** What of the ledger belongs to one stream of money, and what of it approved declarations explain. */
export interface StreamOfProduct {
  readonly municipality: string;
  readonly product: string;
  readonly month: string;
  readonly stream: Stream;
  readonly cents: number;
  readonly explained: number;
  readonly source?: string;
}

/** What is known of a product. */
export interface ProductFacts {
  readonly municipality: string;
  readonly product: string;
  readonly title?: string;
  readonly laws: readonly string[];
  readonly categories: readonly string[];
  readonly funding?: string;
  readonly source?: string;
  /** Whether allocations or declarations of it come in messages. */
  readonly inMessages: boolean;
}

/** Everything that a tie-out answers, as of one day. */
export interface TieOut {
  /** The day of the question; undefined of a lake without anything in it. */
  readonly day?: string;
  readonly rows: readonly TieOutRow[];
  readonly ledger: readonly StreamOfProduct[];
  readonly products: readonly ProductFacts[];
}

/**
 * Ties allocated, declared, approved, paid and booked amounts of every product and month together. Of each row the classes of a step add up
 * to the difference of its stages; that they do is checked here, and anything else is a bug that throws.
 */
export async function tieOut(reader: LakeReader, setting: TieOutSetting): Promise<TieOut> {
  const [asked] = await answerRows(reader, "instelling", setting);
  const day = asked?.optionalText("dag");
  if (day === undefined) return { rows: [], ledger: [], products: [] };
  const answers = await answerRows(reader, "aansluiting", setting);
  const cells = new Map<string, { readonly amounts: AnswerRow[]; readonly differences: Difference[] }>();
  for (const row of answers) {
    const cell = cells.get(keyOf(row)) ?? { amounts: [], differences: [] };
    cells.set(keyOf(row), cell);
    if (row.text("soort") === "stadium") cell.amounts.push(row);
    if (row.text("soort") === "verschil") cell.differences.push(differenceOf(row));
  }
  return {
    day,
    rows: [...cells].map(([key, { amounts, differences }]) => rowOf(key, amounts, differences)),
    ledger: answers.filter((row) => row.text("soort") === "dekking").map(streamOf),
    products: (await answerRows(reader, "product", setting)).map(factsOf),
  };
}

function keyOf(row: AnswerRow): string {
  return `${row.text("gemeente")}|${row.text("product")}|${row.text("maand")}`;
}

function differenceOf(row: AnswerRow): Difference {
  const step = steps.find((one) => one === row.text("naam"));
  const found = step === undefined ? undefined : classOf(step, row.text("klasse"));
  if (step === undefined || found === undefined) throw new Error(`no class ${row.text("naam")}/${row.text("klasse")}`);
  return { step, class: found, cents: row.whole("bedrag"), clients: row.whole("aantal") };
}

/** One product and month. Throws when its classes do not add up to its differences: that would be a bug in the models. */
function rowOf(key: string, found: readonly AnswerRow[], differences: readonly Difference[]): TieOutRow {
  const [first] = found;
  if (first === undefined) throw new Error(`a difference without amounts: ${key}`);
  const of = (stage: Stage): number => found.find((row) => row.text("naam") === stage)?.whole("bedrag") ?? 0;
  const amounts = {
    toegewezen: of("toegewezen"),
    gedeclareerd: of("gedeclareerd"),
    goedgekeurd: of("goedgekeurd"),
    betaald: of("betaald"),
    geboekt: of("geboekt"),
  };
  for (const [at, step] of steps.entries()) {
    const before = amounts[stages[at] ?? "toegewezen"];
    const classed = differences.reduce((sum, one) => sum + (one.step === step ? one.cents : 0), 0);
    if (amounts[step] - before !== classed)
      throw new Error(`${key}: ${step} differs by ${amounts[step] - before}, classed ${classed}`);
  }
  return {
    municipality: first.text("gemeente"),
    product: first.text("product"),
    month: first.text("maand"),
    amounts,
    unpriced: found.reduce((sum, row) => sum + row.whole("aantal"), 0),
    differences,
  };
}

function streamOf(row: AnswerRow): StreamOfProduct {
  const stream = streams.find((one) => one === row.text("naam"));
  if (stream === undefined) throw new Error(`no stream ${row.text("naam")}`);
  const source = row.optionalText("bron");
  return {
    municipality: row.text("gemeente"),
    product: row.text("product"),
    month: row.text("maand"),
    stream,
    cents: row.whole("bedrag"),
    explained: row.whole("verklaard"),
    ...(source === undefined ? {} : { source }),
  };
}

function factsOf(row: AnswerRow): ProductFacts {
  const words = (column: string): readonly string[] => row.optionalText(column)?.split(", ") ?? [];
  const [title, funding, source] = [
    row.optionalText("titel"),
    row.optionalText("bekostiging"),
    row.optionalText("bron"),
  ];
  return {
    municipality: row.text("gemeente"),
    product: row.text("product"),
    laws: words("wetten"),
    categories: words("categorieen"),
    inMessages: row.flag("berichten"),
    ...(title === undefined ? {} : { title }),
    ...(funding === undefined ? {} : { funding }),
    ...(source === undefined ? {} : { source }),
  };
}
