import { expect, test } from "vitest";
import { inFolder } from "../../src/lake/lake.fixture.ts";
import { openLake } from "../../src/lake/lake.ts";
import { dayNumber, dayText } from "../../src/synth/day-number.ts";
import { listedProducts } from "./dense-claims.ts";
import { denseQuestion } from "./dense-history.ts";
import { rowsOfLedger } from "./dense-ledger.ts";
import { deliverFiles } from "./lake-of-history.ts";
import { ledgerPartsAnswered } from "./ledger-answers.ts";
import { type ClaimLine, nothing } from "./truth/history.ts";
import type { PaymentTold } from "./truth/payments.ts";

const provider = "98000001";
const question = { ...denseQuestion, asOf: dayNumber(2025, 3, 31), awaited: 1 };
const begeleiding = { category: "02", product: "02A01" } as const;
const dagbesteding = { category: "07", product: "07A01" } as const;
const january = 2025 * 12;

/** An approved line of care in January. */
function line(care: { readonly category: string; readonly product: string }, amount: number): ClaimLine {
  return {
    ...{ law: "wmo", provider, claim: "17", reference: care.product, client: "c1", number: 1, unit: "83", ...care },
    ...{ first: dayNumber(2025, 1, 6), last: dayNumber(2025, 1, 31), volume: amount, amount },
    ...{ sent: dayNumber(2025, 2, 3), answered: dayNumber(2025, 2, 10), rejected: false },
  };
}

function payment(told: Partial<PaymentTold>): PaymentTold {
  const day = dayNumber(2025, 2, 20);
  return { number: "1", day, provider, cents: 0, knownOn: day, ...told };
}

/** What is paid, and what of it is not as approved, without what the ledger has of it. */
async function paid(lines: readonly ClaimLine[], payments: readonly PaymentTold[]): Promise<readonly string[]> {
  const history = { ...nothing, listed: listedProducts, kinds: [], booked: [], postings: [], lines, payments };
  let said: readonly string[] = [];
  await inFolder(async (folder) => {
    const lake = await openLake(folder);
    await deliverFiles(lake, [{ name: "alles", rows: rowsOfLedger(history) }]);
    const reader = await lake.read({ asOf: dayText(question.asOf) });
    try {
      said = await ledgerPartsAnswered({ reader, question, by: "antwoord" });
    } finally {
      reader.close();
    }
  });
  return said.filter((one) => one.includes(" betaald"));
}

test("a declaration that cancels itself out and is paid product by product is paid once", async () => {
  const lines = [line(begeleiding, 100_00), line(dagbesteding, -100_00)];
  const told = { law: "wmo", claim: "17", month: january } as const;
  const payments = [
    payment({ ...told, ...begeleiding, number: "1", cents: 100_00 }),
    payment({ ...told, ...dagbesteding, number: "2", cents: -100_00 }),
  ];
  const expected = ["begeleiding 2025-01 betaald: 10000", "dagbesteding 2025-01 betaald: -10000"];
  expect(await paid(lines, payments)).toEqual(expected);
  expect(await paid(lines, [])).toEqual(expected);
});

test("a payment beside a declaration that cancels itself out is one difference", async () => {
  const lines = [line(begeleiding, 100_00), line(dagbesteding, -100_00)];
  expect(await paid(lines, [payment({ law: "wmo", claim: "17", cents: 40_00 })])).toEqual([
    "begeleiding 2025-01 betaald: 10000",
    "dagbesteding 2025-01 betaald: -10000",
    "onbekend 2025-02 betaald/anders-betaald: 4000 (0, 1)",
    "onbekend 2025-02 betaald: 4000",
  ]);
});

test("a payment without a law has that of its declaration, so that the product it names is known", async () => {
  const lines = [line(begeleiding, 300_00), line(dagbesteding, 100_00)];
  const payments = [payment({ claim: "17", month: january, ...begeleiding, cents: 300_00 })];
  expect(await paid(lines, payments)).toEqual([
    "begeleiding 2025-01 betaald: 30000",
    "dagbesteding 2025-01 betaald/anders-betaald: -10000 (0, 1)",
  ]);
});

test("a payment for nothing that was approved is on the product that it names, in the month of the payment", async () => {
  expect(await paid([], [payment({ law: "wmo", claim: "99", ...dagbesteding, cents: 12_34 })])).toEqual([
    "dagbesteding 2025-02 betaald/betaald-zonder-toekenning: 1234 (0, 1)",
    "dagbesteding 2025-02 betaald: 1234",
  ]);
});

test("a payment of one law pays nothing of the other, though a provider gave both declarations one number", async () => {
  const lines = [{ ...line(dagbesteding, 100_00), law: "jeugdwet" } as const];
  const told = { law: "wmo", claim: "17", month: january, ...dagbesteding } as const;
  expect(await paid(lines, [payment({ ...told, cents: 100_00 })])).toEqual([
    "dagbesteding 2025-01 betaald/betaald-zonder-toekenning: 10000 (0, 1)",
    "dagbesteding 2025-01 betaald/niet-betaald: -10000 (1, 1)",
    "dagbesteding 2025-01 betaald: 10000",
  ]);
});

test("a payment that names no declaration pays none, though its own number is that of one", async () => {
  expect(await paid([line(begeleiding, 50_00)], [payment({ number: "17", law: "wmo", cents: 50_00 })])).toEqual([
    "begeleiding 2025-01 betaald/niet-betaald: -5000 (1, 1)",
    "onbekend 2025-02 betaald/betaald-zonder-toekenning: 5000 (0, 1)",
    "onbekend 2025-02 betaald: 5000",
  ]);
});
