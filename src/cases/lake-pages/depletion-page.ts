import type { Measured } from "../../chart/state.ts";
import { isMissing } from "../../figure/missing.ts";
import { lastWholeMonth, monthNumber, monthText } from "../../figure/month-number.ts";
import type { Block } from "../../report/model.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { inTurn, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { TieOutView } from "../tie-out/tie-out-view.ts";
import { yearBlocks } from "./depletion/depletion-blocks.ts";
import { type ProductRow, productTable, withoutAbsent } from "./depletion/depletion-tables.ts";
import { type Ledger, type LedgerPart, ledgerOf, yearsOf } from "./depletion/ledger.ts";
import { type ChosenPart, declaredCare, everything, partsOf } from "./depletion/ledger-parts.ts";
import { type MonthRow, monthRows } from "./depletion/month-rows.ts";
import { committedOf, type Obligations, obligationsOf, obligedOf } from "./depletion/obliged.ts";
import { closedWords, expectedWords } from "./depletion/outcome.ts";
import { priceWords } from "./depletion/price-words.ts";
import { yearExpected } from "./depletion/year-expected.ts";
import { type Control, chosen, type LakePage, type LakePageAsk } from "./lake-page.ts";
import { answerOf, lastMonthOf } from "./monitor/answers.ts";
import { measuredOf, periodOfName } from "./monitor/steps.ts";
import { said } from "./monitor/written.ts";
import { tieOutOf } from "./tie-out/view-of.ts";

/** *Uitputting*: the budget of a year, what was booked, what is committed, and when and where the year is expected to end. */
export const depletionPage: LakePage = {
  id: "uitputting",
  step: "voorspellen",
  hasTrueNumbers: true,
  make: async (ask) => {
    const [bookedIndicator, budgetIndicator] = [indicatorNamed("geboekt-tot-en-met"), indicatorNamed("begroot")];
    const [booked, budget, tieOut] = [
      await answerOf(ask, bookedIndicator),
      await answerOf(ask, budgetIndicator),
      await tieOutOf(ask),
    ];
    const inLedger = [...booked.figures, ...budget.figures];
    const told = yearsOf(inLedger);
    // Without a ledger there is still what was promised and declared in the year that the lake has come to.
    const years = yearControl(ask, told.length === 0 ? [booked.asOf.slice(0, 4)] : told);
    const parts = partsOf(tieOut, inLedger);
    const control = partControl(ask, parts);
    const part = parts.find(({ id }) => id === control.value) ?? parts[0];
    if (part === undefined) throw new Error("a ledger has at least one part");
    const source = t("nl", "data.source-note");
    const lastBooked = await lastMonthOf(ask, bookedIndicator);
    const read = (one: LedgerPart) => ledgerOf(booked.figures, budget.figures, years.value, one);
    const ledger = read(part);
    const obligations = await obligationsOf(ask, years.value, tieOut.asOf);
    const lastWhole = lastWholeMonth(booked.asOf);
    const { bookedUntil, isClosed } = closingOf(years.value, ledger, { lastBooked, lastWhole });
    const planned = newest(ledger.budget);
    const bookedSoFar = [...ledger.booked].findLast(([month]) => month <= lastBooked)?.[1];
    const expectation =
      part.id === declaredCare
        ? await yearExpected(ask, tieOut, part, {
            ...{ year: years.value, bookedUntil, isClosed, read, lastBooked },
          })
        : undefined;
    const whole = expectation?.whole;
    const rows = monthRows({
      ...{ year: years.value, ledger, expectation, whole, lastBooked, lastWhole },
      committed: committedOf(obligations, part, years.value),
      currentMonth: booked.asOf.slice(0, 7),
    });
    const prices = priceWords(obligations, {
      ...{ part, from: awaitedFrom(booked.asOf) },
      titles: new Map(tieOut.products.map(({ product, title }) => [product, title])),
    });
    const lastRow = rows.findLast((row) => row.booked !== undefined);
    const lead = inTurn(
      [
        leadOf(lastRow, planned, part.label),
        isClosed ? closedWords(planned, bookedSoFar) : expectedWords(planned, bookedSoFar, whole?.total),
      ].filter((one) => one.length > 0),
    );
    const about = { label: part.label, year: years.value, source };
    const hasRows = rows.some((row) => row.booked !== undefined || row.expected !== undefined);
    const products = productRows(tieOut, read, obligations, { year: years.value, lastBooked });
    const [isShown, isProductShown] = [rows.some(hasNumber), products.some(hasNumber)];
    if (!isShown && !isProductShown && hasRows)
      return {
        title: t("nl", "depletion.title", { year: years.value }),
        lead: say("nl", "depletion.lead.protected", { label: part.label }),
        controls: [years, control],
        asOf: booked.asOf,
        snapshot: booked.snapshot,
        blocks: [paragraph(t("nl", "depletion.all-protected"))],
      };
    return {
      title: t("nl", "depletion.title", { year: years.value }),
      lead,
      controls: [years, control],
      asOf: booked.asOf,
      snapshot: booked.snapshot,
      beneath: [...inLedger, ...(obligations?.figures ?? [])].map(measuredOf).concat(expectation?.beneath ?? []),
      blocks: [
        ...yearBlocks({ frame: about, rows, ledger, planned, expectation, isClosed, prices }),
        ...(part.kind === "income" ? [paragraph(t("nl", "depletion.income"))] : []),
        ...whyNoneOf(part, Number(years.value) < Number(tieOut.asOf.slice(0, 4)) - 1),
        heading(1, "producten", t("nl", "depletion.products")),
        paragraph(t("nl", tieOut.isTrue ? "depletion.obliged.text" : "depletion.protected")),
        ...incomeElsewhere(parts),
        {
          type: "table",
          table: productTable(
            { id: "uitputting-per-product", source, caption: t("nl", "depletion.products.caption", about) },
            products,
          ),
        },
      ] satisfies readonly Block[],
    };
  },
};

/** Why a part has no expectation of its own; nothing of the part that has one, nor of a year so long over that nothing is expected of it. */
function whyNoneOf({ kind }: ChosenPart, isLongOver: boolean): readonly Block[] {
  if (kind === "declared-care" || (kind === "declared" && isLongOver)) return [];
  const why =
    kind === "declared" || kind === "undeclared" || kind === "income"
      ? (`depletion.only-declared.${kind}` as const)
      : "depletion.only-declared";
  return [paragraph(t("nl", why))];
}

/** The table by product adds up costs: where income is to be found. */
function incomeElsewhere(parts: readonly ChosenPart[]): readonly Block[] {
  const labels = parts.filter(({ kind }) => kind === "income").map(({ label }) => label);
  return labels.length === 0 ? [] : [paragraph(t("nl", "depletion.income.elsewhere", { labels: andList(labels) }))];
}

/** Whether a row has an amount that may be told: a page of nothing but *verborgen* says less than a sentence. */
function hasNumber(row: Pick<ProductRow, "booked" | "budget">): boolean {
  return [row.booked, row.budget].some((one) => one !== undefined && !isMissing(one.figure.value));
}

/** The first month of which something allocated is still awaited: three before that of the day. */
function awaitedFrom(day: string): string {
  return monthText(monthNumber(day.slice(0, 7)) - 3);
}

/** Until when a year is booked whole, and whether that is to its end: then the ledger says how it came out, and no expectation. */
function closingOf(
  year: string,
  { booked }: Ledger,
  { lastBooked, lastWhole }: { readonly lastBooked: string; readonly lastWhole: string },
): { readonly bookedUntil: string; readonly isClosed: boolean } {
  const end = `${year}-12`;
  const bookedUntil = [lastBooked, lastWhole, end].toSorted()[0] ?? lastBooked;
  return { bookedUntil, isClosed: bookedUntil === end && booked.has(end) };
}

function newest(values: ReadonlyMap<string, Measured>): Measured | undefined {
  return [...values.values()].at(-1);
}

/** Every product of the ledger that has something, and what the ledger has without one. */
function productRows(
  { products }: TieOutView,
  read: (part: LedgerPart) => Ledger,
  obligations: Obligations | undefined,
  { year, lastBooked }: { readonly year: string; readonly lastBooked: string },
): readonly ProductRow[] {
  const named = new Set(products.map(({ product }) => product));
  const parts: readonly LedgerPart[] = [
    ...products
      .map(({ product, title }): LedgerPart => ({ id: product, label: title, products: new Set([product]) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
    {
      id: "zonder-product",
      label: t("nl", "depletion.no-product"),
      products: { has: (product) => !named.has(product) },
    },
  ];
  return parts.flatMap((part) => {
    const own = read(part);
    const found = withoutAbsent({
      booked: [...own.booked].findLast(([month]) => month <= lastBooked)?.[1],
      budget: newest(own.budget),
      obliged: obligedOf(obligations, part, year),
    });
    return Object.keys(found).length === 0 ? [] : [{ id: part.id, header: part.label, ...found }];
  });
}

function leadOf(row: MonthRow | undefined, planned: Measured | undefined, label: string): Sentence {
  if (row?.booked === undefined) return say("nl", "depletion.lead.none");
  const period = writePeriod(periodOfName(row.month));
  const about = say("nl", "depletion.lead", { label, period, booked: said(row.booked) });
  return planned === undefined ? about : inTurn([about, say("nl", "depletion.lead.budget", { budget: said(planned) })]);
}

function yearControl({ choices }: LakePageAsk, years: readonly string[]): Control {
  const options = years.map((value) => ({ value, label: value }));
  return {
    ...{ id: "jaar", label: t("nl", "tie-out.page.year"), form: "pick", options },
    value: chosen(choices, "jaar", options, years[0] ?? ""),
  };
}

function partControl({ choices }: LakePageAsk, parts: readonly LedgerPart[]): Control {
  const options = parts.map(({ id, label }) => ({ value: id, label }));
  const usual = options.some(({ value }) => value === declaredCare) ? declaredCare : everything;
  return {
    ...{ id: "deel", label: t("nl", "depletion.part"), form: "find", options },
    value: chosen(choices, "deel", options, usual),
  };
}
