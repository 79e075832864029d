/** A fact with the number under which it came, as it is written into a store and read out of it. */
export interface Numbered<T> {
  readonly number: number;
  readonly fact: T;
}

/** A list that keeps the facts that came first, in whatever order they are added: one subject may have very many. */
export interface FirstFacts<T> {
  readonly add: (one: Numbered<T>) => void;
  /** In their order. */
  readonly facts: () => readonly T[];
  /** The number of the first, infinity without any. */
  readonly first: () => number;
  /** Whether there were more than are kept. */
  readonly isCut: () => boolean;
}

/** Begins an empty list of at most `limit` facts. */
export function firstFacts<T>(limit: number): FirstFacts<T> {
  const list: Numbered<T>[] = [];
  let [isCut, isSorted] = [false, true];
  const sort = (): void => {
    if (isSorted) return;
    list.sort((a, b) => a.number - b.number);
    list.length = Math.min(list.length, limit);
    isSorted = true;
  };
  return {
    add: (one) => {
      list.push(one);
      isSorted = false;
      isCut ||= list.length > limit;
      if (list.length >= 2 * limit) sort();
    },
    facts: () => {
      sort();
      return list.map(({ fact }) => fact);
    },
    first: () => {
      sort();
      return list[0]?.number ?? Number.POSITIVE_INFINITY;
    },
    isCut: () => isCut,
  };
}
