import fc from "fast-check";
import type { KeyedRows } from "../../src/cases/monitor/subjects.ts";
import type { ModelRow } from "../../src/monitor/run-model.ts";

/** In the order in which they are released, with the subject of each. */
export const countings = { toegewezen: "zorg", gestart: "gestart", gedeclareerd: "gedeclareerd" } as const;
export type Counting = keyof typeof countings;
export const names: readonly Counting[] = ["toegewezen", "gestart", "gedeclareerd"];

const categories = ["wmo/44", "wmo/12", "jeugdwet/54", "jeugdwet/45"] as const;
/** With these there are enough for somebody with three or more of one law. */
const allCategories = [...categories, "wmo/01", "wmo/07", "jeugdwet/41", "jeugdwet/48"] as const;
export const spreads = ["*/*", "wmo/*", "jeugdwet/*", ...allCategories] as const;
export const columns = ["clienten", "voorzieningen", "met_een", "met_twee", "met_meer"] as const;

/** Clients with the same provisions: those that they have allocated, those of them that began, and those of these that were declared. */
export interface Group {
  readonly many: number;
  readonly toegewezen: readonly string[];
  readonly gestart: readonly string[];
  readonly gedeclareerd: readonly string[];
}
export type Town = readonly Group[];

/** Clients who have all that they have allocated, but for some who wait for all of it and some of whom nothing is declared yet. */
export function group(provisions: readonly string[], all: number, notBegun: number, notDeclared: number): Town {
  return [
    groupOf(all - notBegun - notDeclared, provisions, provisions, provisions),
    groupOf(notBegun, provisions, [], []),
    groupOf(notDeclared, provisions, provisions, []),
  ];
}

function groupOf(
  many: number,
  toegewezen: readonly string[],
  gestart: readonly string[],
  gedeclareerd: readonly string[],
): Group {
  return { many, toegewezen, gestart, gedeclareerd };
}

const some = (from: readonly string[], minLength = 0): fc.Arbitrary<string[]> => fc.subarray([...from], { minLength });
/** Mostly whoever waits waits for all; now and then for one of several provisions. */
const part = (of: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: some(of) },
    { weight: 1, arbitrary: fc.constant(of) },
  );
export const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 25 }));
const all = fc
  .tuple(fc.integer({ min: 0, max: 80 }), some(categories, 1))
  .map(([many, codes]) => groupOf(many, codes, codes, codes));
const waiting = fc
  .tuple(few, some(categories, 1))
  .chain(([many, codes]) =>
    part(codes).chain((begun) => part(begun).map((declared) => groupOf(many, codes, begun, declared))),
  );
/** A town of some groups that have what they have allocated, and some of whom a few wait. */
export const town: fc.Arbitrary<Town> = fc
  .tuple(fc.array(all, { minLength: 1, maxLength: 6 }), fc.array(waiting, { maxLength: 6 }))
  .map(([settled, rest]) => [...settled, ...rest]);

const together = fc
  .tuple(
    fc.oneof(few, fc.integer({ min: 0, max: 300 })),
    fc.subarray([...allCategories], { minLength: 1, maxLength: 5 }),
  )
  .map(([many, codes]) => groupOf(many, codes, codes, codes));
/** A town, small or large, in which many have more than one provision. */
export const fullTown: fc.Arbitrary<Town> = fc.array(together, { minLength: 2, maxLength: 14 });

/** True counts of a breakdown, by column. */
export function countsOf(town: Town, counting: Counting, spread: string): Readonly<Record<string, number>> {
  const [law, category] = spread.split("/");
  const provisions = (one: Group): number =>
    one[counting].filter((code) => (law === "*" || code.startsWith(`${law}/`)) && (category === "*" || code === spread))
      .length;
  const having = (isSo: (many: number) => boolean): number =>
    town.reduce((sum, one) => sum + (isSo(provisions(one)) ? one.many : 0), 0);
  return {
    clienten: having((many) => many > 0),
    voorzieningen: town.reduce((sum, one) => sum + one.many * provisions(one), 0),
    met_een: having((many) => many === 1),
    met_twee: having((many) => many === 2),
    met_meer: having((many) => many > 2),
  };
}

/** The rows of a counting in each month, as its model gives them. */
export function rowsOf(towns: ReadonlyMap<string, Town>, counting: Counting): KeyedRows {
  const rows = [...towns].flatMap(([maand, town]) =>
    spreads.flatMap((spread): readonly ModelRow[] => {
      const [wet = "", categorie = ""] = spread.split("/");
      const { clienten = 0, voorzieningen = 0, ...many } = countsOf(town, counting, spread);
      if (clienten === 0) return [];
      const without = { met_een: null, met_twee: null, met_meer: null };
      const about = { gemeente: "9901", maand, wet, categorie };
      return [{ ...about, clienten, voorzieningen, ...(categorie === "*" ? many : without) }];
    }),
  );
  return { keys: ["gemeente", "maand", "wet", "categorie"], rows };
}
