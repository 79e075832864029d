import type { ReleasedCell } from "../../disclosure/release.ts";
import { countRules } from "../../disclosure/rules.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { keyOfNumber } from "./number-table.ts";
import type { KeyedRows } from "./subjects.ts";

/** A way of counting clients, and the subject in which it is released. */
export interface Counting {
  readonly counting: string;
  readonly subject: string;
}

/** Ways of counting clients, in the order in which they are released: what is allocated, what began and what was declared. */
export const clientCountings: readonly Counting[] = [
  { counting: "toegewezen", subject: "zorg" },
  { counting: "gestart", subject: "gestart" },
  { counting: "gedeclareerd", subject: "gedeclareerd" },
];

/**
 * The other countings of the same clients: rows of all that is released with them, and what stands of that by key, in each of the ways in which
 * readers have it.
 */
export interface OtherCountings {
  readonly models: ReadonlyMap<string, KeyedRows>;
  readonly released: readonly ReadonlyMap<string, ReleasedCell>[];
  /** Ids of tables that were made of the very rows of now; of the others nobody knows any more what the numbers were that they hide. */
  readonly ofNow: ReadonlySet<string>;
}

/** Where a counting is released by itself. */
export const noOthers: OtherCountings = { models: new Map(), released: [], ofNow: new Set() };

const columns = ["clienten", "voorzieningen", "met_een", "met_twee", "met_meer"] as const;

/** What other countings tell of the numbers of a month, by name. */
export interface BesideCountings {
  /** What another counting shows where that is nearly the same: the difference would tell of few people. Of two it is the nearest one. */
  readonly near: ReadonlyMap<string, number>;
  /** Numbers that another counting hides: what is shown here would narrow them. */
  readonly hiddenBeside: ReadonlySet<string>;
}

/**
 * Lays the clients of a month beside what is released of the same by other countings. Between two of them may lie the few who have an allocation
 * and no care yet. Where both are equal there is nobody between them, and where nobody is counted there is nothing to hide.
 */
export function besideCountings(
  clients: PeriodRows,
  { own, municipality }: { readonly own: string; readonly municipality: string },
  { released }: Pick<OtherCountings, "released">,
): BesideCountings {
  const near = new Map<string, number>();
  const hiddenBeside = new Set<string>();
  const others = clientCountings.filter(({ counting }) => counting !== own);
  for (const [spread, row] of clients.rows)
    for (const column of columns) {
      const value = Number(row[column] ?? 0);
      const name = namesOf(clients)(column, spread);
      const cells = others.flatMap(({ counting, subject }): readonly ReleasedCell[] => {
        const other = namesOf({ model: `clienten-per-maand ${counting}`, period: clients.period })(column, spread);
        return released.flatMap((cells) => cells.get(keyOfNumber(`${subject} ${municipality}`, other)) ?? []);
      });
      if (value > 0 && cells.some((cell) => "hidden" in cell)) hiddenBeside.add(name);
      const [nearest] = cells
        .flatMap((cell) => ("shown" in cell ? [cell.shown] : []))
        .filter((other) => other !== value && Math.abs(other - value) < countRules.threshold)
        .toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value));
      if (nearest !== undefined && row[column] !== null && row[column] !== undefined) near.set(name, nearest);
    }
  return { near, hiddenBeside };
}
