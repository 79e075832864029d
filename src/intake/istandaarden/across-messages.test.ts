import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { Problem } from "../../figure/problem.ts";
import { describeMessage } from "../../messages/message.ts";
import type { Fields, MessageRecord } from "../../messages/message-record.ts";
import { acrossMessages } from "./across-messages.ts";

const folder = mkdtempSync(join(tmpdir(), "sluitend-across-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One message of a delivery, with its lines. */
interface Message {
  readonly number: "301" | "305" | "307" | "323" | "325";
  readonly provider: string;
  readonly day: string;
  readonly lines: readonly Fields[];
  readonly isWrong: boolean;
}

const month = fc.constantFrom("2026-01", "2026-02", "2026-04");
const number = fc.constantFrom("1", "2", "3");
const bsn = fc.constantFrom("111222333", "999999990");
const product = fc.record({ Categorie: fc.constant("02"), Code: fc.constantFrom("02A01", "02A02") });
const extent = fc.record({
  Volume: fc.constantFrom("4", "40"),
  Eenheid: fc.constantFrom("01", "04"),
  Frequentie: fc.constantFrom("2", "4", "6"),
});
const starts = fc.record({
  ToewijzingNummer: number,
  Begindatum: fc.constantFrom("2026-01-05", "2026-01-12"),
  StatusAanlevering: fc.constantFrom("1", "3"),
});
const stops = fc.record({
  ToewijzingNummer: number,
  Begindatum: fc.constantFrom("2026-01-05", "2026-01-12"),
  Einddatum: fc.constantFrom("2026-02-01", "2026-02-28"),
  RedenBeeindiging: fc.constantFrom("20", "19"),
  StatusAanlevering: fc.constantFrom("1", "3"),
});
const allocations = fc.record(
  {
    ToewijzingNummer: number,
    Product: product,
    Omvang: extent,
    Toewijzingsdatum: fc.constantFrom("2026-01-02", "2026-02-03"),
    Toewijzingstijd: fc.constantFrom("10:00:00", "11:00:00"),
    Ingangsdatum: fc.constantFrom("2026-01-01", "2026-02-01"),
    Einddatum: fc.constantFrom("2026-01-31", "2026-06-30", "2026-01-01"),
    RedenWijziging: fc.constantFrom("04", "13"),
  },
  { requiredKeys: ["ToewijzingNummer", "Toewijzingsdatum", "Toewijzingstijd", "Ingangsdatum"] },
);
const reference = fc.constantFrom("A", "B", "C", "D", "E", "F", "é");
const declared = fc
  .tuple(month, number, reference, fc.option(reference, { nil: undefined }), product, fc.constantFrom("10", "200"))
  .map(
    ([of, allocation, own, previous, { Code }, volume]): Fields => ({
      ToewijzingNummer: allocation,
      ProductReferentie: {
        ReferentieNummer: own,
        ...(previous === undefined ? {} : { VorigReferentieNummer: previous }),
      },
      ProductCategorie: "02",
      ProductCode: Code,
      ProductPeriode: { Begindatum: `${of}-01`, Einddatum: `${of}-28` },
      GeleverdVolume: volume,
      Eenheid: "04",
      ProductTarief: "6000",
      IngediendBedrag: { Bedrag: "60000", DebetCredit: previous === undefined ? "D" : "C" },
    }),
  );
const lines: Readonly<Record<Message["number"], fc.Arbitrary<Fields>>> = {
  301: allocations,
  305: starts,
  307: stops,
  323: declared,
  325: declared,
};

const message: fc.Arbitrary<Message> = fc.constantFrom("301", "305", "307", "323", "323", "325").chain((kind) =>
  fc.record({
    number: fc.constant(kind),
    provider: fc.constantFrom("01234567", "07654321"),
    day: fc.constantFrom("2026-01-10", "2026-02-10", "2026-03-10"),
    isWrong: fc.nat(5).map((one) => one === 0),
    lines: fc.array(
      fc.tuple(lines[kind], bsn).map(([fields, Bsn]) => ({ fields, Bsn })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

const classes = {
  301: "ToegewezenProduct",
  305: "StartProduct",
  307: "StopProduct",
  323: "Prestatie",
  325: "Prestatie",
};

/** Takes messages, and gives what is told of them. */
async function told(messages: readonly Message[], limit: number, most = 1000): Promise<readonly Problem[]> {
  const across = acrossMessages({ pseudonym: (one) => `p${one}`, tells: () => true, most, folder, limit });
  try {
    for (const [index, { number: kind, provider, day, isWrong, lines: of }] of messages.entries()) {
      const description = describeMessage("wmo", kind);
      const [from, to] = description.sender === "gemeente" ? ["1234", provider] : [provider, "1234"];
      const header = { Afzender: from, Ontvanger: to, BerichtIdentificatie: { Identificatie: "B", Dagtekening: day } };
      const file = across.begin(`bericht-${index}.xml`);
      for (const [line, one] of of.entries()) {
        const { fields, Bsn } = one as { readonly fields: Fields; readonly Bsn: string };
        const record: MessageRecord = {
          ...{ message: description, header, fields, client: { Bsn }, body: {}, owner: {}, name: classes[kind] },
          line: line + 1,
        };
        file.take(record);
      }
      if (kind === "323")
        file.declared(
          { message: description, header },
          { number: `D${of.length}`, month: `${day.slice(0, 7)}-01`, sent: day },
        );
      if (isWrong) file.drop();
    }
    return (await across.remarks()).remarks;
  } finally {
    across.close();
  }
}

const delivery = fc.array(message, { maxLength: 25 });

test("what is told of a delivery is the same whether its facts fit in memory or go to the disk", async () => {
  let remarks = 0;
  await fc.assert(
    fc.asyncProperty(delivery, fc.integer({ min: 1, max: 9 }), async (messages, limit) => {
      const all = await told(messages, 1_000_000);
      expect(await told(messages, limit)).toEqual(all);
      remarks += all.length;
    }),
  );
  // A delivery of which nothing is told would show nothing.
  expect(remarks).toBeGreaterThan(0);
});

test("a message that turned out to be wrong counts for nothing", async () => {
  await fc.assert(
    fc.asyncProperty(delivery, async (messages) => {
      const without = messages.map((one) => (one.isWrong ? { ...one, lines: [], number: "305" as const } : one));
      expect(await told(messages, 5)).toEqual(await told(without, 1_000_000));
    }),
  );
});

test("of very many remarks the first are told, in their order", async () => {
  await fc.assert(
    fc.asyncProperty(delivery, fc.integer({ min: 1, max: 5 }), async (messages, most) => {
      expect(await told(messages, 3, most)).toEqual((await told(messages, 1_000_000)).slice(0, most));
    }),
  );
});

test("nothing is left on the disk", () => {
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});
