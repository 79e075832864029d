import type { Cube, CubeCell } from "../../disclosure/cube.ts";
import { cellKey } from "../../disclosure/cube.ts";
import { flatHierarchy } from "../../disclosure/hierarchy.ts";
import type { Release } from "../../disclosure/release.ts";
import { releaseDataset } from "../../disclosure/release-dataset.ts";
import { amountRules } from "../../disclosure/rules.ts";
import type { Solver } from "../../solve/linear-program.ts";
import type { ReadTieOut } from "./read-tie-out.ts";
import { modelOf } from "./tie-out-figure.ts";

const root = "alle";

/**
 * What everybody may see of a tie-out: of each calendar year the approved amount per product and the ledger as a whole. An amount of few
 * clients, or of one provider for the most part, is hidden with what would give it away; the ledger as a whole is public by law. Nothing else is
 * released: between two stages there may be one line of one client, which anybody could get by subtraction.
 */
export function protectTieOut(read: ReadTieOut, solver: Solver): readonly Release[] {
  const years = [...new Set(read.givers.map(({ year }) => year))].sort();
  return years.flatMap((year) => [...approvedOf(read, year, solver), ...ledgerOf(read, year, solver)]);
}

/** Products with amounts below zero are in no table of amounts and stay hidden; the total is then one of other products and stays hidden too. */
function approvedOf({ givers, snapshot }: ReadTieOut, year: string, solver: Solver): readonly Release[] {
  const indicator = modelOf("goedgekeurd", year);
  const known = givers.filter((one) => one.year === year && one.cents >= 0 && !one.hasNegative);
  const isWhole = known.length === givers.filter((one) => one.year === year).length;
  const cells = known.map(
    ({ product, cents, clients, largest }): CubeCell => ({
      codes: [product],
      value: cents,
      contributors: clients,
      largest: largest.slice(0, clients),
    }),
  );
  const products = known.map(({ product }) => product);
  if (products.length === 0) return [];
  return released(
    { id: indicator, indicator, dimensions: [flatHierarchy("product", root, products)], cells },
    snapshot,
    solver,
    {
      ...(isWhole ? {} : { designated: new Set([cellKey(indicator, [])]) }),
    },
  );
}

function ledgerOf({ found, snapshot }: ReadTieOut, year: string, solver: Solver): readonly Release[] {
  const value = found.ledger.reduce((sum, { month, cents }) => sum + (month.startsWith(year) ? cents : 0), 0);
  if (value <= 0) return [];
  const indicator = modelOf("geboekt", year);
  const cube: Cube = {
    id: indicator,
    indicator,
    dimensions: [flatHierarchy("product", root, [])],
    cells: [{ codes: [root], value }],
  };
  return released(cube, snapshot, solver, { publicByLaw: new Set([cellKey(indicator, [])]) });
}

/** Without a release, as when nothing can be protected, the gate hides everything of the table. */
function released(
  cube: Cube,
  snapshot: string,
  solver: Solver,
  more: { readonly designated?: ReadonlySet<string>; readonly publicByLaw?: ReadonlySet<string> },
): readonly Release[] {
  const { release } = releaseDataset({ id: cube.id, rules: amountRules, cubes: [cube], ...more }, solver, {
    snapshot,
    diligence: "best",
  });
  return release === undefined ? [] : [release];
}
