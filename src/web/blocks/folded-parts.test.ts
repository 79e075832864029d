import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../api/contract.ts";
import { foldedParts, longParts, openingOf, partsOf, sizeOf } from "./folded-parts.ts";

const heading = (id: string): Block => ({ type: "heading", level: 1, id, text: id });
const paragraph: Block = { type: "paragraph", content: [{ type: "text", text: "Een zin." }] };
const items = (count: number): Block => ({
  type: "list",
  ordered: false,
  items: Array.from({ length: count }, () => [{ type: "text" as const, text: "Een regel." }]),
});

describe("a page of parts", () => {
  it("folds nothing while it is short, however long one part is beside the others", () => {
    expect(foldedParts([heading("a"), items(100), heading("b"), paragraph])).toEqual(new Set());
  });

  it("folds on a long page what is long, but not the first part and not what is short", () => {
    const page = [paragraph, heading("a"), items(200), heading("b"), paragraph, heading("c"), items(100)];
    expect([...foldedParts(page)]).toEqual(["c"]);
    expect(longParts(page)).toEqual(["a", "c"]);
  });

  it("keeps in sight the chart with which a part begins, and no chart further down", () => {
    const chart: Block = {
      type: "chart",
      chart: {
        type: "line",
        id: "verloop",
        name: "Verloop",
        sentence: [],
        unit: "",
        style: { scale: 1, decimals: 0 },
        source: "",
        axis: [],
        series: [],
      },
    };
    expect(openingOf([paragraph, chart, items(100)])).toBe(2);
    expect(openingOf([items(3), chart])).toBe(0);
    expect(openingOf([paragraph, items(100)])).toBe(0);
  });

  it("says beside a heading how much there is in it", () => {
    expect(sizeOf([paragraph, items(3), items(2)])).toEqual({ charts: 0, tables: 0, items: 5 });
  });

  it("loses no block, keeps the order, and never folds the part that comes first", () => {
    const page = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 9 }).map((id) => heading(`deel-${id}`)),
        fc.constant(paragraph),
        fc.integer({ min: 1, max: 300 }).map(items),
      ),
    );
    fc.assert(
      fc.property(page, (blocks) => {
        const parts = partsOf(blocks);
        expect(parts.flatMap((part) => [...(part.heading ? [part.heading] : []), ...part.blocks])).toEqual(blocks);
        const first = parts.find((part) => part.heading !== undefined)?.heading?.id;
        if (first !== undefined) expect(foldedParts(blocks).has(first)).toBe(false);
      }),
    );
  });
});
