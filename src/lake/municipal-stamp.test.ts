import { describe, expect, test } from "vitest";
import { type Deletion, emptySnapshot, type HouseholdRecord, type Snapshot, type StoredDelivery } from "./manifest.ts";
import { municipalStamp } from "./municipal-stamp.ts";

function delivery(gemeente: string, file: string): StoredDelivery {
  return {
    ...{ id: `${gemeente} ${file}`, gemeente, source: "grootboek", revision: 1, loadedAt: "2026-01-02T03:04:05.000Z" },
    files: [{ name: file, sha256: `${gemeente}${file}`, bytes: 1 }],
    parts: [],
  };
}

function allowed(gemeente: string, until: string): HouseholdRecord {
  const allows = { purpose: "samenhang", basis: "AVG artikel 6", from: "2026-01-01", until };
  return { gemeente, by: "college", recordedAt: "2026-01-01T00:00:00.000Z", allows };
}

function gone(gemeente: string): Deletion {
  return {
    ...{ gemeente, source: "grootboek", table: "grootboekmutatie", until: "2020-12-31", rows: 4, parts: 1 },
    ...{ purpose: "termijn", basis: "selectielijst", by: "beheerder", at: "2026-01-01T00:00:00.000Z" },
  };
}

const lake: Snapshot = {
  ...emptySnapshot,
  deliveries: [delivery("9901", "a"), delivery("9902", "a")],
  households: [allowed("9901", "2026-12-31"), allowed("9902", "2026-12-31")],
  deletions: [],
};
const own = municipalStamp(lake, "9901");

describe("the stamp of a municipality in a lake", () => {
  test("stays whatever comes, goes or is recorded of others, and whatever the number of the snapshot is", () => {
    const later: Snapshot = {
      ...{ ...lake, id: "later", sequence: 7, made: "2026-02-01" },
      deliveries: [...lake.deliveries, delivery("9902", "b")].toReversed(),
      households: [...(lake.households ?? []), { ...allowed("9902", "2026-01-31") }],
      deletions: [gone("9902")],
    };
    expect(municipalStamp(later, "9901")).toBe(own);
    expect(municipalStamp(later, "9902")).not.toBe(municipalStamp(lake, "9902"));
  });

  test("changes with a delivery, with what is deleted and with what is recorded about households", () => {
    const changed = [
      { ...lake, deliveries: [...lake.deliveries, delivery("9901", "b")] },
      { ...lake, deletions: [gone("9901")] },
      { ...lake, households: [...(lake.households ?? []), allowed("9901", "2026-01-31")] },
    ].map((one) => municipalStamp(one, "9901"));
    expect(new Set([own, ...changed]).size).toBe(4);
  });
});
