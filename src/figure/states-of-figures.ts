import type { Figure } from "./figure.ts";

/** Of which states of the data figures were made, each once: by this an auditor finds the very rows. */
export function statesOf(figures: readonly Pick<Figure, "provenance">[]): readonly string[] {
  const states = figures.flatMap(({ provenance }) => (provenance.type === "model" ? [provenance.snapshot] : []));
  return [...new Set(states)].toSorted();
}
