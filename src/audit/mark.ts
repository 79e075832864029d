/** What a mark beside an amount says of it. */
export type MarkMeaning = "surplus" | "deficit";

const meanings: ReadonlyMap<string, MarkMeaning> = new Map([
  ["v", "surplus"],
  ["voordeel", "surplus"],
  ["voordelig", "surplus"],
  ["n", "deficit"],
  ["nadeel", "deficit"],
  ["nadelig", "deficit"],
]);

/** Reads V, N, *voordelig* or *nadelig* beside an amount; undefined for any other words. */
export function meaningOf(mark: string): MarkMeaning | undefined {
  return meanings.get(
    mark
      .trim()
      .toLowerCase()
      .replace(/^\((.*)\)$/, "$1"),
  );
}
