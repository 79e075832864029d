import type { ProblemCode, ProblemFacts } from "../figure/problem.ts";

/** A mistake in the words of the reader. */
export interface ProblemText {
  /** What is wrong: a sentence without its closing point. */
  readonly title: string;
  /** What to do about it: one or more sentences. */
  readonly detail: string;
}

/** A text for every code: a language does not compile while one is missing, wherever the code was declared. */
export type ProblemTexts = { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => ProblemText };

/** Kinds of thing that a sentence about the store may name. */
export type StoredThing = ProblemFacts["store.not-found"]["kind"];
