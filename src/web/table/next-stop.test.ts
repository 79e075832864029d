import { describe, expect, it } from "vitest";
import { nextStop, type Stop } from "./next-stop.ts";

interface Named extends Stop {
  readonly name: string;
}

/** A table as it is drawn: a row a line, a cell a word, `.` for a cell with nothing to press, `+` between two in one cell. */
function stopsOf(drawn: readonly string[]): readonly Named[] {
  return drawn.flatMap((line, row) =>
    line
      .split(" ")
      .flatMap((cell, column) =>
        cell === "." ? [] : cell.split("+").map((name, within) => ({ name, row, column, within })),
      ),
  );
}

const table = stopsOf(["name a b c", ". 1 2 3", "link 4 . 6", ". 7 8+mark 9"]);

function press(from: string, key: string, control = false): string | undefined {
  const stop = table.find(({ name }) => name === from);
  if (stop === undefined) throw new Error(from);
  return nextStop(table, stop, { key, control })?.name;
}

describe("moving through a table by keyboard", () => {
  it.each([
    ["1", "ArrowRight", "2"],
    ["2", "ArrowLeft", "1"],
    ["1", "ArrowDown", "4"],
    ["4", "ArrowUp", "1"],
    ["1", "ArrowUp", "a"],
  ])("leads from %s by %s to %s", (from, key, to) => {
    expect(press(from, key)).toBe(to);
  });

  it("passes over cells with nothing to press", () => {
    expect(press("4", "ArrowRight")).toBe("6");
    expect(press("2", "ArrowDown")).toBe("8");
    expect(press("8", "ArrowUp")).toBe("2");
    expect(press("name", "ArrowDown")).toBe("link");
  });

  it("reaches a mark beside its number, and from a mark the numbers above it", () => {
    expect(press("8", "ArrowRight")).toBe("mark");
    expect(press("mark", "ArrowRight")).toBe("9");
    expect(press("mark", "ArrowUp")).toBe("2");
    expect(press("mark", "ArrowDown")).toBe("mark");
    expect(press("2", "ArrowDown")).toBe("8");
  });

  it("stays at the edges", () => {
    expect(press("1", "ArrowLeft")).toBe("1");
    expect(press("3", "ArrowRight")).toBe("3");
    expect(press("9", "ArrowDown")).toBe("9");
    expect(press("a", "ArrowUp")).toBe("a");
  });

  it("goes to the ends of a row, and of the table when Control is held", () => {
    expect(press("6", "Home")).toBe("link");
    expect(press("1", "End")).toBe("3");
    expect(press("8", "Home", true)).toBe("name");
    expect(press("1", "End", true)).toBe("9");
  });

  it("leaves every other key to the browser", () => {
    expect(press("1", "Tab")).toBeUndefined();
    expect(press("1", "Enter")).toBeUndefined();
    expect(press("1", "ArrowLeft", true)).toBeUndefined();
  });

  it("gives number 8 before its mark when coming from below", () => {
    const stops = stopsOf(["1", "2+mark", "3"]);
    const from = stops.at(-1);
    if (from === undefined) throw new Error("no stop");
    expect(nextStop(stops, from, { key: "ArrowUp", control: false })?.name).toBe("2");
  });
});
