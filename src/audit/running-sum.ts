import type { Bundle } from "./bundle.ts";
import { mayBreak } from "./evidence.ts";
import { percent } from "./grid.ts";

/**
 * The sum of lines beside a target, kept up while lines come one by one: whether it may hold costs one look at each place,
 * however long it has become.
 */
export class RunningSum {
  readonly #bundle: Bundle;
  readonly #target: number;
  readonly #gap: Float64Array;
  readonly #slack: Float64Array;
  readonly #present: Uint32Array;
  /** Places that tell nothing: the target has no number there, or numbers are of another nature. */
  readonly #isOut: Uint8Array;

  constructor(bundle: Bundle, target: number) {
    const { places, numbers, at } = bundle;
    const own = target * places;
    this.#bundle = bundle;
    this.#target = target;
    this.#gap = numbers.value.slice(own, own + places);
    this.#slack = numbers.half.slice(own, own + places);
    for (const [place, gap] of this.#gap.entries()) {
      // The parts are added up in another order than later; that may cost the last binary digits.
      this.#slack[place] = (this.#slack[place] ?? 0) + 2e-9 * Math.abs(gap);
    }
    this.#present = new Uint32Array(places);
    this.#isOut = Uint8Array.from({ length: places }, (_, place) => {
      const cell = at(target, place);
      return cell === undefined || cell.unit === percent ? 1 : 0;
    });
  }

  add(line: number): void {
    const { places, numbers } = this.#bundle;
    for (let place = 0; place < places; place += 1) {
      const index = line * places + place;
      const nature = numbers.nature[index] ?? 0;
      if (nature === 0) continue;
      if (nature !== numbers.nature[this.#target * places + place]) this.#isOut[place] = 1;
      this.#gap[place] = (this.#gap[place] ?? 0) - (numbers.value[index] ?? 0);
      this.#slack[place] = (this.#slack[place] ?? 0) + (numbers.half[index] ?? 0);
      this.#present[place] = (this.#present[place] ?? 0) + 1;
    }
  }

  /** False when more places break the sum than a slip would explain. */
  mayHold(): boolean {
    const allowed = mayBreak(this.#bundle.places);
    let breaks = 0;
    for (const [place, gap] of this.#gap.entries()) {
      if (this.#isOut[place] === 1 || (this.#present[place] ?? 0) < 2) continue;
      if (Math.abs(gap) <= (this.#slack[place] ?? 0)) continue;
      breaks += 1;
      if (breaks > allowed) return false;
    }
    return true;
  }
}
