import { describe, expect, it } from "vitest";
import { writeDay } from "./day.ts";

describe("a day on a page", () => {
  it("is written as people say it, whatever the time behind it and whatever the time zone of the reader", () => {
    expect(writeDay("2018-04-18")).toBe("18 april 2018");
    expect(writeDay("2018-01-01T23:59:59Z")).toBe("1 januari 2018");
  });

  it("stays as the source has it where the source has no whole day", () => {
    expect(writeDay("april 2018")).toBe("april 2018");
    expect(writeDay("2018")).toBe("2018");
  });
});
