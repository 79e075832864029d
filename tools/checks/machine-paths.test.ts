import { expect, test } from "vitest";
import { machinePathComplaints } from "./machine-paths.ts";

// Put together here, so that the check does not find its own test.
const folder = (...names: string[]): string => ["", ...names].join("/");

test("a path of one machine is named with its file and line", () => {
  const path = folder("home", "anna", "sluitend");
  expect(machinePathComplaints([{ path: "docs/page.md", text: `first\nlook in ${path}\n` }])).toEqual([
    `docs/page.md:2: ${path.slice(0, path.lastIndexOf("/"))} is a path of one machine`,
  ]);
  expect(
    machinePathComplaints([{ path: "src/a.ts", text: `const a = "${folder("Users", "bram", "x.csv")}";` }]),
  ).toHaveLength(1);
});

test("addresses, routes and relative paths are free", () => {
  const text = `https://example.org${folder("home", "anna")} ..${folder("work", "shared")} src${folder("root", "a.ts")}`;
  expect(machinePathComplaints([{ path: "docs/page.md", text }])).toEqual([]);
});
