import type { Gate } from "../../disclosure/gate.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Outlook, OutlookLine } from "../../evaluation/outlook.ts";
import { isMissing } from "../../figure/missing.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block, Inline } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { joined, say, sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "../sections/amount.ts";
import { directionFormula, directionWord } from "../sections/budget-columns.ts";
import { sourceLine } from "../sections/source-line.ts";
import { type DraftCell, type DraftRow, styleOf, writeDraft } from "../sections/table-writer.ts";
import { causesOf, explanationCell, proposalCell, recurrenceWord, sharedRecurrence } from "./berap-words.ts";

/** A forecast of balances: a row a component, the total as printed and as the rows add up, and each stand before with the change. */
export function berapOutlook(outlook: Outlook, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { forecast, year, lines, printed, computed, proposed, earlier } = outlook;
  const stand = forecast.madeOn === undefined ? t("nl", "reason.unknown") : writePeriod(forecast.madeOn);
  const own = lines.map((line) => lineRow(line, outlook, opened));
  const recurrence = wholeRecurrence(outlook, own);
  const totals: readonly DraftRow[] = [
    ...totalRow("totaal", t("nl", "budget.total.printed"), printed, [
      recurrence,
      undefined,
      wholeWords(outlook, opened),
    ]),
    ...totalRow("totaal-berekend", t("nl", "budget.total.computed"), computed, [recurrence, proposed, undefined]),
  ];
  const stands = earlier.flatMap(({ expectation, balance, change }, index): readonly DraftRow[] => {
    const known = writePeriod(expectation.knownOn ?? balance.figure.knownOn);
    const words = (cited: Cited | undefined): readonly DraftCell[] => [
      cited,
      directionWord(cited),
      undefined,
      undefined,
    ];
    return [
      {
        id: `stand-${index + 1}`,
        role: "of-which",
        header: t("nl", "berap.outlook.earlier", { stand: known }),
        cells: [...words(balance), expectation.scope],
      },
      {
        id: `verandering-${index + 1}`,
        role: "of-which",
        header: t("nl", "berap.outlook.change"),
        cells: [...words(change), undefined],
      },
    ];
  });
  const rows = [...own.flatMap((row, at) => [row, ...otherRows(lines[at])]), ...totals, ...stands];
  const style = styleOf(lines.map(({ source }) => source.figure));
  const table = writeDraft(
    {
      id: `berap-prognose-${forecast.id}`,
      caption: t("nl", "berap.outlook.caption", { title: forecast.title, year: String(year), stand }),
      rowTitle: t("nl", "berap.outlook.row"),
      columns: [
        { id: "saldo", title: t("nl", "berap.outlook.balance") },
        { id: "v-n", title: t("nl", "budget.column.direction"), formula: directionFormula },
        { id: "i-s", title: t("nl", "budget.column.recurrence") },
        { id: "voorstel", title: t("nl", "berap.proposal"), formula: { type: "total" } },
        { id: "toelichting", title: t("nl", "berap.explanation") },
      ],
      rows,
      source: sourceLine(opened.dossier, forecast.lines),
      style,
      notes: [
        t("nl", "berap.outlook.note"),
        t("nl", "berap.proposal.note.unknown"),
        ...explainedWhole(outlook, opened),
      ],
    },
    gate,
  );
  return [{ type: "table", table }, ...otherProposals(outlook, opened, gate)];
}

function lineRow(
  { component, id, balance, source }: OutlookLine,
  { forecast }: Outlook,
  opened: OpenedDossier,
): DraftRow {
  const causes = causesOf(opened.dossier, new Set([source.ref, balance.ref]));
  const { value } = balance.figure;
  const isInOther = isMissing(value) && value.missing === "see-other";
  return {
    id: `regel-${id}`,
    header: component.title,
    cells: [
      isInOther ? t("nl", "berap.outlook.in-other") : balance,
      directionWord(balance),
      lineRecurrence(recurrenceWord([component.recurrence, source.figure.recurrence], causes), forecast),
      proposalCell(component.proposal, opened),
      explanationCell(component.note === undefined ? [] : [component.note], causes, { balance: balance.figure }),
    ],
  };
}

/** The same as the source states it elsewhere, under its line and in no sum. */
function otherRows(line: OutlookLine | undefined): readonly DraftRow[] {
  return (line?.others ?? []).map(({ statement: { says, lines }, balance }, index) => ({
    id: `regel-${line?.id}-ook-${index + 1}`,
    role: "of-which",
    header: t("nl", "cover.costs.also"),
    cells: [
      balance,
      directionWord(balance),
      undefined,
      undefined,
      t("nl", "section.said", { says, lines: formatCitation(lines) }),
    ],
  }));
}

/** What a source says of the whole only, its lines do not repeat: they send the reader to the total. */
function lineRecurrence(word: string, { recurrence }: Outlook["forecast"]): string {
  const isOfWhole = recurrence === "structural" || recurrence === "one-off";
  return word === t("nl", "budget.recurrence.unknown") && isOfWhole ? t("nl", "berap.outlook.whole") : word;
}

function wholeRecurrence({ forecast: { recurrence } }: Outlook, rows: readonly DraftRow[]): DraftCell {
  return recurrence === undefined
    ? sharedRecurrence(rows.map(({ cells }) => cells[2]))
    : t("nl", `budget.recurrence.${recurrence}`);
}

/** The references under which a dossier speaks of the whole. */
function wholeRefs({ forecast: { total, stated }, printed }: Outlook): ReadonlySet<string> {
  return new Set([printed?.ref, total, stated?.figure].filter((ref) => ref !== undefined));
}

/** How a finding of the audit on the whole is explained: why what was printed is not what the lines add up to. */
function explainedWhole(outlook: Outlook, { dossier }: OpenedDossier): readonly string[] {
  const refs = wholeRefs(outlook);
  return dossier.explanations
    .filter(({ where }) => where.some((ref) => refs.has(ref)))
    .map(({ text, lines }) =>
      lines === undefined ? text : t("nl", "section.said", { says: text, lines: formatCitation(lines) }),
    );
}

/** What is said of the whole: its note, and the causes that stand at no line. */
function wholeWords(outlook: Outlook, { dossier }: OpenedDossier): DraftCell {
  const { lines } = outlook;
  const { note } = outlook.forecast;
  const atLines = new Set(
    lines.flatMap(({ source, balance }) => causesOf(dossier, new Set([source.ref, balance.ref]))),
  );
  const causes = causesOf(dossier, wholeRefs(outlook)).filter((cause) => !atLines.has(cause));
  const said = note === undefined ? [] : [note];
  return said.length + causes.length === 0 ? undefined : explanationCell(said, causes);
}

function totalRow(
  id: string,
  header: string,
  total: Cited | undefined,
  words: readonly DraftCell[],
): readonly DraftRow[] {
  return total === undefined ? [] : [{ id, role: "total", header, cells: [total, directionWord(total), ...words] }];
}

/** Proposed changes that belong to no row, each with its amount and its lines. */
function otherProposals({ forecast }: Outlook, opened: OpenedDossier, gate: Gate): readonly Block[] {
  const items = forecast.proposals.map(({ text, figure: ref, lines }): readonly Inline[] => {
    const figure = ref === undefined ? undefined : opened.figure(ref);
    const cited = t("nl", "section.said", { says: text, lines: formatCitation(lines) });
    if (ref === undefined || figure === undefined) return sentence(cited);
    return joined([
      ...say("nl", "berap.proposal.amount", { amount: saidFigure({ ref, figure }, gate, sayAmount) }),
      ...sentence(` ${cited}`),
    ]);
  });
  if (items.length === 0) return [];
  return [
    heading(2, `voorstellen-${forecast.id}`, t("nl", "berap.proposals")),
    { type: "list", ordered: false, items },
  ];
}
