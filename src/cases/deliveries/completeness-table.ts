import type { Cell, DataTable } from "../../chart/data-table.ts";
import { openGate } from "../../disclosure/gate.ts";
import type { Release } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import { type CountedShare, releaseShares } from "../../disclosure/shares.ts";
import { isMissing } from "../../figure/missing.ts";
import type { Period } from "../../figure/period.ts";
import { parsePeriod } from "../../figure/period-text.ts";
import { isProblem } from "../../figure/problem.ts";
import { t } from "../../text/catalogue.ts";
import type { Completeness, CompletenessCell } from "./completeness.ts";
import { type DataGround, dataFigure, dataKey } from "./data-figures.ts";
import { writtenPeriod } from "./written-period.ts";

/** How many providers have a row at most, and whether true percentages are shown, which is on record by then. */
interface CompletenessOptions {
  readonly mostProviders: number;
  readonly isTrue: boolean;
}

type Counted = Pick<CompletenessCell, "expected" | "received">;

const model = "volledigheid";
/** All providers together, as a row. */
const everyone = "alle";

/**
 * The grid of providers and months: of the clients with an allocation, the share of whom care was declared. Protected, a provider has a row
 * where something of it may be shown, and a footnote tells of the others.
 */
export function completenessTable(
  completeness: Completeness,
  ground: DataGround,
  { mostProviders, isTrue }: CompletenessOptions,
): DataTable {
  const { months, providers, cells } = completeness;
  const gate = openGate({
    audience: ground.audience,
    lookup: () => undefined,
    releases: [releaseCompleteness(completeness, ground.snapshot)],
    ...(isTrue ? { authorised: () => undefined } : {}),
  });
  const byPlace = new Map(cells.map((cell) => [`${cell.provider} ${cell.month}`, cell]));
  const row = (id: string, header: string, role: "line" | "total", find: (month: string) => Counted | undefined) => ({
    id,
    role,
    header,
    cells: months.map((month): Cell => {
      const cell = find(month);
      if (cell === undefined || cell.expected === 0) return { type: "empty" };
      const figure = dataFigure(ground, {
        model,
        filter: filterOf(id, month),
        value: (100 * cell.received) / cell.expected,
        label: t("nl", "data.completeness.label", { provider: header, month: writtenPeriod(month) }),
        period: monthOf(month),
      });
      return { type: "figure", ref: `volledigheid/${id}/${month}`, figure: gate.release(figure) };
    }),
  });
  const all = providers.map((one) => row(one, one, "line", (month) => byPlace.get(`${one} ${month}`)));
  const open = isTrue ? all : all.filter((one) => one.cells.some(isSeen));
  const shown = open.slice(0, mostProviders);
  const left = open.length - shown.length;
  const closed = all.length - open.length;
  return {
    id: model,
    caption: t("nl", "data.completeness.caption"),
    unit: t("nl", "data.completeness.unit"),
    style: { scale: 1, decimals: 0 },
    rowTitle: t("nl", "data.completeness.provider"),
    columns: months.map((month) => ({
      id: month,
      title: t("nl", "data.month.short", { month }),
      align: "end" as const,
    })),
    rows: [...shown, row(everyone, t("nl", "data.completeness.all"), "total", (month) => together(cells, month))],
    footnotes: [
      ...(left > 0 ? [{ mark: "*", text: t("nl", "data.completeness.left", { count: left }) }] : []),
      ...(closed > 0 ? [{ mark: "†", text: t("nl", "data.completeness.closed", { count: closed, minimum }) }] : []),
    ],
    source: t("nl", "data.source-note"),
  };
}

const minimum = countRules.minimumObservations;

/** What everybody may see: no count of these is released, so that shares are whole percents of enough clients. */
function releaseCompleteness({ months, cells }: Completeness, snapshot: string): Release {
  const shareOf = (id: string, month: string, { received, expected }: Counted): CountedShare => ({
    key: dataKey(model, filterOf(id, month)),
    counted: received,
    of: expected,
  });
  const wholes = months.map((month) => ({
    whole: shareOf(everyone, month, together(cells, month)),
    parts: cells.filter((cell) => cell.month === month).map((cell) => shareOf(cell.provider, month, cell)),
  }));
  return releaseShares(model, snapshot, wholes, countRules);
}

function filterOf(provider: string, month: string): Readonly<Record<string, string>> {
  return { aanbieder: provider, maand: month };
}

function isSeen(cell: Cell): boolean {
  return cell.type === "figure" && !isMissing(cell.figure.value);
}

function together(cells: readonly CompletenessCell[], month: string): Counted {
  const own = cells.filter((cell) => cell.month === month);
  return {
    expected: own.reduce((sum, { expected }) => sum + expected, 0),
    received: own.reduce((sum, { received }) => sum + received, 0),
  };
}

function monthOf(text: string): Period {
  const month = parsePeriod(text);
  if (isProblem(month)) throw new Error(`Not a month: ${text}`);
  return month;
}
