import { expect, test } from "vitest";
import { linkComplaints } from "./links.ts";

const other = { path: "docs/other.md", text: "# Other page\n\n## Wat is PM?\n" };
const exists = (path: string): boolean => path === "docs/other.md" || path === "docs/page.md" || path === "LICENSE";
const complaints = (text: string): readonly string[] => linkComplaints([{ path: "docs/page.md", text }, other], exists);

test("links to files, to headings and to the outside are followed or left alone", () => {
  expect(
    complaints("# Here\n[a](other.md) [b](../LICENSE) [c](other.md#wat-is-pm) [d](#here) [e](https://example.org/x)"),
  ).toEqual([]);
});

test("a link to nowhere is named with its page and line", () => {
  expect(complaints("text\n[a](gone.md)")).toEqual(["docs/page.md:2: gone.md leads to no file"]);
  expect(complaints("![picture](images/gone.png)")).toEqual(["docs/page.md:1: images/gone.png leads to no file"]);
  expect(complaints("[a](other.md#gone)")).toEqual(["docs/page.md:1: other.md#gone leads to no heading"]);
});

test("code is no link", () => {
  expect(complaints("`[a](gone.md)`\n```\n[a](gone.md)\n```\n")).toEqual([]);
});
