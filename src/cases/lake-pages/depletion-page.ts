import type { Measured } from "../../chart/state.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { joined, type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { indicatorNamed } from "../monitor/indicator-named.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { TieOutView } from "../tie-out/tie-out-view.ts";
import { depletionChart } from "./depletion/depletion-chart.ts";
import { depletionTable, monthRows } from "./depletion/depletion-tables.ts";
import { expectedFigure } from "./depletion/expected.ts";
import { type Ledger, type LedgerPart, ledgerOf, yearsOf } from "./depletion/ledger.ts";
import { obligedOf } from "./depletion/obliged.ts";
import { yearEnd } from "./depletion/year-end.ts";
import { type Control, chosen, type LakePage, type LakePageAsk, seesTrueNumbers } from "./lake-page.ts";
import { answerOf } from "./monitor/answers.ts";
import { periodOfName } from "./monitor/steps.ts";
import { said } from "./monitor/written.ts";
import { tieOutOf } from "./tie-out/view-of.ts";

const [everything, declaredCare] = ["alle-lasten", "zorg-per-declaratie"] as const;

/** *Uitputting*: the budget of a year, what was booked, what is still to come, and where the year is expected to end. */
export const depletionPage: LakePage = {
  id: "uitputting",
  step: "voorspellen",
  hasTrueNumbers: true,
  make: async (ask) => {
    const [booked, budget, tieOut] = [
      await answerOf(ask, indicatorNamed("geboekt-tot-en-met")),
      await answerOf(ask, indicatorNamed("begroot")),
      await tieOutOf(ask),
    ];
    const years = yearControl(ask, yearsOf([...booked.figures, ...budget.figures]));
    const parts = partsOf(tieOut);
    const control = partControl(ask, parts);
    const part = parts.find(({ id }) => id === control.value) ?? parts[0];
    if (part === undefined) throw new Error("a ledger has at least one part");
    const source = t("nl", "data.source-note", { snapshot: booked.snapshot.slice(0, 12) });
    const ledger = ledgerOf(booked.figures, budget.figures, years.value, part);
    const expected = part.id === declaredCare ? await expectation(ask, Number(years.value), tieOut) : undefined;
    const obliged = (one: LedgerPart) => obligedOf(tieOut, years.value, one);
    const last = [...ledger.booked.keys()].at(-1);
    const lead = leadOf(ledger, last, part.label);
    const products = parts.filter(({ products: own }) => own !== "all" && own.size === 1);
    return {
      title: t("nl", "depletion.title", { year: years.value }),
      lead,
      controls: [years, control],
      asOf: booked.asOf,
      snapshot: booked.snapshot,
      blocks: [
        ...(last === undefined
          ? [paragraph(t("nl", "monitor.nothing"))]
          : [
              {
                type: "chart",
                numbersIn: "uitputting-per-maand",
                chart: depletionChart(ledger, {
                  ...{ label: part.label, year: years.value, lead, source },
                  ...(expected?.figure === undefined ? {} : { expected: expected.figure }),
                }),
              } as const,
            ]),
        ...(expected === undefined ? [] : [paragraph(expected.words)]),
        ...(part.id === declaredCare ? [] : [paragraph(t("nl", "depletion.only-declared"))]),
        heading(1, "producten", t("nl", "depletion.products")),
        paragraph(t("nl", tieOut.isTrue ? "depletion.obliged.text" : "depletion.protected")),
        table({
          ...{ id: "uitputting-per-product", caption: t("nl", "depletion.products.caption", { year: years.value }) },
          ...{ rowTitle: t("nl", "tie-out.column.product"), source },
          rows: products.flatMap((one) => {
            const own = ledgerOf(booked.figures, budget.figures, years.value, one);
            const found = { booked: newest(own.booked), budget: newest(own.budget), obliged: obliged(one) };
            if (found.booked === undefined && found.budget === undefined) return [];
            return [{ id: one.id, header: one.label, ...withoutAbsent(found) }];
          }),
        }),
        heading(1, "per-maand", t("nl", "depletion.months")),
        table({
          ...{ id: "uitputting-per-maand", source, rowTitle: t("nl", "monitor.table.period") },
          caption: t("nl", "depletion.chart", { label: part.label, year: years.value }),
          rows: monthRows(ledger),
        }),
      ] satisfies readonly Block[],
    };
  },
};

type TableDraft = Parameters<typeof depletionTable>[0] & { readonly rows: Parameters<typeof depletionTable>[1] };

function table({ rows, ...frame }: TableDraft): Block {
  return { type: "table", table: depletionTable(frame, rows) };
}

function newest(values: ReadonlyMap<string, Measured>): Measured | undefined {
  return [...values.values()].at(-1);
}

function withoutAbsent(found: Readonly<Record<"booked" | "budget" | "obliged", Measured | undefined>>) {
  const { booked, budget, obliged } = found;
  return {
    ...(booked === undefined ? {} : { booked }),
    ...(budget === undefined ? {} : { budget }),
    ...(obliged === undefined ? {} : { obliged }),
  };
}

function leadOf({ booked, budget }: Ledger, month: string | undefined, label: string): Sentence {
  const [spent, planned] = [month === undefined ? undefined : booked.get(month), newest(budget)];
  if (month === undefined || spent === undefined) return say("nl", "depletion.lead.none");
  const about = say("nl", "depletion.lead", { label, period: writePeriod(periodOfName(month)), booked: said(spent) });
  return planned === undefined
    ? about
    : joined([...about, { type: "text", text: " " }, ...say("nl", "depletion.lead.budget", { budget: said(planned) })]);
}

/** All costs, the care that is declared by client, and each product of the ledger. */
function partsOf({ products }: TieOutView): readonly LedgerPart[] {
  const declared = products.filter(({ inMessages }) => inMessages).map(({ product }) => product);
  return [
    { id: everything, label: t("nl", "depletion.everything"), products: "all" },
    ...(declared.length === 0
      ? []
      : [{ id: declaredCare, label: t("nl", "depletion.declared"), products: new Set(declared) }]),
    ...products
      .map(({ product, title }): LedgerPart => ({ id: product, label: title, products: new Set([product]) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, "nl")),
  ];
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

/** The end of the year as a figure with its range, or why there is none; only for who sees true amounts. */
async function expectation(
  ask: LakePageAsk,
  year: number,
  { asOf, snapshot }: TieOutView,
): Promise<{ readonly words: Sentence; readonly figure?: Measured } | undefined> {
  if (!seesTrueNumbers(ask)) return { words: say("nl", "depletion.expected.protected") };
  const known = Number(asOf.slice(0, 4));
  if (year > known || year < known - 1) return undefined;
  const answer = await yearEnd(ask, year, asOf);
  if (answer === undefined) return { words: say("nl", "depletion.expected.none") };
  const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
  return expectedFigure(answer, { municipality: ask.municipality.code, asOf, snapshot }, gate);
}
