import { describe, expect, it } from "vitest";
import { neighbourhoods, placeOf, villageOf, villagesOf } from "./neighbourhood.ts";

const places = Array.from({ length: 100 }, (_, seed) => placeOf(seed));

describe("the villages of a synthetic municipality", () => {
  it("have names that no other municipality has", () => {
    const small = places.flatMap((place) => villagesOf(place).slice(1));
    expect(new Set(small).size).toBe(small.length);
    const all = places.slice(80, 92).flatMap((place) => villagesOf(place));
    expect(new Set(all).size).toBe(all.length);
  });

  it("are called the same each time, and the largest after the municipality", () => {
    const place = placeOf(38);
    expect(villagesOf(place)).toEqual(villagesOf(placeOf(38)));
    expect(villagesOf(place)[0]).toBe("Eikenrade-Dorp");
  });

  it("hold half of the neighbourhoods in the largest and the others in the two small ones", () => {
    const place = placeOf(38);
    const of = neighbourhoods(38, 40_000).map((_, at) => villageOf(place, at));
    const [largest, second, third] = villagesOf(place).map((name) => of.filter((one) => one === name).length);
    expect([largest, second, third]).toEqual([8, 4, 4]);
  });
});
