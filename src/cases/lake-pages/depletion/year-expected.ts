import type { DataTable } from "../../../chart/data-table.ts";
import type { Measured } from "../../../chart/state.ts";
import { openGate } from "../../../disclosure/gate.ts";
import { t } from "../../../text/catalogue.ts";
import { type Sentence, say, sentence } from "../../../text/sentence.ts";
import type { TieOutView } from "../../tie-out/tie-out-view.ts";
import { type LakePageAsk, seesTrueNumbers } from "../lake-page.ts";
import type { Against } from "./against.ts";
import { type Expectation, expectationOf } from "./expected.ts";
import type { Ledger, LedgerPart } from "./ledger.ts";
import { type Outside, outsideOf } from "./outside.ts";
import { type ProductYearEnd, productExpectations } from "./product-expectation.ts";
import { reckoningTable } from "./reckoning.ts";
import { type WholeYear, wholeYearOf } from "./whole-year.ts";
import { type YearEnd, yearEnd } from "./year-end.ts";

/** The way to the end of the year, with all that it costs, how that is made up and the same by product, where each can be told. */
export interface YearExpected extends Expectation {
  readonly whole?: WholeYear;
  readonly reckoning?: DataTable;
  readonly byProduct?: DataTable;
  /** Why it is not set beside the budget; empty where it is. */
  readonly whyNot: Sentence;
  readonly beneath: readonly Measured[];
}

/** The year and what the ledger has of it. */
interface YearAsked {
  readonly year: string;
  /** The last month of it that is booked whole, and the last of which anything is booked. */
  readonly bookedUntil: string;
  readonly lastBooked: string;
  readonly isClosed: boolean;
  readonly read: (part: LedgerPart) => Ledger;
}

/** The way to the end of the year, or in words why there is none; only for who sees true amounts. Nothing of a year that is long over. */
export async function yearExpected(
  ask: LakePageAsk,
  tieOut: TieOutView,
  part: LedgerPart,
  asked: YearAsked,
): Promise<YearExpected | undefined> {
  const none = { months: new Map(), known: "", band: { inside: 0, of: 0 }, whyNot: [], beneath: [] };
  if (!seesTrueNumbers(ask)) return { ...none, words: say("nl", "depletion.expected.protected") };
  const { asOf, snapshot } = tieOut;
  const [year, known] = [Number(asked.year), Number(asOf.slice(0, 4))];
  if (year > known || year < known - 1) return undefined;
  const answer = await yearEnd(ask, year, asOf);
  if (answer === undefined) return { ...none, words: say("nl", "depletion.expected.none") };
  const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
  const frame = { municipality: ask.municipality.code, asOf, snapshot };
  const expectation = expectationOf(answer.whole, frame, gate);
  const { total, parts } = expectation;
  if (total === undefined || parts === undefined) return { ...expectation, whyNot: [], beneath: [] };
  const outsideFor = (one: LedgerPart): Outside | "kinds" | "rest" => outsideOf(tieOut, one, asked, frame, gate);
  const outside = outsideFor(part);
  // Without the kinds of booking nobody can say what comes on top of declarations: an expectation beside a budget would mislead.
  if (typeof outside === "string")
    return { ...expectation, beneath: [], whyNot: sentence(t("nl", `depletion.outside.${outside}`)) };
  const whole = wholeYearOf({ total, months: expectation.months }, outside);
  const against = againstOf(asked, part);
  const source = t("nl", "data.source-note");
  const products = productsOf(tieOut, part, answer, asked, outsideFor);
  return {
    ...expectation,
    ...{ whole, whyNot: [] },
    reckoning: reckoningTable({ source, ...asked }, parts, whole, against),
    byProduct: productExpectations(
      {
        ...{ source, year: asked.year, care: total, total: whole.total, outside: endsOf(outside) },
        ...(against === undefined ? {} : { against }),
      },
      products,
      frame,
      gate,
    ),
    beneath: [total, ...outside.beneath, ...endsOf(outside), ...products.flatMap((one) => one.outside)],
  };
}

/** Every product of the part, in the ledger or in declarations. */
function productsOf(
  { products }: TieOutView,
  part: LedgerPart,
  answer: YearEnd,
  asked: YearAsked,
  outsideFor: (part: LedgerPart) => Outside | "kinds" | "rest",
): readonly ProductYearEnd[] {
  const titles = new Map(products.map(({ product, title }) => [product, title]));
  const messaged = new Set(products.filter(({ inMessages }) => inMessages).map(({ product }) => product));
  const own = products.map(({ product }) => product).filter((id) => part.products === "all" || part.products.has(id));
  return [...new Set([...own, ...answer.products.keys()])].flatMap((id) => {
    const title = titles.get(id) ?? id;
    const one: LedgerPart = { id, label: title, products: new Set([id]) };
    // What is declared and stands in no product of this part has no budget in it either.
    const isOwn = own.includes(id);
    const outside = isOwn ? outsideFor(one) : "rest";
    const against = isOwn ? againstOf(asked, one)?.amount : undefined;
    const found = answer.products.get(id);
    const ends = typeof outside === "string" ? [] : endsOf(outside);
    if (found === undefined && against === undefined && ends.every(({ figure }) => figure.value === 0)) return [];
    return {
      ...{ id, title, outside: ends, inMessages: messaged.has(id) },
      ...(found === undefined ? {} : { answer: found }),
      ...(against === undefined ? {} : { against }),
    };
  });
}

/** What an expectation of a part is set against: its budget, or when the year is over what was booked. Nothing where none is loaded. */
function againstOf({ read, isClosed, lastBooked }: YearAsked, part: LedgerPart): Against | undefined {
  const { booked, budget } = read(part);
  const amount = isClosed ? [...booked].findLast(([month]) => month <= lastBooked)?.[1] : [...budget.values()].at(-1);
  return amount === undefined ? undefined : { id: isClosed ? "geboekt" : "begroot", amount };
}

function endsOf({ booked, ahead }: Outside): readonly Measured[] {
  return ahead === undefined ? [booked] : [booked, ahead];
}
