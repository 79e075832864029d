import { expect, test } from "vitest";
import type { Measured } from "../../../chart/state.ts";
import { openGate } from "../../../disclosure/gate.ts";
import { plain } from "../../../text/sentence.ts";
import type { MonthRow } from "./month-rows.ts";
import { promisedWords, utilisationOf } from "./promised.ts";

const gate = openGate({ audience: "staff", lookup: () => undefined, authorised: () => undefined });
const amount = (ref: string, value: number): Measured => ({
  ref,
  figure: gate.release({
    ...{ value, unit: { quantity: "money" }, kind: "estimate", status: "provisional", label: ref },
    definition: { id: "proef", version: 1 },
    scope: { municipality: "GM9912" },
    period: { type: "month", year: 2026, month: 10 },
    knownOn: { type: "day", year: 2026, month: 11, day: 29 },
    provenance: { type: "model", model: "proef", filter: {}, snapshot: "s" },
  }),
});
const october = (committed: number, expected: number): MonthRow => ({
  ...{ month: "2026-10", state: "over", committed: amount("toegezegd", committed) },
  declared: amount("verwacht", expected),
});
const said = (row: MonthRow) => plain(promisedWords([row], { known: "2026-10" })).replaceAll("\u00a0", " ");

test("care that is expected below what is promised is told as the part of it that is declared", () => {
  expect(said(october(100_000_00, 90_000_00))).toBe(
    "Verwacht kan lager zijn dan toegezegd: niet alles wat is toegewezen, wordt geleverd en gedeclareerd. Tot en met oktober 2026 is € 100.000 toegezegd. Daarvan wordt naar verwachting € 90.000 gedeclareerd: 90,0%.",
  );
  expect(utilisationOf(october(200_00, 50_00))?.figure.value).toBe(25);
});

test("care that is expected above what is promised is told with why, and nothing is said where one of them is not there", () => {
  expect(said(october(100_000_00, 110_000_00))).toContain("110,0% daarvan. Het is meer, want");
  expect(promisedWords([{ month: "2026-10", state: "over" }], { known: "2026-10" })).toEqual([]);
  expect(utilisationOf(october(0, 50_00))).toBeUndefined();
});
