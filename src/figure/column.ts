/**
 * A column in which the same few values come back: each distinct value once, and per row its place among them, in as few
 * bytes as that takes. A column with one value for all rows has no places at all.
 */
export interface RepeatedColumn<T> {
  readonly values: readonly T[];
  readonly places?: Uint8Array | Uint16Array | Uint32Array;
}

/** A column of numbers that most rows do not have: NaN stands for absent and never leaves this file. */
export interface SparseNumbers {
  readonly numbers?: Float64Array;
}

/** Makes a column; values are the same when their JSON is. */
export function repeatedColumn<T>(rows: readonly T[]): RepeatedColumn<T> {
  const known = new Map<string, number>();
  const values: T[] = [];
  const places = new Uint32Array(rows.length);
  rows.forEach((value, row) => {
    const key = value === undefined ? "absent" : JSON.stringify(value);
    let place = known.get(key);
    if (place === undefined) {
      place = values.length;
      values.push(value);
      known.set(key, place);
    }
    places[row] = place;
  });
  return values.length < 2 ? { values } : { values, places: narrow(places, values.length) };
}

/** What stands in a row. Throws RangeError when the column does not have it. */
export function valueAt<T>({ values, places }: RepeatedColumn<T>, row: number): T {
  const place = places === undefined ? 0 : places[row];
  if (place === undefined || place >= values.length) throw new RangeError(`no row ${row}`);
  return values[place] as T;
}

/** Makes a column of numbers, undefined where a row has none; without any number it takes no room. */
export function sparseNumbers(rows: readonly (number | undefined)[]): SparseNumbers {
  if (rows.every((value) => value === undefined)) return {};
  return { numbers: Float64Array.from(rows, (value) => value ?? Number.NaN) };
}

/** The number in a row, if it has one. */
export function numberAt({ numbers }: SparseNumbers, row: number): number | undefined {
  const value = numbers?.[row];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function narrow(places: Uint32Array, distinct: number): Uint8Array | Uint16Array | Uint32Array {
  if (distinct <= 0x100) return Uint8Array.from(places);
  return distinct <= 0x10000 ? Uint16Array.from(places) : places;
}
