/** A label that would like its middle at `wish` and needs `size` pixels. */
export interface Floating {
  readonly wish: number;
  readonly size: number;
}

/**
 * Places labels in a column so that none overlaps another, each as near to its wish as the others allow, in the order of
 * the wishes, inside [top, bottom] when they fit. Returns the middle of each, in the order given.
 *
 * Labels that touch are moved as one block to the mean of their wishes (pool adjacent violators, least squares).
 */
export function dodge(labels: readonly Floating[], top: number, bottom: number): number[] {
  interface BlockOfLabels {
    readonly members: number[];
    size: number;
    /** Sum over the members of wish minus offset inside the block: the best top edge times the number of members. */
    sum: number;
  }
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => (labels[a]?.wish ?? 0) - (labels[b]?.wish ?? 0) || a - b);
  const edge = (block: BlockOfLabels) => Math.max(top, Math.min(bottom - block.size, block.sum / block.members.length));
  const blocks: BlockOfLabels[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label === undefined) continue;
    let block: BlockOfLabels = { members: [index], size: label.size, sum: label.wish - label.size / 2 };
    for (
      let above = blocks.at(-1);
      above !== undefined && edge(above) + above.size > edge(block);
      above = blocks.at(-1)
    ) {
      blocks.pop();
      const offset = above.size;
      block = {
        members: [...above.members, ...block.members],
        size: above.size + block.size,
        sum: above.sum + block.sum - offset * block.members.length,
      };
    }
    blocks.push(block);
  }
  const middles = new Array<number>(labels.length).fill(0);
  for (const block of blocks) {
    let y = edge(block);
    for (const index of block.members) {
      const size = labels[index]?.size ?? 0;
      middles[index] = y + size / 2;
      y += size;
    }
  }
  return middles;
}
