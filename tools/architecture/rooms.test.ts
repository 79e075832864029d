import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRooms } from "./rooms.ts";

const head = "| room | what happens there | pure | may import |\n| --- | --- | --- | --- |\n";

describe("the table of rooms", () => {
  test("gives name, purity, plan and doors of every row, and stops at the end of the table", () => {
    const page = [
      "# The house",
      "",
      `${head}| \`figure/\` | numbers | yes | – |`,
      "| `server/` (planned) | HTTP | no | figure |",
      "| `web/` | the browser | no | figure, server/api (types) |",
      "",
      "| `not/` | another table | no | – |",
    ].join("\n");
    expect(parseRooms(page)).toEqual([
      { name: "figure", planned: false, pure: true, doors: [] },
      { name: "server", planned: true, pure: false, doors: [{ room: "figure", typesOnly: false }] },
      {
        name: "web",
        planned: false,
        pure: false,
        doors: [
          { room: "figure", typesOnly: false },
          { room: "server", folder: "api", typesOnly: true },
        ],
      },
    ]);
  });

  test("allows no circle: a room only imports rooms above it", () => {
    const page = `${head}| \`figure/\` | numbers | yes | text |\n| \`text/\` | words | yes | figure |`;
    expect(() => parseRooms(page)).toThrow("figure may import text, which does not stand above it");
  });

  test.each([
    ["a page without the table", "# The house", "no table"],
    ["a row twice", `${head}| \`a/\` | x | yes | – |\n| \`a/\` | x | yes | – |`, "a has two rows"],
    ["a row that says maybe", `${head}| \`a/\` | x | maybe | – |`, "cannot read the row"],
    ["words that name no room", `${head}| \`a/\` | x | yes | all above |`, 'cannot read "all above"'],
  ])("refuses %s", (_, page, message) => {
    expect(() => parseRooms(page)).toThrow(message);
  });

  test("of this repository can be read, and begins with the figure that everything is built on", () => {
    const rooms = parseRooms(readFileSync(join(import.meta.dirname, "../../docs/architecture.md"), "utf8"));
    expect(rooms[0]).toEqual({ name: "figure", planned: false, pure: true, doors: [] });
  });
});
