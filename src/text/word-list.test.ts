import { expect, test } from "vitest";
import { andList } from "./and-list.ts";
import { wordList } from "./word-list.ts";

test("words in a row have the joint before the last only", () => {
  const rows = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
  expect(rows.map((words) => wordList(words, "of"))).toEqual(["", "a", "a of b", "a, b of c"]);
});

test("words that all hold are joined in the language of the reader", () => {
  expect([andList(["2018", "2019"]), andList(["2018", "2019"], "en")]).toEqual(["2018 en 2019", "2018 and 2019"]);
});
