import { expect, test } from "vitest";
import { openReadOnce } from "./read-once.ts";

function counting(most: number) {
  const once = openReadOnce<number>(most);
  const read: string[] = [];
  const ask = (path: string, text: string): number =>
    once(path, text, (all) => {
      read.push(all);
      return all.length;
    });
  return { ask, read };
}

test("a text is taken apart once while it stays as it is, and anew when it changed", () => {
  const { ask, read } = counting(100);
  expect([ask("a", "een"), ask("a", "een"), ask("a", "drie"), ask("b", "een")]).toEqual([3, 3, 4, 3]);
  expect(read).toEqual(["een", "drie", "een"]);
});

test("what was longest not asked for is let go, and a text too long is not kept", () => {
  const { ask, read } = counting(6);
  for (const path of ["a", "b", "a", "c", "a", "b"]) ask(path, `${path}..`);
  expect(read).toEqual(["a..", "b..", "c..", "b.."]);
  ask("d", "zeven..");
  ask("d", "zeven..");
  expect(read.slice(4)).toEqual(["zeven..", "zeven.."]);
});

test("a text that cannot be taken apart is not remembered", () => {
  const once = openReadOnce<number>(100);
  const fail = () => {
    throw new Error("stuk");
  };
  expect(() => once("a", "x", fail)).toThrow("stuk");
  expect(once("a", "x", () => 1)).toBe(1);
});
