import type { Measured } from "../../chart/state.ts";
import type { Shown } from "../../figure/shown.ts";

/** The figure under a reference, wherever it stands in the page. */
export function figureIn(node: unknown, ref: string): Shown | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (isMeasured(node) && node.ref === ref) return node.figure;
  for (const part of Object.values(node)) {
    const found = figureIn(part, ref);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Blocks hold a figure beside its reference and nowhere else. */
function isMeasured(node: object): node is Measured {
  return "ref" in node && "figure" in node;
}
