import { expect, test } from "vitest";
import { plain } from "../../../text/sentence.ts";
import { amountOf } from "./measured.fixture.ts";
import { closedWords, expectedWords } from "./outcome.ts";

const words = (...found: Parameters<typeof expectedWords>) => plain(expectedWords(...found)).replaceAll("\u00a0", " ");
const budget = amountOf("begroot", 5_593_000_00);

test("a budget of which more is booked than there is has nothing left, whatever is expected", () => {
  const said = words(budget, amountOf("geboekt", 5_752_252_00), amountOf("verwacht", 5_505_102_00));
  expect(said).toContain("Er is nu al € 159.252 meer geboekt dan begroot.");
  expect(said).not.toContain("over.");
  expect(words(budget, amountOf("geboekt", 5_752_252_00), undefined)).toBe(
    "Er is nu al € 159.252 meer geboekt dan begroot.",
  );
});

test("while a year runs its expectation is set beside the budget", () => {
  const booked = amountOf("geboekt", 4_000_000_00);
  expect(words(budget, booked, amountOf("verwacht", 5_500_000_00))).toContain("er blijft € 93.000 over");
  expect(words(budget, booked, amountOf("verwacht", 5_600_000_00))).toContain("€ 7.000 meer dan begroot");
  expect(words(undefined, booked, amountOf("verwacht", 5_600_000_00))).toContain(
    "Een begroting ervoor is niet ingelezen",
  );
  expect(words(budget, booked, undefined)).toBe("");
});

test("a year that is over is told by the ledger", () => {
  const closed = (cents: number) => plain(closedWords(budget, amountOf("geboekt", cents))).replaceAll("\u00a0", " ");
  expect(closed(5_752_252_00)).toBe("Er is € 159.252 meer geboekt dan begroot.");
  expect(closed(5_500_000_00)).toBe("Er is € 93.000 minder geboekt dan begroot.");
  expect(closedWords(undefined, budget)).toEqual([]);
});
