import type { Problem } from "../../figure/problem.ts";

/** Remarks in an order of their own, of which only the first are kept, so that memory stays bounded when everything is wrong. */
export interface ToldRemarks {
  /** Adds a remark at a place in the order; of one place the earlier comes first. */
  readonly add: (place: number, remark: Problem) => void;
  readonly result: () => { readonly remarks: readonly Problem[]; readonly untold: number };
}

/** Begins without remarks; at most `limit` are kept. */
export function toldRemarks(limit: number): ToldRemarks {
  let kept: { readonly place: number; readonly remark: Problem }[] = [];
  let untold = 0;
  const prune = (): void => {
    // A sort keeps what is equal in its order.
    kept.sort((a, b) => a.place - b.place);
    untold += Math.max(0, kept.length - limit);
    kept = kept.slice(0, limit);
  };
  return {
    add: (place, remark) => {
      kept.push({ place, remark });
      if (kept.length >= 2 * limit + 1) prune();
    },
    result: () => {
      prune();
      return { remarks: kept.map(({ remark }) => remark), untold };
    },
  };
}
