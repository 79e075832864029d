import { describe, expect, it } from "vitest";
import { signalsOf } from "./provider-signals.ts";

/** A provider that declares 100 a month at once, give or take, but for the months named. */
function provider(months: number, other: Readonly<Record<number, number>> = {}, name = "a") {
  return { name, arrivals: Array.from({ length: months }, (_, month) => [other[month] ?? 100 + ((month * 7) % 5)]) };
}

const kindsOf = (one: ReturnType<typeof provider>, passed: number) =>
  Object.fromEntries(signalsOf([one], passed)[0]?.kinds ?? []);
const believed = (one: ReturnType<typeof provider>, passed: number) => signalsOf([one], passed)[0]?.believed;

describe("the months of a provider", () => {
  it("are believed while nothing is unusual", () => {
    expect(kindsOf(provider(24), 24)).toEqual({});
    expect(believed(provider(24), 24)).toBe(24);
  });

  it("are believed until a silence, as long as what was owed has not come", () => {
    const quiet = provider(24, { 15: 0, 16: 0, 17: 0, 19: 420 });
    expect(kindsOf(quiet, 24)).toEqual({ 15: "silent", 16: "silent", 17: "silent", 18: "resumed", 19: "caught-up" });
    expect([16, 18, 19, 20].map((passed) => believed(quiet, passed))).toEqual([15, 15, 15, 20]);
  });

  it("are believed again some months after a silence of which nothing is caught up, and when a provider has ended", () => {
    expect(believed(provider(24, { 15: 0, 16: 0 }), 20)).toBe(20);
    const ended = provider(40, Object.fromEntries(Array.from({ length: 25 }, (_, at) => [15 + at, 0])));
    expect(believed(ended, 27)).toBe(15);
    expect(believed(ended, 28)).toBe(28);
  });

  it("are believed until a double delivery, until it is taken back or turns out to be none", () => {
    const twice = provider(24, { 15: 205, 17: 2 });
    expect(kindsOf(twice, 24)).toEqual({ 15: "twice", 17: "taken-back" });
    expect([16, 17, 18].map((passed) => believed(twice, passed))).toEqual([15, 15, 18]);
    expect(believed(provider(24, { 15: 205 }), 18)).toBe(18);
  });

  it("that stay twice as high are a new level and no double delivery", () => {
    const higher = provider(30, Object.fromEntries(Array.from({ length: 15 }, (_, at) => [15 + at, 210])));
    expect(kindsOf(higher, 30)).toEqual({});
    expect(believed(higher, 18)).toBe(18);
  });

  it("say nothing when they differ much of themselves, or are too few", () => {
    const wild = provider(24, Object.fromEntries(Array.from({ length: 24 }, (_, at) => [at, at % 3 === 0 ? 300 : 20])));
    expect(kindsOf(wild, 24)).toEqual({});
    expect(kindsOf(provider(6, { 5: 0 }), 6)).toEqual({});
  });

  it("are judged together when a whole month came twice", () => {
    const months = { 15: 155, 17: 40 };
    const [one, other] = signalsOf([provider(24, months), provider(24, months, "b")], 18);
    expect([one?.kinds.get(15), other?.kinds.get(15)]).toEqual(["twice", "twice"]);
    expect(one?.kinds.get(17)).toBe("taken-back");
    expect(kindsOf(provider(24, months), 18)).toEqual({});
  });
});
