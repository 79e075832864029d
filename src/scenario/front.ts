import { comesBefore, type Package, type Question } from "./question.ts";

/** The packages that no other beats on any axis without losing on another: the trade-off, without weights. */
export class Front {
  packages: readonly Package[] = [];
  readonly #axes: Question["criteria"];
  readonly #question: Question;

  constructor(question: Question, axes: Question["criteria"]) {
    this.#question = question;
    this.#axes = axes;
  }

  /** Whether a package would come in. */
  couldTake(made: Package): boolean {
    return this.#axes.length > 0 && !this.packages.some((known) => this.#beats(known, made));
  }

  take(made: Package): void {
    if (!this.couldTake(made)) return;
    this.packages = [...this.packages.filter((known) => !this.#beats(made, known)), made];
  }

  #scores({ chosen }: Package): readonly number[] {
    return this.#axes.map(({ weights }) => chosen.reduce((sum, item) => sum + (weights[item] ?? 0), 0));
  }

  #beats(a: Package, b: Package): boolean {
    const [own, other] = [this.#scores(a), this.#scores(b)];
    if (own.some((score, at) => score > (other[at] ?? 0))) return false;
    return own.some((score, at) => score < (other[at] ?? 0)) || comesBefore(a, b, this.#question);
  }
}
