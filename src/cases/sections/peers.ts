import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Benchmark } from "../../policy/benchmark.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";
import { accountsOf } from "../accounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftCell, type DraftRow, writeDraft } from "./table-writer.ts";

/** The comparisons with others: numbers in a table by unit, and each with its scope and the municipality's own trend. */
export function peerSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { benchmarks } = opened.dossier;
  const title = heading(1, "vergelijking", t("nl", "peers.heading"));
  if (benchmarks.length === 0) return [title, paragraph(t("nl", "peers.none"))];
  return [
    title,
    ...peerTables(opened, gate),
    ...entryList(
      2,
      "vergelijkingen",
      t("nl", "peers.each"),
      benchmarks.map((benchmark) => benchmarkEntry(benchmark, opened, gate)),
    ),
  ];
}

function peerTables(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { dossier } = opened;
  const cite = (ref: string): readonly Cited[] => {
    const figure = opened.figure(ref);
    return figure === undefined ? [] : [{ ref, figure }];
  };
  const units = new Map<string, DraftRow[]>();
  for (const benchmark of dossier.benchmarks) {
    const [own] = benchmark.own.flatMap(cite);
    const peers = benchmark.peer.flatMap(cite);
    if (own === undefined || peers.length === 0) continue;
    const unit = writeUnitHeading(own.figure.unit, own.figure.printed?.scale ?? 1);
    const rows = units.get(unit) ?? [];
    peers
      .filter(({ figure }) => writeUnitHeading(figure.unit, own.figure.printed?.scale ?? 1) === unit)
      .forEach((peer, index) => {
        const header = t("nl", "peers.cell.row", {
          title: benchmark.title,
          peer: benchmark.peers.members[index] ?? benchmark.peers.title,
        });
        rows.push({ id: `${benchmark.id}-${index}`, header, cells: [own, peer, differenceIn(benchmark, own, cite)] });
      });
    if (rows.length > 0) units.set(unit, rows);
  }
  return [...units].map(([, rows], index): Block => {
    const withDifference = rows.some(({ cells }) => cells[2] !== undefined);
    return {
      type: "table",
      table: writeDraft(
        {
          id: `vergelijking-${index + 1}`,
          caption: t("nl", "peers.caption"),
          rowTitle: t("nl", "peers.row"),
          columns: [
            { id: "eigen", title: t("nl", "peers.column.own", { name: dossier.name }) },
            { id: "anderen", title: t("nl", "peers.column.peer") },
            ...(withDifference ? [{ id: "verschil", title: t("nl", "peers.column.difference") }] : []),
          ],
          rows: rows.map((row) => ({ ...row, cells: withDifference ? row.cells : row.cells.slice(0, 2) })),
          source: sourcesOf(dossier),
        },
        gate,
      ),
    };
  });
}

/** The printed difference in the same unit; a benchmark may print another one in euros. */
function differenceIn({ difference }: Benchmark, own: Cited, cite: (ref: string) => readonly Cited[]): DraftCell {
  const unit = writeUnitHeading(own.figure.unit, 1);
  return difference.flatMap(cite).find(({ figure }) => writeUnitHeading(figure.unit, 1) === unit);
}

function sourcesOf(dossier: Dossier): string {
  const [first, ...rest] = dossier.benchmarks
    .filter(({ own, peer }) => own.length > 0 && peer.length > 0)
    .map(({ lines }) => lines);
  const distinct = rest.filter((one) => first === undefined || formatCitation(one) !== formatCitation(first));
  return first === undefined ? dossier.title : sourceLine(dossier, first, ...distinct);
}

function benchmarkEntry(benchmark: Benchmark, opened: OpenedDossier, gate: Gate): Entry {
  const { id, title, period, peers, asPeers, actual, says, scope, lines, own, peer, difference } = benchmark;
  const numbers = (label: string, refs: readonly string[]) => figuresFact(label, refs, opened, gate);
  return {
    id,
    title,
    ...(says === undefined ? {} : { status: t("nl", `peers.says.${says}`) }),
    facts: [
      ...fact(t("nl", "peers.fact.peers"), peers.title),
      ...fact(t("nl", "peers.fact.period"), period && writePeriod(period)),
      ...numbers(t("nl", "peers.column.own", { name: opened.dossier.name }), own),
      ...numbers(t("nl", "peers.column.peer"), peer),
      ...(own.length + peer.length === 0
        ? fact(t("nl", "peers.column.own", { name: opened.dossier.name }), t("nl", "peers.no-figures"))
        : []),
      ...numbers(t("nl", "peers.fact.as-peers"), asPeers),
      ...numbers(t("nl", "peers.fact.actual"), actual),
      ...numbers(t("nl", "peers.column.difference"), difference),
      ...fact(t("nl", "peers.fact.trend"), trendOf(benchmark, opened, gate)),
      ...fact(t("nl", "peers.fact.scope"), scope),
    ],
    source: formatCitation(lines),
  };
}

const better: readonly Benchmark["says"][] = ["better", "partly-better"];

/** How the own balance under the same law went over the years; said even where it points another way than the comparison. */
function trendOf({ law, says }: Benchmark, { dossier }: OpenedDossier, gate: Gate): Sentence {
  const [account] = accountsOf(dossier).accounts;
  if (law === undefined || account === undefined) return [];
  const rows = account.budget.rows.filter((row) => row.law === law && row.domain !== undefined);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return [];
  const points = account.years.flatMap(({ period, lines }) => {
    const line = lines.find((one) => one.row.row === row.row);
    const balance = line?.printedBalance ?? line?.balance;
    return balance === undefined || isMissing(balance.figure.value)
      ? []
      : [{ period, balance, value: balance.figure.value }];
  });
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last || first.value === last.value) return [];
  const isUp = last.value > first.value;
  const trend = say("nl", isUp ? "peers.trend.up" : "peers.trend.down", {
    first: saidFigure(first.balance, gate, sayAmount),
    last: saidFigure(last.balance, gate, sayAmount),
    from: writePeriod(first.period),
    to: writePeriod(last.period),
  });
  const opposite = isUp ? says === "worse" : better.includes(says);
  return opposite ? [...trend, ...say("nl", "peers.trend.opposite")] : trend;
}
