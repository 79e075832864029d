import { indicatorNamed } from "./indicator-named.ts";
import { numberName } from "./number-table.ts";
import { wordsOf } from "./published-number.ts";
import { roleIndicators } from "./role-indicators.ts";
import { rowsKey } from "./rows-key.ts";

/** How much dearer it is to hide a number of the whole, or of a law, than one of a breakdown: those are looked at first. */
const [worthOfWhole, worthOfLaw] = [20, 5];
/** And one that stands in the list of a role, for each list. */
const worthOfList = 3;

/** In how many lists of roles each column stands. */
let listed: ReadonlyMap<string, number> | undefined;

function listedColumns(): ReadonlyMap<string, number> {
  if (listed !== undefined) return listed;
  const counted = new Map<string, number>();
  for (const id of Object.values(roleIndicators).flat()) {
    const indicator = indicatorNamed(id);
    const column = numberName(rowsKey(indicator), indicator.measure.column, "", "").trim();
    counted.set(column, (counted.get(column) ?? 0) + 1);
  }
  listed = counted;
  return counted;
}

/** What a number is worth to readers beside others: by how much it is about, and by who looks at it first. */
export function worthOfNumber(key: string): number {
  const [column = "", spread = ""] = wordsOf(key);
  const depth = spread.split("/").filter((word) => word !== "*").length;
  const ofSpread = depth === 0 ? worthOfWhole : depth === 1 ? worthOfLaw : 1;
  return ofSpread * (1 + worthOfList * (listedColumns().get(column) ?? 0));
}
