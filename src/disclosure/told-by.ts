import type { HiddenReason } from "../figure/shown.ts";

/** Between which values a hidden count lies for whoever reads why it is hidden and knows the rules, the threshold among them. */
export function toldBy(reason: HiddenReason, threshold: number): readonly [lowest: number, highest: number] {
  switch (reason.because) {
    case "small":
      return [1, reason.threshold - 1];
    case "in-small-total":
      return [0, reason.threshold - 1];
    case "protects":
      return [threshold, Number.POSITIVE_INFINITY];
    default:
      return [0, Number.POSITIVE_INFINITY];
  }
}
