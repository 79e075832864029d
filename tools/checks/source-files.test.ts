import { expect, test } from "vitest";
import { sourceFileComplaints } from "./source-files.ts";

const lines = (count: number): string => "const a = 1;\n".repeat(count);

test("a source file of 350 lines may stay and one of 351 must be split", () => {
  expect(sourceFileComplaints([{ path: "src/figure/money.ts", text: lines(350) }])).toEqual([]);
  expect(sourceFileComplaints([{ path: "src/figure/money.ts", text: lines(351) }])).toEqual([
    "src/figure/money.ts: 351 lines, 350 is the most: split it by its nouns",
  ]);
});

test.each(["src/figure/utils.ts", "src/web/helpers.tsx", "test/index.ts", "tools/common.ts"])(
  "%s is named after no noun",
  (path) => {
    expect(sourceFileComplaints([{ path, text: "" }])).toEqual([`${path}: name the file after the noun in it`]);
  },
);

test("data and pages may be long and may be called index", () => {
  expect(sourceFileComplaints([{ path: "docs/handleiding/index.md", text: lines(900) }])).toEqual([]);
});
