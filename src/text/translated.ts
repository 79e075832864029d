/** The same keys as a list of Dutch texts, with the same parameters: a missing translation does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (params: infer P) => string ? (params: P) => string : string;
};
