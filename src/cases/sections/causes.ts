import type { Gate } from "../../disclosure/gate.ts";
import { directionOf } from "../../evaluation/budget-lines.ts";
import { type Bridge, causeStatuses } from "../../evaluation/cause-bridge.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Figure } from "../../figure/figure.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Cause } from "../../policy/cause.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block, Entry } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { joined, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { type Account, accountsOf, type CauseSplit } from "../accounts.ts";
import { deriveFigure, differenceRef } from "../derived-figure.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { bridgeChart } from "./bridge-chart.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/**
 * Why it cost more or less: the balance laid out by product with the causes that the source gives and what has none, a
 * change in cost told apart in volume and price, and every cause with how sure the source is of it.
 */
export function causeSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { causes } = opened.dossier;
  const title = heading(1, "oorzaken", t("nl", "cause.heading"));
  if (causes.length === 0) return [title, paragraph(t("nl", "cause.none"))];
  const { accounts } = accountsOf(opened.dossier);
  const best = accounts.reduce<Account | undefined>(
    (most, one) => (stepsOf(one) > (most === undefined ? 0 : stepsOf(most)) ? one : most),
    undefined,
  );
  return [
    title,
    ...(best?.bridge === undefined
      ? [paragraph(t("nl", "cause.rest.unknown")), ...contraryCauses(causes, accounts[0])]
      : bridgeBlocks(opened, best, best.bridge, gate)),
    ...accounts.flatMap(({ splits }) => splits).flatMap((split) => splitBlocks(split, opened, gate)),
    ...causeStatuses.flatMap((status) => {
      const own = causes.filter((cause) => cause.status === status);
      const title = t("nl", "cause.group", { status: capital(t("nl", `cause-status.${status}`)), count: own.length });
      return entryList(
        2,
        `oorzaken-${status}`,
        title,
        own.map((cause) => causeEntry(cause, opened, gate)),
      );
    }),
  ];
}

/** Where the source names only causes that pull the other way than the last balance: that it does not explain the balance. */
function contraryCauses(causes: readonly Cause[], account: Account | undefined): readonly Block[] {
  const last = account?.years.at(-1);
  const total = last?.totals.find(({ column }) => column === "balance");
  const balance = total?.printed ?? total?.computed;
  const direction = balance && directionOf(balance.figure);
  const told = causes.flatMap((cause) => cause.direction ?? []);
  if (last === undefined || direction === undefined || told.length === 0 || told.includes(direction)) return [];
  return [paragraph(t("nl", `cause.contrary.${direction}`, { year: writePeriod(last.period) }))];
}

function stepsOf({ bridge }: Account): number {
  return bridge?.steps.length ?? 0;
}

function bridgeBlocks(
  { dossier }: OpenedDossier,
  { budget, years }: Account,
  bridge: Bridge,
  gate: Gate,
): readonly Block[] {
  const { steps, rest, total } = bridge;
  const last = years.at(-1);
  const year = last === undefined ? "" : writePeriod(last.period);
  const bare = (id: string, cited: Cited | undefined, why = t("nl", "cause.bridge.without")): readonly DraftRow[] => {
    const value = cited?.figure.value;
    if (cited === undefined || value === 0) return [];
    return [{ id, header: cited.figure.label, cells: [cited, why] }];
  };
  const printed = total.figure.printed;
  const style = printed === undefined ? {} : { style: { scale: printed.scale, decimals: printed.decimals } };
  return [
    bridgeChart(bridge, { id: budget.id, year, source: sourceLine(dossier, budget.lines) }, gate),
    tableBlock(
      {
        id: `oorzaken-${budget.id}`,
        caption: t("nl", "cause.bridge.caption", { year }),
        rowTitle: t("nl", "cause.bridge.row"),
        columns: [
          { id: "saldo", title: t("nl", "budget.column.balance") },
          { id: "zekerheid", title: t("nl", "cause.bridge.status") },
          { id: "oorzaken", title: t("nl", "cause.bridge.causes") },
        ],
        rows: [
          ...steps.map(
            (step): DraftRow => ({
              id: step.id,
              header: step.label,
              cells: [step, statusWords(step.causes), step.causes.map(({ title }) => title).join("; ")],
            }),
          ),
          ...[
            ...bare("voordeel", rest.favourable),
            ...bare("nadeel", rest.unfavourable),
            ...bare("reserves", rest.reserves, t("nl", "cause.bridge.reserves")),
            ...bare("verschil", rest.difference),
          ].map((row) => ({ ...row, cells: [...row.cells, undefined] })),
          {
            id: "totaal",
            role: "total",
            header: t("nl", "cause.bridge.total"),
            cells: [total, undefined, undefined],
          },
        ],
        source: sourceLine(dossier, budget.lines),
        ...style,
      },
      gate,
    ),
    ...restSentence(bridge, gate),
  ];
}

function restSentence({ rest }: Bridge, gate: Gate): readonly Block[] {
  const { explained, favourable, unfavourable, reserves } = rest;
  if (explained === undefined) return [];
  const size = (figure: Figure) =>
    sayAmount(isMissing(figure.value) ? figure : { ...figure, value: Math.abs(figure.value) });
  const part = (cited: Cited | undefined) =>
    cited === undefined ? t("nl", "section.none") : saidFigure(cited, gate, size);
  return [
    paragraph(
      joined([
        ...say("nl", "cause.bridge.sentence", {
          explained: saidFigure(explained, gate, sayAmount),
          favourable: part(favourable),
          unfavourable: part(unfavourable),
        }),
        ...(reserves === undefined || reserves.figure.value === 0
          ? []
          : say("nl", "cause.bridge.sentence.reserves", { amount: saidFigure(reserves, gate, sayAmount) })),
      ]),
    ),
  ];
}

/** The statuses of several causes in one cell, surest first, each with how often. */
function statusWords(causes: readonly Cause[]): string {
  return causeStatuses
    .flatMap((status) => {
      const count = causes.filter((cause) => cause.status === status).length;
      const word = t("nl", `cause-status.${status}`);
      return count === 0 ? [] : [count === 1 ? word : `${count}× ${word}`];
    })
    .join(", ");
}

function splitBlocks(
  { cause, label, budgeted, actual, clientsBudgeted, clientsActual, change }: CauseSplit,
  { figure }: OpenedDossier,
  gate: Gate,
) {
  const more = deriveFigure(differenceRef(actual.ref, budgeted.ref), figure);
  if (more === undefined || isMissing(more.figure.value)) return [];
  return [
    heading(2, `prijs-en-aantal-${cause.id}`, t("nl", "cause.split.heading", { label })),
    paragraph(
      say("nl", "cause.split", {
        change: saidFigure(more, gate, sayAmount),
        volume: saidFigure(change.volume, gate, sayAmount),
        price: saidFigure(change.price, gate, sayAmount),
        before: saidFigure(clientsBudgeted, gate, sayAmount),
        after: saidFigure(clientsActual, gate, sayAmount),
      }),
    ),
    paragraph(t("nl", "cause.split.method")),
  ];
}

function causeEntry(cause: Cause, opened: OpenedDossier, gate: Gate): Entry {
  const about = [
    cause.law === undefined ? undefined : t("nl", `law.${cause.law}`),
    cause.product,
    cause.group === "other" ? undefined : t("nl", `cause.group.${cause.group}`),
    cause.recurrence === undefined ? undefined : t("nl", `recurrence.${cause.recurrence}`),
  ];
  const amounts = figuresFact(t("nl", "cause.fact.amount"), cause.figures, opened, gate);
  return {
    id: cause.id,
    title: cause.title,
    status: t("nl", `cause-status.${cause.status}`),
    facts: [
      ...fact(t("nl", "cause.fact.about"), about.filter((word) => word !== undefined).join(", ")),
      ...fact(t("nl", "cause.fact.direction"), cause.direction && t("nl", `cause.direction.${cause.direction}`)),
      ...figuresFact(t("nl", "cause.fact.explains"), cause.explains, opened, gate, { withPeriod: true }),
      ...(amounts.length === 0 ? fact(t("nl", "cause.fact.amount"), t("nl", "cause.fact.amount.none")) : amounts),
      ...fact(t("nl", "cause.fact.text"), cause.text),
    ],
    source: formatCitation(cause.lines),
  };
}
