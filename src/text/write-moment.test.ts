import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInNetherlands, writeMoment } from "./write-moment.ts";

test("a moment reads as the clock in the Netherlands had it, one hour ahead of UTC in winter and two in summer", () => {
  expect(writeMoment("2026-11-29T13:05:59.000Z")).toBe("29-11-2026 14:05");
  expect(writeMoment("2026-07-01T13:05:00Z")).toBe("01-07-2026 15:05");
  expect(writeMoment("2026-11-29T14:05:00+01:00")).toBe("29-11-2026 14:05");
});

test("an evening in UTC is the next day in the Netherlands, and midnight is 00:00", () => {
  expect(writeMoment("2026-12-31T23:00:00Z")).toBe("01-01-2027 00:00");
  expect(dayInNetherlands("2026-12-31T23:00:00Z")).toBe("2027-01-01");
  expect(dayInNetherlands("2026-12-31T22:59:59Z")).toBe("2026-12-31");
});

test("the hour that a night in spring skips is never written, and the one that comes twice in autumn is", () => {
  expect(writeMoment("2026-03-29T00:59:00Z")).toBe("29-03-2026 01:59");
  expect(writeMoment("2026-03-29T01:00:00Z")).toBe("29-03-2026 03:00");
  expect(["00", "01"].map((hour) => writeMoment(`2026-10-25T${hour}:30:00Z`))).toEqual([
    "25-10-2026 02:30",
    "25-10-2026 02:30",
  ]);
});

test("what is no moment stays as it is", () => {
  expect(writeMoment("onbekend")).toBe("onbekend");
  expect(dayInNetherlands("")).toBe("");
});

test("every moment has a day and an hour, and its day is the day alone", () => {
  const moments = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (at) => {
      const said = writeMoment(at.toISOString());
      expect(said).toMatch(/^[0-3]\d-[01]\d-\d{4} [0-2]\d:[0-5]\d$/);
      expect(said.slice(0, 10).split("-").toReversed().join("-")).toBe(dayInNetherlands(at.toISOString()));
    }),
  );
});
