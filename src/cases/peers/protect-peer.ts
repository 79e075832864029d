import { type CellPlace, type Cube, type CubeCell, cellKey } from "../../disclosure/cube.ts";
import { releaseDivisions } from "../../disclosure/derive.ts";
import { buildHierarchy, flatHierarchy, type HierarchyLink } from "../../disclosure/hierarchy.ts";
import type { Release, ReleasedCell } from "../../disclosure/release.ts";
import { type Dataset, releaseDataset } from "../../disclosure/release-dataset.ts";
import { amountRules, countRules } from "../../disclosure/rules.ts";
import type { CostRow } from "../../monitor/cost-change/read-cost.ts";
import type { Solver } from "../../solve/linear-program.ts";
import { everyone, numberIn, type PeerMeasure, type PeerNumber, shelter, withoutShelter } from "./peer-measures.ts";
import type { PeerQuarter } from "./read-peers.ts";

const dimension = "deel";
const root = "alle";

/** The name under which a number of a municipality and quarter is released, and its place in it. */
export function releasedAt(
  peer: PeerQuarter,
  { what, part }: PeerNumber,
): { readonly model: string; readonly place: CellPlace } {
  return { model: nameOf(peer, what), place: part === undefined ? [] : [[dimension, part]] };
}

/** The name under which a measure is released. */
export function nameOf({ municipality, quarter, asOf }: PeerQuarter, what: string): string {
  return `vergelijken ${what} ${municipality} ${quarter} ${asOf}`;
}

/**
 * What everybody may see of one municipality in one quarter, each a release of its own: amounts by law and product with and without beschermd
 * wonen as one system, clients as one, inhabitants, and the rates that follow from what was released.
 */
export function protectPeer(peer: PeerQuarter, measures: readonly PeerMeasure[], solver: Solver): readonly Release[] {
  const { snapshot } = peer;
  const datasets = [amountsOf(peer), clientsOf(peer), inhabitantsOf(peer)];
  const releases = datasets.flatMap((dataset) => {
    if (dataset === undefined) return [];
    const { release } = releaseDataset(dataset, solver, { snapshot, diligence: "best" });
    return release === undefined ? [] : [release];
  });
  const released = new Map<string, ReleasedCell>(releases.flatMap(({ cells }) => [...cells]));
  const key = (number: PeerNumber): string => {
    const { model, place } = releasedAt(peer, number);
    return cellKey(model, place);
  };
  const rates = measures.map(({ id, over, under, per }) =>
    releaseDivisions(
      nameOf(peer, id),
      snapshot,
      released,
      [{ key: cellKey(nameOf(peer, id), []), numerator: key(over), denominator: key(under) }],
      countRules,
      per,
    ),
  );
  return [...releases, ...rates];
}

/** A table with something below zero, as after more credits than claims, is no table of amounts: then nothing of it is released. */
function amountsOf(peer: PeerQuarter): Dataset | undefined {
  const rows = peer.rows.filter(({ product }) => product === "*");
  const own = rows.filter(({ provider }) => provider === "*");
  if (own.length === 0 || rows.some(({ cents }) => cents < 0)) return undefined;
  const indicator = nameOf(peer, "bedrag");
  const links = new Map<string, HierarchyLink>([[root, { code: root }]]);
  for (const { group } of own) {
    if (group === "*") continue;
    const [law = ""] = group.split("/");
    links.set(law, { code: law, parent: root });
    links.set(group, { code: group, parent: law });
  }
  const { hierarchy } = buildHierarchy(dimension, [...links.values()]);
  if (hierarchy === undefined) throw new Error("products make no tree");
  const cells = own.map(
    (row): CubeCell => ({ codes: [row.group === "*" ? root : row.group], value: row.cents, ...giversOf(row, rows) }),
  );
  const cube: Cube = { id: `${indicator} product`, indicator, dimensions: [hierarchy], cells };
  const home = cells.find(({ codes }) => codes[0] === shelter);
  const all = cells.find(({ codes }) => codes[0] === root);
  const apart: readonly Cube[] =
    all === undefined
      ? []
      : [
          {
            ...{ id: `${indicator} bw`, indicator },
            dimensions: [flatHierarchy(dimension, root, [shelter, withoutShelter])],
            cells: [
              all,
              ...(home === undefined ? [] : [home]),
              // Of how many people it is, is known of everything and of beschermd wonen; the rest is at least the difference.
              {
                codes: [withoutShelter],
                value: all.value - (home?.value ?? 0),
                ...without(all, home),
              },
            ],
          },
        ];
  return { id: indicator, rules: amountRules, cubes: [cube, ...apart] };
}

function without({ contributors = 0, value }: CubeCell, home: CubeCell | undefined) {
  const rest = value - (home?.value ?? 0);
  return rest === 0 ? {} : { contributors: Math.max(1, contributors - (home?.contributors ?? 0)) };
}

function giversOf({ group, clients }: CostRow, rows: readonly CostRow[]) {
  const largest = rows
    .filter((row) => row.group === group && row.provider !== "*")
    .map(({ cents }) => cents)
    .toSorted((a, b) => b - a)
    .slice(0, 2);
  return { contributors: clients, largest: largest.slice(0, clients) };
}

/**
 * Clients by product and by law. Who uses two products stands in both: places = clients + double, and places = both laws + extra, where double
 * is who uses both laws and extra. What is too much in a sum is a number to protect too, or it could be had by subtracting. So is who uses one law
 * only: everyone without the clients of the other law.
 */
function clientsOf(peer: PeerQuarter): Dataset | undefined {
  const own = peer.rows.filter(({ product, provider }) => product === "*" && provider === "*");
  const groups = own.filter(({ group }) => group !== "*");
  const all = numberIn(peer, { what: "clienten", part: everyone }) ?? 0;
  if (groups.length === 0) return undefined;
  const indicator = nameOf(peer, "clienten");
  const places = groups.reduce((sum, { clients }) => sum + clients, 0);
  const [wmo, youth] = [peer.byLaw.get("wmo") ?? 0, peer.byLaw.get("jeugdwet") ?? 0];
  const both = wmo + youth - all;
  const cube = (id: string, links: readonly HierarchyLink[], values: readonly (readonly [string, number])[]): Cube => {
    const { hierarchy } = buildHierarchy(dimension, [{ code: root }, ...links]);
    if (hierarchy === undefined) throw new Error("clients make no tree");
    const cells = [...values, [root, places] as const].map(([code, value]) => ({ codes: [code], value }));
    return { id: `${indicator} ${id}`, indicator, dimensions: [hierarchy], cells };
  };
  const under = (parent: string, ...codes: readonly string[]): readonly HierarchyLink[] =>
    codes.map((code) => ({ code, parent }));
  const alone = (law: string, other: string, clients: number): Cube =>
    cube(
      `zonder ${law}`,
      [...under(root, everyone, "dubbel"), ...under(everyone, law, `alleen ${other}`)],
      [
        [everyone, all],
        ["dubbel", places - all],
        [law, clients],
        [`alleen ${other}`, all - clients],
      ],
    );
  const extra: readonly [string, number] = ["extra", places - wmo - youth];
  return {
    id: indicator,
    rules: countRules,
    cubes: [
      cube(
        "product",
        under(root, ...groups.map(({ group }) => group)),
        groups.map(({ group, clients }) => [group, clients] as const),
      ),
      cube(
        "dubbel",
        [...under(root, everyone, "dubbel"), ...under("dubbel", "beide wetten", "extra")],
        [[everyone, all], ["dubbel", places - all], ["beide wetten", both], extra],
      ),
      cube("wet", under(root, "wmo", "jeugdwet", "extra"), [["wmo", wmo], ["jeugdwet", youth], extra]),
      alone("wmo", "jeugdwet", wmo),
      alone("jeugdwet", "wmo", youth),
    ],
  };
}

function inhabitantsOf(peer: PeerQuarter): Dataset | undefined {
  const { inhabitants } = peer;
  if (inhabitants === undefined) return undefined;
  const indicator = nameOf(peer, "inwoners");
  const cells = [{ codes: [root], value: inhabitants }];
  const cube = { id: indicator, indicator, dimensions: [flatHierarchy(dimension, root, [])], cells };
  return { id: indicator, rules: countRules, cubes: [cube] };
}
