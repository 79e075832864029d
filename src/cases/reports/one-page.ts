import type { Gate } from "../../disclosure/gate.ts";
import { isMoved } from "../../evaluation/cover-state.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Block, Inline, Report } from "../../report/model.ts";
import type { Comparison, ComputedResult, Line } from "../../scenario/comparison.ts";
import { bookkeepingKinds } from "../../scenario/effects.ts";
import type { VariantComparison } from "../../scenario/variants.ts";
import { andList } from "../../text/and-list.ts";
import { t } from "../../text/catalogue.ts";
import { plain, say, sentence } from "../../text/sentence.ts";
import { amountOf, entryOf, millions, writeAmount } from "../amounts.ts";
import { compareOpened } from "../compare-scenarios.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { saidFigure } from "../said-figure.ts";
import { saidOfPrinted } from "../said-of-printed.ts";
import { type DraftRow, styleOf, type TableDraft, writeDraft } from "../sections/table-writer.ts";
import { reportFrame } from "./report-frame.ts";
import { residentsNotice } from "./residents-notice.ts";

// What one sheet holds at 10 points, in lines of text; a row of the table takes more than a line.
const sheetLines = 55;
const lineLength = 92;
const rowLines = 1.6;

/**
 * The scenarios on one A4 for the council: the balance per year, the chance where it is known, what residents notice and
 * what is only bookkeeping. What does not fit on the sheet is left out and said to be left out. UserError `scenario.none`
 * when there is nothing to compare.
 */
export function onePage(opened: OpenedDossier, principal: Principal): Report {
  const gate = opened.gate(principal);
  const view = compareOpened(opened, principal);
  const draft = tableOf(opened);
  const above = [paragraph(view.lead), { type: "table", table: writeDraft(draft, gate) } as const];
  const chance = labelled(t("nl", "council.chance"), sentence(chanceOf(opened)));
  const books = bookkeeping(opened, gate);
  const used =
    linesOf([plain(view.lead), chanceOf(opened), ...(draft.notes ?? [])]) +
    draft.rows.length * rowLines +
    listLines(books);
  return {
    ...reportFrame(opened, "raadsoverzicht"),
    title: t("nl", "council.title", { name: opened.dossier.name }),
    subtitle: "",
    fit: "one-page",
    blocks: [...above, chance, ...residents(opened, sheetLines - used), ...books],
  };
}

function tableOf({ dossier, comparison, variants, savings }: OpenedDossier): TableDraft {
  const frame = { id: "raadsoverzicht", style: millions, source: dossier.title };
  if (comparison !== undefined) {
    const { years, results } = comparison;
    const rows = results.flatMap((result): readonly DraftRow[] => {
      const { id, title } = result.scenario;
      if (result.type === "unquantified")
        return [{ id, header: title, cells: years.map(() => t("nl", "council.no-numbers")) }];
      const printed = result.printed.balance ?? [];
      const computed = cellsOf(result.computed.balance, years, result.open);
      if (printed.length === 0) return [{ id, header: title, cells: computed }];
      const header = t("nl", "council.computed");
      return [
        { id, header: title, cells: cellsOf(printed, years) },
        { id: `${id}-berekend`, role: "of-which", header, cells: computed },
        ...grossRow(result, comparison),
      ];
    });
    const columns = years.map((year) => ({ id: year, title: year, align: "end" as const }));
    const notes = [
      ...(rows.some(({ id }) => id.endsWith("-berekend")) ? [t("nl", "council.computed.note")] : []),
      ...(rows.some(({ id }) => id.endsWith(grossEnd)) ? [t("nl", "council.gross.note", grossWords(comparison))] : []),
      ...saidOfPrinted(dossier, results),
    ];
    return { ...frame, caption: t("nl", "council.balances"), rowTitle: t("nl", "scenario.rows"), columns, rows, notes };
  }
  if (variants !== undefined) {
    return { ...frame, ...variantRows(variants) };
  }
  const years = savings?.years ?? [];
  const columns = years.map((year) => ({ id: year, title: year }));
  const rows = (savings?.results ?? []).flatMap((result) =>
    (["planned", "realised", "open"] as const).map(
      (line): DraftRow => ({
        id: `${result.saving.id}-${line}`,
        role: line === "open" ? "total" : "line",
        header: t("nl", `savings.${line}`),
        cells: cellsOf(result[line], years, line === "planned" ? undefined : result.pending.map((own) => own.length)),
      }),
    ),
  );
  return { ...frame, caption: t("nl", "council.savings"), rowTitle: t("nl", "savings.row"), columns, rows };
}

const grossEnd = "-bruto";

/** The printed gross balance, where the last year closes on it and not on the printed total, or the other way round. */
function grossRow({ scenario, printed }: ComputedResult, comparison: Comparison): readonly DraftRow[] {
  const { years } = comparison;
  const last = years.at(-1) ?? "";
  const [gross, balance] = [amountOf(printed.gross, last), amountOf(printed.balance, last)];
  if (printed.gross === undefined || gross === undefined || balance === undefined) return [];
  if (gross >= 0 === balance >= 0) return [];
  const header = t("nl", "council.gross", grossWords(comparison));
  return [{ id: `${scenario.id}${grossEnd}`, role: "of-which", header, cells: cellsOf(printed.gross, years) }];
}

function grossWords({ domains, names }: Comparison): { readonly line: string; readonly outside: string } {
  const outside = domains.flatMap(({ title, inGross }) => (inGross ? [] : [title.toLowerCase()]));
  return { line: names.gross, outside: andList(outside) };
}

/** What each direction costs against what is available as printed, and under it our own sum where that differs. */
function variantRows({ results }: VariantComparison): Omit<TableDraft, "id" | "source"> {
  const ids = ["floor", "additions", "total", "available", "balance"] as const;
  const rows = results.flatMap((result): readonly DraftRow[] => {
    const { id, title } = result.variant;
    const { total, balance } = result.printed;
    const led = { ...result, total: total ?? result.total, balance: balance ?? result.balance };
    const own = { id, header: title, cells: ids.map((one) => led[one]) };
    const differs = [
      [total, result.total],
      [balance, result.balance],
    ].some(([one, other]) => one !== undefined && one.figure.value !== other?.figure.value);
    if (!differs) return [own];
    const header = t("nl", "council.computed");
    const cells = [undefined, undefined, result.total, undefined, result.balance];
    return [own, { id: `${id}-berekend`, role: "of-which", header, cells }];
  });
  const differs = results.some(
    ({ total, printed }) => (printed.total?.figure.value ?? total.figure.value) !== total.figure.value,
  );
  return {
    caption: t("nl", "council.variants"),
    rowTitle: t("nl", "council.variant"),
    columns: ids.map((id) => ({ id, title: t("nl", `council.variant.${id}`) })),
    rows,
    style: styleOf(results.flatMap(({ floor, total }) => [floor.figure, total.figure])),
    notes: [t("nl", "variant.note.sign"), ...(differs ? [t("nl", "council.variant.rounding")] : [])],
  };
}

/** The figures of a line by year; a year in which something is PM says so under the table. */
function cellsOf(line: Line, years: readonly string[], open: readonly number[] = []): DraftRow["cells"] {
  return years.map((year, at) => {
    const entry = entryOf(line, year);
    const count = open[at] ?? 0;
    if (entry === undefined || count === 0) return entry;
    return { ...entry, footnote: t("nl", "council.pm") };
  });
}

function chanceOf({ comparison }: OpenedDossier): string {
  const lines = comparison?.results.flatMap((one) => (one.type === "computed" ? one.computed.balance : [])) ?? [];
  const isKnown = lines.some(({ figure }) => figure.interval !== undefined);
  return t("nl", isKnown ? "council.chance.known" : "council.chance.unknown");
}

function residents(opened: OpenedDossier, room: number): readonly Block[] {
  const title = t("nl", "council.residents");
  const all = residentsNotice(opened);
  if (all.length === 0) return [labelled(title, sentence(t("nl", "council.residents.unknown")))];
  let left = room - 3;
  const shown = all.filter(({ about, text }) => {
    left -= linesOf([`${about}: ${text}`]) + 0.3;
    return left >= 0;
  });
  const items = shown.map(({ about, text }): readonly Inline[] => [
    { type: "strong", text: `${about}: ` },
    { type: "text", text },
  ]);
  const hidden = all.length - shown.length;
  return [
    labelled(title, hidden === 0 ? [] : sentence(t("nl", "council.residents.more", { count: hidden }))),
    { type: "list", ordered: false, items },
  ];
}

/** What of the effects in the last year is no lower use of care: another estimate, or a reserve that is set free. */
function bookkeeping({ comparison, dossier }: OpenedDossier, gate: Gate): readonly Block[] {
  const title = t("nl", "council.bookkeeping");
  const year = comparison?.years.at(-1) ?? "";
  const items = (comparison?.results ?? []).flatMap((result) =>
    result.type === "computed" ? bookkeepingOf(result, year, gate) : [],
  );
  // Costs of one name that more than one budget now carries are one thing (Almelo L1121 and L1169).
  const carriers = new Map<string, readonly string[]>();
  for (const { title: cost, by } of dossier.covers.filter(isMoved))
    carriers.set(cost, [...(carriers.get(cost) ?? []), by?.title ?? ""]);
  const moved = [...carriers].map(([cost, by]) =>
    t("nl", "council.bookkeeping.moved.one", { title: cost, to: andList(by.map((one) => `“${one}”`)) }),
  );
  const shifts =
    moved.length === 0
      ? t("nl", "council.bookkeeping.unmoved")
      : t("nl", "council.bookkeeping.moved", { titles: moved.join("; ") });
  if (items.length === 0) return [labelled(title, sentence(`${t("nl", "council.bookkeeping.none")}${shifts}`))];
  return [
    labelled(title, sentence(`${t("nl", "council.bookkeeping.text", { year })}${shifts}`)),
    { type: "list", ordered: false, items },
  ];
}

function bookkeepingOf(
  { scenario, effects }: ComputedResult,
  year: string,
  gate: Gate,
): readonly (readonly Inline[])[] {
  const parts = bookkeepingKinds.flatMap((kind) => {
    const entry = entryOf(effects?.byKind.get(kind), year);
    return entry === undefined || isMissing(entry.figure.value) || entry.figure.value === 0 ? [] : [{ kind, entry }];
  });
  const whole = entryOf(effects?.effect, year);
  if (parts.length === 0 || whole === undefined) return [];
  return [
    [
      { type: "strong", text: `${scenario.title}: ` },
      ...parts.flatMap(({ kind, entry }, at): readonly Inline[] => [
        ...sentence(at === 0 ? "" : ", "),
        saidFigure(entry, gate, writeAmount),
        ...sentence(` ${t("nl", `kind.${kind}`)}`),
      ]),
      ...say("nl", "council.bookkeeping.whole", { whole: saidFigure(whole, gate, writeAmount) }),
    ],
  ];
}

function labelled(label: string, text: readonly Inline[]): Block {
  return { type: "paragraph", content: [{ type: "strong", text: `${label} ` }, ...text] };
}

function linesOf(texts: readonly string[]): number {
  return texts.reduce((lines, text) => lines + Math.ceil(text.length / lineLength), 0);
}

function listLines(blocks: readonly Block[]): number {
  const texts = blocks.flatMap((block) =>
    block.type === "list" ? block.items.map(plain) : block.type === "paragraph" ? [plain(block.content)] : [],
  );
  return linesOf(texts) + texts.length * 0.3;
}
