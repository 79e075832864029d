import type { Cube, CubeCell } from "../../disclosure/cube.ts";
import { cellKey } from "../../disclosure/cube.ts";
import { flatHierarchy } from "../../disclosure/hierarchy.ts";
import { amountRules } from "../../disclosure/rules.ts";
import type { StreamOfProduct } from "../../monitor/tie-out/tie-out.ts";
import type { TablePlan } from "../releases/table-plan.ts";
import type { CorrectedClients } from "./corrected-clients.ts";
import type { ReadTieOut } from "./read-tie-out.ts";
import { modelOf } from "./tie-out-figure.ts";

const root = "alle";

/**
 * What everybody may see of a tie-out: of each calendar year the approved amount per product and the ledger as a whole. An amount of few
 * clients, or of one provider for the most part, is hidden with what would give it away; the ledger as a whole is public by law. Nothing else is
 * released: between two stages there may be one line of one client, which anybody could get by subtraction. `correctedSince` says, by the name
 * of a table, of how many clients amounts changed since it was released.
 */
export function tieOutPlans(
  { givers, wholeLedger }: Pick<ReadTieOut, "givers" | "wholeLedger">,
  correctedSince: ReadonlyMap<string, CorrectedClients>,
): readonly TablePlan[] {
  const years = [...new Set(givers.map(({ year }) => year))].sort();
  return years.flatMap((year) => [
    ...approvedOf(givers, year, correctedSince.get(modelOf("goedgekeurd", year))?.get(year)),
    ...ledgerOf(wholeLedger, year),
  ]);
}

/** Products with amounts below zero are in no table of amounts and stay hidden; the total is then one of other products and stays hidden too. */
function approvedOf(
  givers: ReadTieOut["givers"],
  year: string,
  clients: ReadonlyMap<string, number> | undefined,
): readonly TablePlan[] {
  const indicator = modelOf("goedgekeurd", year);
  const known = givers.filter((one) => one.year === year && one.cents >= 0 && !one.hasNegative);
  const isWhole = known.length === givers.filter((one) => one.year === year).length;
  const cells = known.map(
    ({ product, cents, clients: contributors, largest }): CubeCell => ({
      codes: [product],
      value: cents,
      contributors,
      largest: largest.slice(0, contributors),
    }),
  );
  const products = known.map(({ product }) => product);
  if (products.length === 0) return [];
  const corrected = new Map(
    [...(clients ?? [])].map(([product, count]) => [
      cellKey(indicator, product === "" ? [] : [["product", product]]),
      count,
    ]),
  );
  const cube: Cube = { id: indicator, indicator, dimensions: [flatHierarchy("product", root, products)], cells };
  const designated = new Set(isWhole ? [] : [cellKey(indicator, [])]);
  return [planOf(year, cube, { designated, corrected })];
}

function ledgerOf(ledger: readonly StreamOfProduct[], year: string): readonly TablePlan[] {
  const value = ledger.reduce((sum, { month, cents }) => sum + (month.startsWith(year) ? cents : 0), 0);
  if (value <= 0) return [];
  const indicator = modelOf("geboekt", year);
  const dimensions = [flatHierarchy("product", root, [])];
  const cube: Cube = { id: indicator, indicator, dimensions, cells: [{ codes: [root], value }] };
  return [planOf(year, cube, { publicByLaw: new Set([cellKey(indicator, [])]) })];
}

function planOf(
  year: string,
  cube: Cube,
  more: {
    readonly designated?: ReadonlySet<string>;
    readonly corrected?: ReadonlyMap<string, number>;
    readonly publicByLaw?: ReadonlySet<string>;
  },
): TablePlan {
  return {
    id: cube.id,
    period: year,
    build: () => ({ id: cube.id, rules: amountRules, cubes: [cube], ...more }),
    diligence: "best",
  };
}
