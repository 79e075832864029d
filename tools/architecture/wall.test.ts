import { describe, expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import type { Room } from "./rooms.ts";
import { objection } from "./wall.ts";

const rooms: readonly Room[] = [
  { name: "figure", planned: false, pure: true, doors: [] },
  { name: "store", planned: false, pure: false, doors: [{ room: "figure", typesOnly: false }] },
  { name: "scenario", planned: false, pure: true, doors: [{ room: "figure", typesOnly: false }] },
  { name: "server", planned: false, pure: false, doors: [{ room: "store", typesOnly: false }] },
  { name: "web", planned: false, pure: false, doors: [{ room: "server", folder: "api", typesOnly: true }] },
];

function objections(file: string, source: string): readonly string[] {
  return importsOf(file, source).flatMap((one) => objection(rooms, one) ?? []);
}

describe("a wall", () => {
  test("lets through what the table names, the room itself, and packages", () => {
    const source = `
      import { a } from "../figure/money.ts";
      import { b } from "./parts/sum.ts";
      import { z } from "zod";
      import font from "source-sans/font.woff2";`;
    expect(objections("scenario/total.ts", source)).toEqual([]);
  });

  test.each([
    ["a statement", `import { a } from "../store/users.ts";`],
    ["a statement for types", `import type { A } from "../store/users.ts";`],
    ["a statement for its effect", `import "../store/users.ts";`],
    ["passing on", `export { a } from "../store/users.ts";`],
    ["passing on everything", `export * from "../store/users.ts";`],
    ["an import while running", `const a = await import("../store/users.ts");`],
    ["a type written as an import", `type A = import("../store/users.ts").A;`],
  ])("stops a wrong arrow in the form of %s", (_, source) => {
    expect(objections("scenario/total.ts", source)).toEqual([
      "scenario/ may not import store/users.ts: see the table in docs/architecture.md",
    ]);
  });

  test("stops a wrong arrow from a folder inside a room and from a test", () => {
    const deep = objections("scenario/effects/combine.ts", `import "../../store/users.ts";`);
    const test = objections("scenario/total.test.ts", `import "../store/users.ts";`);
    expect([...deep, ...test]).toHaveLength(2);
  });

  test("keeps Node out of a pure room, but not out of its tests", () => {
    expect(objections("scenario/total.ts", `import { readFileSync } from "node:fs";`)).toEqual([
      "scenario/ is pure and may not import node:fs: take the effect as a parameter",
    ]);
    expect(objections("scenario/total.test.ts", `import { readFileSync } from "node:fs";`)).toEqual([]);
    expect(objections("store/users.ts", `import { readFileSync } from "node:fs";`)).toEqual([]);
  });

  test("gives the browser the types of the API and nothing else of the server", () => {
    expect(objections("web/main.tsx", `import type { A } from "../server/api/views.ts";`)).toEqual([]);
    expect(objections("web/main.tsx", `import { type A, type B } from "../server/api/views.ts";`)).toEqual([]);
    expect(objections("web/main.tsx", `import { type A, b } from "../server/api/views.ts";`)).toEqual([
      "web/ may import only types from server/api/views.ts",
    ]);
    expect(objections("web/main.tsx", `import type { A } from "../server/app.ts";`)).toEqual([
      "web/ may not import server/app.ts: see the table in docs/architecture.md",
    ]);
  });

  test("asks for a row in the table before a new room can be used", () => {
    expect(objections("figure/money.ts", `import "../attic/box.ts";`)).toEqual([
      "attic/ is no room of the table in docs/architecture.md",
    ]);
    expect(objections("attic/box.ts", `import "./lid.ts";`)).toEqual([
      "attic/box.ts lies in no room of the table in docs/architecture.md",
    ]);
  });

  test("keeps the program apart from tests and tools", () => {
    expect(objections("store/users.ts", `import "../../test/engine.ts";`)).toEqual([
      "src/ may not import test/engine.ts, which lies outside it",
    ]);
  });
});
