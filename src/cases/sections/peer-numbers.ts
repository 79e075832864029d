import type { DotRow } from "../../chart/dot-plot.ts";
import type { Measured } from "../../chart/state.ts";
import type { Gate } from "../../disclosure/gate.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { Cited } from "../../evaluation/derived-figure.ts";
import type { Benchmark } from "../../policy/benchmark.ts";
import { formatCitation } from "../../policy/citation.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { say } from "../../text/sentence.ts";
import { writeUnitHeading } from "../../text/write-unit.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { sourceLine } from "./source-line.ts";
import { type DraftRow, styleOf, tableBlock } from "./table-writer.ts";

/** One comparison that has numbers on both sides. */
interface Compared {
  readonly benchmark: Benchmark;
  readonly own: Cited;
  readonly peers: readonly (Cited & { readonly name: string })[];
  /** As printed, in the same unit. */
  readonly difference?: Cited;
}

/** The comparisons that have numbers, by unit: a dot plot, and the table that holds its numbers. */
export function peerNumbers(opened: OpenedDossier, gate: Gate): readonly Block[] {
  const units = new Map<string, Compared[]>();
  for (const compared of opened.dossier.benchmarks.flatMap((benchmark) => comparedIn(benchmark, opened))) {
    const unit = unitOf(compared.own);
    units.set(unit, [...(units.get(unit) ?? []), compared]);
  }
  return [...units].flatMap(([unit, group], index) => {
    const id = `vergelijking-${index + 1}`;
    return [dotPlot(id, unit, group, opened.dossier, gate), table(id, group, opened.dossier, gate)];
  });
}

function unitOf({ figure: { unit, printed } }: Cited): string {
  return writeUnitHeading(unit, printed?.scale ?? 1);
}

/** The own number with those of the others in the same unit; a benchmark may print a difference in another one too. */
function comparedIn(benchmark: Benchmark, { figure }: OpenedDossier): readonly Compared[] {
  const cite = (ref: string): readonly Cited[] => {
    const found = figure(ref);
    return found === undefined ? [] : [{ ref, figure: found }];
  };
  const [own] = benchmark.own.flatMap(cite);
  if (own === undefined) return [];
  const isSame = (cited: Cited) => writeUnitHeading(cited.figure.unit, 1) === writeUnitHeading(own.figure.unit, 1);
  const peers = benchmark.peer
    .flatMap(cite)
    .filter(isSame)
    .map((peer, index) => ({ ...peer, name: benchmark.peers.members[index] ?? benchmark.peers.title }));
  const difference = benchmark.difference.flatMap(cite).find(isSame);
  return peers.length === 0 ? [] : [{ benchmark, own, peers, ...(difference === undefined ? {} : { difference }) }];
}

function table(id: string, group: readonly Compared[], dossier: Dossier, gate: Gate): Block {
  const withDifference = group.some(({ difference }) => difference !== undefined);
  return tableBlock(
    {
      id,
      caption: t("nl", "peers.caption"),
      rowTitle: t("nl", "peers.row"),
      columns: [
        { id: "eigen", title: t("nl", "peers.column.own", { name: dossier.name }) },
        { id: "anderen", title: t("nl", "peers.column.peer") },
        ...(withDifference ? [{ id: "verschil", title: t("nl", "peers.column.difference") }] : []),
      ],
      rows: group.flatMap(({ benchmark, own, peers, difference }) =>
        peers.map(
          ({ name, ...peer }, index): DraftRow => ({
            id: `${benchmark.id}-${index + 1}`,
            header: t("nl", "peers.cell.row", { title: benchmark.title, peer: name }),
            cells: [own, peer, ...(withDifference ? [difference] : [])],
          }),
        ),
      ),
      source: sourcesOf(group, dossier),
    },
    gate,
  );
}

/** One other number is the mean of a group or a norm, more are others by name. */
function dotPlot(id: string, unit: string, group: readonly Compared[], dossier: Dossier, gate: Gate): Block {
  const measured = ({ ref, figure }: Cited): Measured => ({ ref, figure: gate.release(figure) });
  const rows = group.map(({ benchmark, own, peers }): DotRow => {
    const [first, ...others] = peers;
    const base = { id: benchmark.id, label: benchmark.title, own: measured(own) };
    if (first !== undefined && others.length === 0)
      return { ...base, peers: [], reference: { ...measured(first), label: first.name } };
    return { ...base, peers: peers.map((peer) => ({ ...measured(peer), name: peer.name })) };
  });
  return {
    type: "chart",
    numbersIn: id,
    chart: {
      type: "dot-plot",
      id: `${id}-grafiek`,
      name: t("nl", "peers.chart.name", { name: dossier.name, count: rows.length }),
      sentence: say("nl", "peers.chart.sentence", { name: dossier.name }),
      unit,
      style: styleOf(group.flatMap(({ own, peers }) => [own.figure, ...peers.map(({ figure }) => figure)])),
      source: sourcesOf(group, dossier),
      own: dossier.name,
      group: [...new Set(group.map(({ benchmark }) => benchmark.peers.title))].join("; "),
      rows,
    },
  };
}

function sourcesOf(group: readonly Compared[], dossier: Dossier): string {
  const lines = [...new Map(group.map(({ benchmark }) => [formatCitation(benchmark.lines), benchmark.lines])).values()];
  const [first, ...rest] = lines;
  return first === undefined ? dossier.title : sourceLine(dossier, first, ...rest);
}
