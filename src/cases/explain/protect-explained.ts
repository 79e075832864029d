import { type Cube, type CubeCell, cellKey, placeKey } from "../../disclosure/cube.ts";
import { buildHierarchy, flatHierarchy, type Hierarchy, type HierarchyLink } from "../../disclosure/hierarchy.ts";
import type { Release } from "../../disclosure/release.ts";
import { type Dataset, releaseDataset } from "../../disclosure/release-dataset.ts";
import { amountRules, countRules } from "../../disclosure/rules.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import type { CostRow, LaterRow } from "../../monitor/cost-change/read-cost.ts";
import type { Solver } from "../../solve/linear-program.ts";
import { releaseName } from "./cost-figures.ts";
import type { ReadExplained, Side } from "./read-explained.ts";

const root = "alle";
/** The code of all clients, each counted once; without a code are the places that they have in products. */
export const everyone = "clienten";
/** Breakdowns of which amounts are released. Of providers nothing is: each gave all of its own amount. */
export const openBreakdowns: readonly Breakdown[] = ["product", "verwijzer", "gebied"];

/**
 * What everybody may see of two calendar years: amounts by product, referrer and area as one system, clients by product with what is too
 * much in their sum, volumes where the amount is shown (a volume is an amount at a price that is public), and what came late as one amount. The
 * same whatever breakdown was asked.
 */
export function protectExplained(read: ReadExplained, solver: Solver): readonly Release[] {
  const late = read.older === undefined ? [] : released(lateDataset(read, read.older), read, solver);
  return [...(["from", "to"] as const).flatMap((side) => periodReleases(read, side, solver)), ...late];
}

function periodReleases(read: ReadExplained, side: Side, solver: Solver): readonly Release[] {
  const amounts = released(amountDataset(read, side), read, solver);
  const counts = released(countDataset(read, side), read, solver);
  const hidden = new Set(
    amounts.flatMap(({ cells }) =>
      productCells(read, side).flatMap(({ product }) => {
        const cell = cells.get(cellKey(releaseName(read, "bedrag", side), [["product", product]]));
        return cell !== undefined && "shown" in cell ? [] : [placeKey([["product", product]])];
      }),
    ),
  );
  return [
    ...amounts,
    ...counts,
    ...(amounts.length === 0 ? [] : released(volumeDataset(read, side, hidden), read, solver)),
  ];
}

function released(dataset: Dataset | undefined, { snapshot }: ReadExplained, solver: Solver): readonly Release[] {
  if (dataset === undefined) return [];
  const { release } = releaseDataset(dataset, solver, { snapshot, diligence: "best" });
  return release === undefined ? [] : [release];
}

function rowsOf({ costs }: ReadExplained, side: Side, by: Breakdown): readonly CostRow[] {
  return costs.get(by)?.[side].compared ?? [];
}

function productCells(read: ReadExplained, side: Side): readonly CostRow[] {
  return rowsOf(read, side, "product").filter(({ product, provider }) => product !== "*" && provider === "*");
}

/** Amounts. A breakdown in which something is below zero, as after more credits than claims, is no table of amounts and stays out. */
function amountDataset(read: ReadExplained, side: Side): Dataset | undefined {
  const indicator = releaseName(read, "bedrag", side);
  const cubes = openBreakdowns.flatMap((by): readonly Cube[] => {
    const rows = rowsOf(read, side, by);
    if (rows.length === 0 || rows.some(({ cents }) => cents < 0)) return [];
    const own = rows.filter(({ provider, product }) => provider === "*" && (by === "product" || product === "*"));
    const cells = own.map((row): CubeCell => ({ codes: [codeOf(row)], value: row.cents, ...giversOf(row, rows) }));
    return [{ id: `${indicator} ${by}`, indicator, dimensions: [hierarchyOf(by, own)], cells }];
  });
  return cubes.some(({ id }) => id.endsWith(" product")) ? { id: indicator, rules: amountRules, cubes } : undefined;
}

function codeOf({ group, product }: CostRow): string {
  return product === "*" ? (group === "*" ? root : group) : product;
}

function hierarchyOf(by: Breakdown, rows: readonly CostRow[]): Hierarchy {
  const links = rows.map((row): HierarchyLink => {
    const code = codeOf(row);
    return code === root ? { code } : { code, parent: row.product === "*" ? root : row.group };
  });
  const { hierarchy } = buildHierarchy(by, links);
  if (hierarchy === undefined) throw new Error("groups make no tree");
  return hierarchy;
}

/** How many clients gave to an amount, and what the two largest providers gave. */
function giversOf({ group, product, clients }: CostRow, rows: readonly CostRow[]) {
  const providers = rows.filter((row) => row.group === group && row.product === product && row.provider !== "*");
  return { contributors: clients, largest: largestOf(providers).slice(0, clients) };
}

function largestOf(providers: readonly { readonly cents: number }[]): readonly number[] {
  return providers
    .map(({ cents }) => cents)
    .toSorted((a, b) => b - a)
    .slice(0, 2);
}

/** Clients by product. Somebody may use several: places = clients + what is too much, and places = the sum over products. */
function countDataset(read: ReadExplained, side: Side): Dataset | undefined {
  const cells = productCells(read, side);
  const all = rowsOf(read, side, "product").find(({ group, provider }) => group === "*" && provider === "*");
  if (all === undefined) return undefined;
  const indicator = releaseName(read, "clienten", side);
  const places = cells.reduce((sum, { clients }) => sum + clients, 0);
  const parts = (id: string, values: ReadonlyMap<string, number>): Cube => ({
    id,
    indicator,
    dimensions: [flatHierarchy("product", root, [...values.keys()])],
    cells: [...values, [root, places] as const].map(([code, value]) => ({ codes: [code], value })),
  });
  return {
    id: indicator,
    rules: countRules,
    cubes: [
      parts("producten", new Map(cells.map(({ product, clients }) => [product, clients]))),
      parts(
        "dubbel",
        new Map([
          [everyone, all.clients],
          ["dubbel", places - all.clients],
        ]),
      ),
    ],
  };
}

function volumeDataset(read: ReadExplained, side: Side, follows: ReadonlySet<string>): Dataset | undefined {
  const cells = productCells(read, side);
  if (cells.some(({ volume }) => volume < 0)) return undefined;
  const indicator = releaseName(read, "volume", side);
  const cube = {
    ...{ id: indicator, indicator },
    dimensions: [
      flatHierarchy(
        "product",
        root,
        cells.map(({ product }) => product),
      ),
    ],
    cells: cells.map(({ product, volume, clients }) => ({ codes: [product], value: volume, contributors: clients })),
  };
  return { id: indicator, rules: amountRules, cubes: [cube], follows };
}

function lateDataset(
  read: ReadExplained,
  { side, later }: { readonly side: Side; readonly later: readonly LaterRow[] },
): Dataset | undefined {
  const [all, providers] = [
    later.find(({ provider }) => provider === "*"),
    later.filter(({ provider }) => provider !== "*"),
  ];
  const { clients = 0, cents = 0 } = all ?? {};
  if (cents < 0 || providers.some((one) => one.cents < 0)) return undefined;
  const indicator = releaseName(read, "later", side);
  const cells = [
    { codes: [root], value: cents, contributors: clients, largest: largestOf(providers).slice(0, clients) },
  ];
  const cube = { id: indicator, indicator, dimensions: [flatHierarchy("product", root, [])], cells };
  return { id: indicator, rules: amountRules, cubes: [cube] };
}
