import { describe, expect, it } from "vitest";
import { differenceRef, sumRef } from "../../src/cases/derived-figure.ts";
import { describeFigure } from "../../src/cases/describe-figure.ts";
import { isMissing } from "../../src/figure/missing.ts";
import { published, reader } from "../support/published.ts";

const dronten = published("dronten-2018");
const wmo = "tabel-11/wmo/2022";
const youth = "tabel-11/jeugd/2022";

function amount(ref: string): number {
  const value = dronten.figure(ref)?.value;
  if (value === undefined || isMissing(value)) throw new Error(`${ref} has no number`);
  return value;
}

describe("a figure that a page makes of others", () => {
  it("is their difference or sum, and opens what it was made of", () => {
    const ref = differenceRef(sumRef([wmo, youth]), youth);
    expect(amount(ref)).toBe(amount(wmo));
    const view = describeFigure(dronten, reader, ref);
    expect(view.inputs.map((input) => [input.ref, input.sign])).toEqual([
      [sumRef([wmo, youth]), 1],
      [youth, -1],
    ]);
    expect(view.definition.name).toBe("Verschil");
    expect(view.label).toContain(" min ");
    expect(describeFigure(dronten, reader, sumRef([wmo, youth])).definition.name).toBe("Som");
  });

  it("is published because its parts are", () => {
    expect(describeFigure(dronten, reader, differenceRef(wmo, youth)).figure.ground).toBe("already-published");
  });

  it.each([
    "som()",
    `som(${wmo})`,
    `verschil(${wmo},${youth},${wmo})`,
    `verschil(${wmo},weg)`,
    `quotient(${wmo},${youth})`,
    `som(${wmo},${youth}`,
    "som(((((((((a,b),c)",
    Array.from({ length: 6 }).reduce<string>((ref) => sumRef([ref, youth]), wmo),
    sumRef(Array.from({ length: 61 }, () => wmo)),
  ])("is unknown when it is not of that form: %s", (ref) => {
    expect(dronten.figure(ref)).toBeUndefined();
  });
});
