import fc from "fast-check";
import { expect, test } from "vitest";
import { after, type CareState, inOrderOfSending } from "./care-events.ts";
import type { AllocationVersion, CareEvent } from "./care-facts.ts";
import { inOrder, standing } from "./version-chain.ts";

const place = fc.record({ file: fc.constantFrom("a.xml", "b.xml", "c.xml"), line: fc.nat(50) });
const day = fc.constantFrom("2026-01-10", "2026-01-11");
const event: fc.Arbitrary<CareEvent> = fc.record({
  place,
  client: fc.constantFrom("c1", "c2"),
  sent: day,
  begin: fc.constantFrom("2026-01-05", "2026-01-06"),
  status: fc.constantFrom("1", "3"),
});
const version: fc.Arbitrary<AllocationVersion> = fc.record(
  {
    ...{ place, client: fc.constant("c1"), provider: fc.constantFrom("p1", "p2") },
    ...{
      decided: fc.constantFrom("2026-01-02T10:00:00", "2026-01-02T11:00:00"),
      sent: day,
      first: fc.constant("2026-01-01"),
    },
    ...{ last: fc.constantFrom("2026-01-01", "2026-06-30"), reason: fc.constantFrom("04", "13") },
  },
  { requiredKeys: ["place", "client", "provider", "decided", "sent", "first"] },
);

function shuffled<T>(of: fc.Arbitrary<T>) {
  return fc
    .array(of, { maxLength: 8 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
}

test("the order of starts and stops does not depend on how they were delivered", () => {
  fc.assert(
    fc.property(shuffled(event), ([list, other]) => {
      expect(inOrderOfSending(other)).toEqual(inOrderOfSending(list));
    }),
  );
});

test("which version of an allocation stands does not depend on how they were delivered", () => {
  fc.assert(
    fc.property(shuffled(version), ([list, other]) => {
      expect(inOrder(other)).toEqual(inOrder(list));
      expect(standing(other)).toEqual(standing(list));
    }),
  );
});

test.each([
  [
    "told and taken back on one day is taken back",
    [
      ["10", "1"],
      ["10", "3"],
    ],
    0,
  ],
  [
    "that stood, taken back and told anew on one day, is corrected and stands",
    [
      ["10", "1"],
      ["11", "3"],
      ["11", "1"],
    ],
    1,
  ],
  [
    "taken back the day after is taken back",
    [
      ["10", "1"],
      ["11", "3"],
    ],
    0,
  ],
] as const)("a start %s", (_, told, expected) => {
  const events = told.map(
    ([sent, status], line): CareEvent => ({
      place: { file: "a.xml", line },
      ...{ client: "c1", sent: `2026-01-${sent}`, begin: "2026-01-05", status },
    }),
  );
  const state = inOrderOfSending(events).reduce<CareState>(after, { starts: [], stops: [] });
  expect(state.starts).toHaveLength(expected);
});
