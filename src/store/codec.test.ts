import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeFlag,
  decodeInstant,
  decodeJson,
  decodeList,
  decodeTextRecord,
  decodeTexts,
  encodeFlag,
  encodeInstant,
  encodeJson,
  laterBy,
  wholeNumber,
} from "./codec.ts";

const moments = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

describe("an instant in the database", () => {
  it("comes back as it was, and sorts as text in the order of time", () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(Date.parse(decodeInstant(encodeInstant(a)))).toBe(a.getTime());
        expect(encodeInstant(a) < encodeInstant(b)).toBe(a.getTime() < b.getTime());
      }),
    );
  });

  it("is later by the milliseconds that were added", () => {
    expect(laterBy(encodeInstant(new Date("2018-12-31T23:59:59.999Z")), 1)).toBe("2019-01-01T00:00:00.000Z");
  });

  it.each(["2018-04-18", "2018-04-18T09:30:00Z", "2018-04-18T09:30:00.000+02:00", "2018-02-30T00:00:00.000Z", ""])(
    "is never %s",
    (text) => expect(() => decodeInstant(text)).toThrow("Not an instant"),
  );

  it("refuses a year whose text would not sort", () => {
    expect(() => encodeInstant(new Date("+010000-01-01T00:00:00.000Z"))).toThrow("Not an instant");
  });
});

describe("a whole number in the database", () => {
  it("is a count, a version or eurocents, and never a fraction", () => {
    expect(wholeNumber(-194_000_00)).toBe(-19_400_000);
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => wholeNumber(wrong)).toThrow("Not a whole number");
    }
  });

  it("is 1 or 0 for yes or no", () => {
    expect([true, false].map((value) => decodeFlag(encodeFlag(value)))).toEqual([true, false]);
    expect(() => decodeFlag(2)).toThrow("Not a flag");
  });
});

describe("JSON in the database", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
        // JSON has no negative zero.
        expect(decodeJson(encodeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is the same text for the same value, in whatever order its keys were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat()), (record) => {
        const backwards = Object.fromEntries(Object.entries(record).reverse());
        expect(encodeJson({ a: backwards })).toBe(encodeJson({ a: record }));
      }),
    );
  });

  it("leaves out keys without a value and refuses what JSON cannot hold, naming its place", () => {
    expect(encodeJson({ b: undefined, a: [1] })).toBe('{"a":[1]}');
    expect(() => encodeJson({ a: [1, Number.NaN] })).toThrow("$.a[1]");
    expect(() => encodeJson({ a: new Date(0) })).toThrow("$.a");
    expect(() => encodeJson(undefined)).toThrow("$");
  });

  it("is refused when it is not the list or the texts that a column holds", () => {
    expect(decodeTexts('["wmo"]')).toEqual(["wmo"]);
    expect(decodeTextRecord('{"doel":"controle"}')).toEqual({ doel: "controle" });
    expect(() => decodeList("{}")).toThrow("Not a JSON list");
    expect(() => decodeTexts("[1]")).toThrow("Not a JSON text");
    expect(() => decodeTextRecord("[]")).toThrow("Not a JSON object");
    expect(() => decodeTextRecord("null")).toThrow("Not a JSON object");
  });
});
