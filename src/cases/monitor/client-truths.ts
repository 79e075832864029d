import type { AlsoKnown, Inclusion } from "../../disclosure/also-known.ts";
import type { Sum } from "../../disclosure/sum-table.ts";
import { bothLaws } from "./client-sums.ts";
import { namesOf, type PeriodRows } from "./month-rows.ts";
import { keyOfNumber } from "./number-table.ts";

const laws = ["wmo", "jeugdwet"] as const;
/** How many provisions somebody has: none, one, two, or three or more. */
const columns = ["", "met_een", "met_twee", "met_meer"] as const;
const most = columns.length - 1;

type Keyed = (column: string, spread: string) => string;

/**
 * What everybody knows of clients of one month without adding up. Who has two provisions has one beyond the first, and who has three or more has at
 * least two, and at most one in each category; nobody is counted in a category, or under both laws, who is not counted under the law; two
 * categories together count nobody more than twice; and whoever has so many provisions of each law has so many of both together.
 */
export function clientTruths(clients: PeriodRows, indicator: string): AlsoKnown {
  const of = namesOf(clients);
  const key: Keyed = (column, spread) => keyOfNumber(indicator, of(column, spread));
  const spreads = [...clients.rows.keys()];
  const categoriesOf = (law: string): readonly string[] =>
    spreads.filter((one) => !one.endsWith("/*") && (law === "*" || one.startsWith(`${law}/`)));
  const there = laws.filter((law) => clients.rows.has(`${law}/*`));
  const known = ["*", ...there].filter((law) => clients.rows.has(`${law}/*`));
  return {
    sums: there.length === laws.length ? acrossLaws(key) : [],
    inclusions: [
      ...known.flatMap((law) => inLaw(key, law, categoriesOf(law))),
      ...(there.length === laws.length ? there : [undefined]).map((law): Inclusion => {
        const larger = law === undefined ? [] : [key("clienten", `${law}/*`)];
        return { larger, smaller: [key("clienten", bothLaws)] };
      }),
    ],
  };
}

function inLaw(key: Keyed, law: string, categories: readonly string[]): readonly Inclusion[] {
  const all = `${law}/*`;
  const [two, more, extra] = [key("met_twee", all), key("met_meer", all), key("extra", all)];
  const inclusion = (larger: readonly string[], smaller: readonly string[]): Inclusion => ({ larger, smaller });
  const beyond = Math.max(0, categories.length - 1);
  const inTwo = [key("met_een", all), two, two, more, more];
  return [
    inclusion([extra], [two, more, more]),
    inclusion([...(beyond > 0 ? [two] : []), ...Array<string>(beyond).fill(more)], [extra]),
    ...(categories.length < most ? [inclusion([], [more])] : []),
    ...categories.map((one) => inclusion([key("clienten", all)], [key("clienten", one)])),
    ...categories.flatMap((one, at) =>
      categories.slice(at + 1).map((other) => inclusion(inTwo, [key("clienten", one), key("clienten", other)])),
    ),
  ];
}

/** Clients by how many provisions they have of each law, which stands nowhere: everybody is in one of these. */
function acrossLaws(key: Keyed): readonly Sum[] {
  const pairs = columns.flatMap((_, wmo) => columns.map((_, youth) => [wmo, youth] as const)).slice(1);
  const having = (isSo: (wmo: number, youth: number) => boolean): readonly string[] =>
    pairs.filter((pair) => isSo(...pair)).map(([wmo, youth]) => key(`${wmo}+${youth}`, bothLaws));
  return [
    ...columns.slice(1).flatMap((column, before): readonly Sum[] => {
      const many = before + 1;
      return [
        { total: key(column, "wmo/*"), parts: having((wmo) => wmo === many) },
        { total: key(column, "jeugdwet/*"), parts: having((_, youth) => youth === many) },
        { total: key(column, "*/*"), parts: having((wmo, youth) => Math.min(most, wmo + youth) === many) },
      ];
    }),
    { total: key("clienten", bothLaws), parts: having((wmo, youth) => wmo > 0 && youth > 0) },
  ];
}
