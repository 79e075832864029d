/** The pages that a municipality has when it has rows in the lake, in the order in which they stand under their step. */
export const lakePageIds = [
  "monitor",
  "anderen",
  "samenloop",
  "trajecten",
  "uitputting",
  "verklaren",
  "aansluiting",
  "privacy",
] as const;
export type LakePageId = (typeof lakePageIds)[number];
