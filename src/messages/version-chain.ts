import type { AllocationVersion } from "./care-facts.ts";

/**
 * Versions of one allocation in the order in which they lead: first by when they were decided, then by when they were sent. Of one
 * moment and day a withdrawal leads, and otherwise what they say decides: never the order in which they were delivered.
 */
export function inOrder(versions: readonly AllocationVersion[]): readonly AllocationVersion[] {
  return [...versions].sort(
    (a, b) =>
      compare(a.decided, b.decided) ||
      compare(a.sent, b.sent) ||
      Number(isWithdrawn(a)) - Number(isWithdrawn(b)) ||
      compare(contentOf(a), contentOf(b)) ||
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line,
  );
}

function contentOf(version: AllocationVersion): string {
  return JSON.stringify({ ...version, place: 0 });
}

/** The version that leads; undefined without versions (OP033x1, IV013). */
export function leading(versions: readonly AllocationVersion[]): AllocationVersion | undefined {
  return inOrder(versions).at(-1);
}

/** Reason 13 on one day: as if it had never been sent (CS335). */
export function isWithdrawn({ reason, first, last }: AllocationVersion): boolean {
  return reason === "13" && first === last;
}

/** The allocation as it stands: the version that leads, unless that withdraws it. */
export function standing(versions: readonly AllocationVersion[]): AllocationVersion | undefined {
  const version = leading(versions);
  return version === undefined || isWithdrawn(version) ? undefined : version;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
