import type { ReleasedCell } from "../../src/disclosure/release.ts";
import { describeHidden } from "../../src/text/describe-hidden.ts";
import { attack } from "../attacker/attacker.ts";
import type { SeenTable } from "../attacker/released-table.ts";
import { type Counting, columns, countings, countsOf, names, spreads, type Town } from "./client-towns.ts";
import { type KnownSum, truthsOf } from "./client-truths.ts";

type Cells = ReadonlyMap<string, ReleasedCell>;

/** What is released of a counting in a month, and the town as it was then known. */
export interface Standing {
  readonly cells: Cells;
  readonly town: Town;
}
export type AllStanding = Readonly<Partial<Record<Counting, Standing | undefined>>>;

/** A number of a counting as a reader finds it; undefined for one that stands nowhere. */
export function cellIn(
  cells: Cells,
  counting: Counting,
  column: string,
  [spread, month]: readonly [spread: string, month: string],
): ReleasedCell | undefined {
  if (spread.includes("+") || !columns.some((one) => one === column)) return undefined;
  // In a category somebody has one provision.
  if (column !== "clienten" && !spread.endsWith("/*")) return undefined;
  return cells.get(`${countings[counting]} 9901|grootheid=clienten-${counting}.${column} ${spread} ${month}`);
}

const laws = ["*/*", "wmo/*", "jeugdwet/*"] as const;

/**
 * What somebody works out who lays the sums of all three countings beside each other at once, and knows that whoever has care declared had it begun,
 * and whoever had it begun had it allocated: so those with two provisions or more, those with three or more, and the provisions beyond the
 * first are no fewer either. He knows what is counted, too. Written apart from what protects.
 */
export function breaches(standing: AllStanding, month: string): readonly string[] {
  const all = breachesOf(standing, month);
  if (all !== undefined) return all;
  // Countings of different days need not fit: then he believes two of them at a time.
  return names.flatMap((one) => breachesOf({ ...standing, [one]: undefined }, month) ?? []);
}

/** Undefined where what is seen cannot all be so. */
function breachesOf(standing: AllStanding, month: string): readonly string[] | undefined {
  const found: Working = { seen: new Map(), truth: new Map(), sums: [] };
  const present = names.filter((one) => standing[one] !== undefined);
  for (const counting of present) addSums(found, standing, counting, month);
  for (const [at, larger] of present.entries())
    for (const smaller of present.slice(at + 1)) addInclusions(found, standing, { larger, smaller }, month);
  const { seen, truth, sums } = found;
  const tables = sums.map(({ total, parts }) => {
    const rows = [...new Set([total, ...parts])].flatMap((name) => {
      const [cell, value = 0] = [seen.get(name), truth.get(name)];
      const isSmall = value > 0 && value < 10;
      return cell === undefined ? [] : [{ codes: [name], cell, ...(isSmall ? { promised: { low: 1, high: 9 } } : {}) }];
    });
    const top: readonly { readonly codes: readonly string[]; readonly cell: string }[] = seen.has(total)
      ? []
      : [{ codes: [total], cell: "verborgen" }];
    const table: SeenTable = { dimensions: ["x"], rows: [...rows, ...top] };
    const parents = [["top", undefined], [total, "top"], ...parts.map((part) => [part, total] as const)] as const;
    return { seen: table, classifications: [new Map<string, string | undefined>(parents)] };
  });
  try {
    return attack({ tables, threshold: 10, smallFrom: 1 })
      .filter(({ cell, kind, low, high }) => {
        const name = cell.slice("x:".length);
        const value = truth.get(name) ?? 0;
        // Of nobody and of many there is nothing to tell, and who concludes what is not so has not learned it.
        if (value <= 0 || value >= 10 || value < low - 0.01 || value > high + 0.01) return false;
        // The part of a small total is shown where it is empty, in a sum of two countings too.
        if (kind === "part-of-small-shown") return false;
        return !name.includes(" not ") || high - low < 8 - 1e-6;
      })
      .map(({ cell, kind, low, high }) => `${cell} ${kind} ${low}..${high}`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("no answer")) return undefined;
    throw error;
  }
}

interface Working {
  readonly seen: Map<string, number | string>;
  readonly truth: Map<string, number>;
  readonly sums: KnownSum[];
}

function openNumbers({ seen, truth }: Working, standing: AllStanding, counting: Counting, month: string) {
  const { cells, town } = standing[counting] ?? { cells: new Map(), town: [] };
  return (column: string, spread: string): string => {
    const name = `${counting}.${column} ${spread}`;
    const cell = cellIn(cells, counting, column, [spread, month]);
    if (cell !== undefined) seen.set(name, "shown" in cell ? cell.shown : describeHidden(cell.hidden));
    const counts = countsOf(town, counting, spread);
    // What has no row is nothing, as everybody sees.
    if ((counts["clienten"] ?? 0) === 0 && spreads.some((one) => one === spread)) seen.set(name, 0);
    truth.set(name, counts[column] ?? 0);
    return name;
  };
}

/** What adds up within a counting. */
function addSums(found: Working, standing: AllStanding, counting: Counting, month: string): void {
  const of = openNumbers(found, standing, counting, month);
  const add = (total: string, ...parts: readonly string[]): void => void found.sums.push({ total, parts });
  const { town = [] } = standing[counting] ?? {};
  const there = spreads.filter((spread) => (countsOf(town, counting, spread)["clienten"] ?? 0) > 0);
  found.sums.push(...truthsOf(of, there));
  for (const law of laws) {
    add(of("clienten", law), of("met_een", law), of("minstens_twee", law));
    add(of("minstens_twee", law), of("met_twee", law), of("met_meer", law));
    add(of("voorzieningen", law), of("clienten", law), of("extra", law));
    if (law === "*/*") continue;
    const below = spreads.filter((one) => one.startsWith(law.replace("*", "")) && one !== law);
    add(of("voorzieningen", law), ...below.map((one) => of("clienten", one)));
  }
  add(of("voorzieningen", "*/*"), of("voorzieningen", "wmo/*"), of("voorzieningen", "jeugdwet/*"));
  add(of("extra", "*/*"), of("extra", "wmo/*"), of("extra", "jeugdwet/*"), of("clienten", "wmo+jeugdwet"));
}

/** Between two countings: what one has of the other, and the rest. */
function addInclusions(
  found: Working,
  standing: AllStanding,
  { larger, smaller }: { readonly larger: Counting; readonly smaller: Counting },
  month: string,
): void {
  const [all, part] = [larger, smaller].map((one) => openNumbers(found, standing, one, month));
  if (all === undefined || part === undefined) return;
  const add = (column: string, spread: string, isPublished = true): void => {
    const [total, own] = [all(column, spread), part(column, spread)];
    const rest = `${total} not ${smaller}`;
    found.truth.set(rest, (found.truth.get(total) ?? 0) - (found.truth.get(own) ?? 0));
    // That nobody publishes a difference makes it no less a secret.
    if (isPublished) found.seen.set(rest, "verborgen");
    found.sums.push({ total, parts: [own, rest] });
  };
  for (const spread of spreads) {
    add("clienten", spread);
    if (!spread.endsWith("/*")) continue;
    for (const column of ["voorzieningen", "met_meer"]) add(column, spread);
    for (const column of ["minstens_twee", "extra"]) add(column, spread, false);
  }
  add("clienten", "wmo+jeugdwet", false);
}
