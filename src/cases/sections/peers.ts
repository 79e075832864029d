import type { Gate } from "../../disclosure/gate.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Benchmark } from "../../policy/benchmark.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { accountsOf } from "../accounts.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";
import { entryList, fact, figuresFact } from "./entries.ts";
import { peerNumbers } from "./peer-numbers.ts";

/** The comparisons with others: numbers in a table by unit, and each with its scope and the municipality's own trend. */
export function peerSection(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const { benchmarks } = opened.dossier;
  const title = heading(1, "vergelijking", t("nl", "peers.heading"));
  if (benchmarks.length === 0) return [title, paragraph(t("nl", "peers.none"))];
  return [
    title,
    ...peerNumbers(opened, gate),
    ...entryList(
      2,
      "vergelijkingen",
      t("nl", "peers.each"),
      benchmarks.filter(hasNumbers).map((benchmark) => benchmarkEntry(benchmark, opened, gate)),
    ),
    ...inWords(opened, gate),
  ];
}

function hasNumbers({ own, peer }: Benchmark): boolean {
  return own.length + peer.length > 0;
}

/** The comparisons without a number, after the reason why they have none: that is said once. */
function inWords(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const own = opened.dossier.benchmarks.filter((benchmark) => !hasNumbers(benchmark));
  if (own.length === 0) return [];
  return [
    heading(2, "vergelijkingen-in-woorden", t("nl", "peers.in-words", { count: own.length })),
    paragraph(t("nl", "peers.no-figures")),
    { type: "entries", entries: own.map((benchmark) => benchmarkEntry(benchmark, opened, gate)) },
  ];
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
