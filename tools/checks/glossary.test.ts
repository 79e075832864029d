import { expect, test } from "vitest";
import { glossaryComplaints } from "./glossary.ts";

const page = (...terms: string[]): string =>
  ["| Dutch | English | meaning |", "| --- | --- | --- |", ...terms.map((term) => `| ${term} | x | y |`)].join("\n");

test("terms stand in the order of a Dutch dictionary, capitals or not", () => {
  expect(glossaryComplaints(page("begroting", "BUIG", "college"))).toEqual([]);
  expect(glossaryComplaints(page("saldo", "reserve"))).toEqual([
    'docs/reference/glossary.md:4: "reserve" comes before "saldo"',
  ]);
});

test("a term is explained once", () => {
  expect(glossaryComplaints(page("saldo", "Saldo"))).toEqual([
    'docs/reference/glossary.md:4: "Saldo" stands there twice',
  ]);
});
