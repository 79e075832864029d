import { describe, expect, test } from "vitest";
import { periodKind, periodStatus } from "./period.ts";

describe("a period of StatLine", () => {
  test.each([
    ["2024JJ00", "jaar"],
    ["2024HJ02", "halfjaar"],
    ["2024KW04", "kwartaal"],
    ["2024MM12", "maand"],
    ["2026W153", "week"],
    ["2012X005", "bijzonder"],
    ["2024JJ01", undefined],
    ["2024KW05", undefined],
    ["2024MM13", undefined],
    ["2024W154", undefined],
    ["2024", undefined],
    ["2024JJ00 ", undefined],
  ])("%s is of the kind %s", (code, kind) => expect(periodKind(code)).toBe(kind));

  test.each([
    ["2024", "Definitief", "definitief"],
    ["2024*", "Voorlopig", "voorlopig"],
    ["2024**", "NaderVoorlopig", "nader voorlopig"],
    ["2024", "Nader voorlopig", "nader voorlopig"],
    ["2024", undefined, "definitief"],
    ["2024*", undefined, "voorlopig"],
    ["2024 1e kwartaal**", "", "nader voorlopig"],
    ["2024", "Herzien", "voorlopig"],
  ])("“%s” with status %s is %s", (title, field, status) => expect(periodStatus(title, field)).toBe(status));
});
