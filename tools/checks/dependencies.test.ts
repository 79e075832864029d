import { expect, test } from "vitest";
import { dependencyComplaints, packageName } from "./dependencies.ts";

const page = "| package | why | licence |\n| --- | --- | --- |\n| `yaml` | reads YAML | ISC | E. Aro | ours |\n";

test("a table with one row a package is in step", () => {
  expect(dependencyComplaints(page, [{ name: "yaml", licence: "ISC" }])).toEqual([]);
});

test.each([
  [
    "a package without a row",
    [
      { name: "yaml", licence: "ISC" },
      { name: "zod", licence: "MIT" },
    ],
    "zod has no row",
  ],
  ["a row without a package", [], "yaml is no dependency any more"],
  ["a licence that has changed", [{ name: "yaml", licence: "MIT" }], "yaml is MIT, the row says ISC"],
])("%s is a complaint", (_, dependencies, complaint) => {
  expect(dependencyComplaints(page, dependencies)).toEqual([`docs/reference/dependencies.md: ${complaint}`]);
});

test("one row with a star stands for the packages of one family", () => {
  const family = "| `@nl/*` | components | EUPL-1.2 | NL | copy them |\n";
  const packages = ["@nl/button", "@nl/link"].map((name) => ({ name, licence: "EUPL-1.2" }));
  expect(dependencyComplaints(family, packages)).toEqual([]);
  expect(dependencyComplaints(family, [])).toEqual(["docs/reference/dependencies.md: @nl/* is no dependency any more"]);
});

test("a package is found in what an import says", () => {
  expect(["hono", "hono/cookie", "@hono/node-server/serve"].map(packageName)).toEqual([
    "hono",
    "hono",
    "@hono/node-server",
  ]);
});
