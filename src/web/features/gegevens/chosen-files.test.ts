import { describe, expect, it } from "vitest";
import { sourceOf, tellApart, withFiles, writtenSize } from "./chosen-files.ts";

const file = (name: string, text = "") => new File([text], name);
const known = ["istandaarden", "grootboek"];

describe("files that were chosen", () => {
  it("are told apart: what holds data, and the mapping that says how it is read", () => {
    const { data, mapping } = tellApart([file("a.csv"), file("oud.yaml"), file("b.csv"), file("nieuw.YML")]);
    expect(data.map(({ name }) => name)).toEqual(["a.csv", "b.csv"]);
    expect(mapping?.name).toBe("nieuw.YML");
    expect(tellApart([file("a.csv")]).mapping).toBeUndefined();
  });

  it("take the place of an earlier one of the same name", () => {
    const chosen = withFiles([file("a.csv", "oud"), file("b.csv")], [file("a.csv", "nieuw")]);
    expect(chosen.map(({ name, size }) => [name, size])).toEqual([
      ["b.csv", 0],
      ["a.csv", 5],
    ]);
  });

  it("say themselves of which source they are, where that is plain", async () => {
    expect(await sourceOf([file("a.xml"), file("b.ZIP")], known)).toBe("istandaarden");
    expect(await sourceOf([file("a.csv"), file("m.yaml", 'municipality: "1"\nsource: grootboek\n')], known)).toBe(
      "grootboek",
    );
    expect(await sourceOf([file("a.csv"), file("m.yaml", "source: elders\n")], known)).toBeUndefined();
    expect(await sourceOf([file("a.csv")], known)).toBeUndefined();
    expect(await sourceOf([], known)).toBeUndefined();
  });

  it("are as large as people say", () => {
    expect([0, 999, 1000, 2_345_678, 123_456_789, 2e9, 5e13].map(writtenSize)).toEqual([
      "0 B",
      "999 B",
      "1 kB",
      "2,3 MB",
      "123 MB",
      "2 GB",
      "50.000 GB",
    ]);
  });
});
