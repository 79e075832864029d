import { describe, expect, it } from "vitest";
import type { Recurrence } from "../figure/kind.ts";
import { recurrences } from "../figure/kind.ts";
import { coverState, isMoved } from "./cover-state.ts";

const state = (cost: Recurrence, by?: Recurrence) =>
  coverState({ recurrence: cost, ...(by === undefined ? {} : { by: { title: "…", recurrence: by } }) });

describe("a cost and what carries it", () => {
  it("do not go together when the cost returns and the money does not", () => {
    expect(state("structural", "one-off")).toBe("one-off-cover");
    expect(state("mixed", "one-off")).toBe("partly");
    expect(state("structural", "mixed")).toBe("partly");
  });

  it("go together when both return, and always for a cost that comes once", () => {
    expect(state("structural", "structural")).toBe("fits");
    for (const by of recurrences) expect(state("one-off", by)).toBe("fits");
  });

  it("are not judged when the source does not tell the nature of either", () => {
    expect(state("unknown", "one-off")).toBe("unknown");
    expect(state("structural", "unknown")).toBe("unknown");
  });

  it("are a cost without cover when nothing carries it", () => {
    for (const cost of recurrences) expect(state(cost)).toBe("lost");
  });

  it("have only moved when other money carries the cost than before", () => {
    const means = { title: "…", recurrence: "one-off" as const };
    expect(isMoved({ by: means, before: means })).toBe(true);
    expect([isMoved({ by: means }), isMoved({ before: means })]).toEqual([false, false]);
  });
});
