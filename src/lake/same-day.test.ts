import fc from "fast-check";
import { expect, test } from "vitest";
import type { LakeRow } from "./canonical.ts";
import { deliver, inFolder, rowsOf } from "./lake.fixture.ts";
import { openLake } from "./lake.ts";

/** A start that a provider told (1) or took back (3), and with which of two deliveries that came. */
interface Told {
  readonly day: string;
  readonly status: "1" | "3";
  readonly delivery: 0 | 1;
}

const days = ["2026-01-10", "2026-01-11", "2026-01-12"] as const;
const told = fc.record({
  day: fc.constantFrom(...days),
  status: fc.constantFrom("1" as const, "3" as const),
  delivery: fc.constantFrom(0 as const, 1 as const),
});

function rowOf(client: number, { day, status }: Told, index: number): LakeRow {
  return {
    table: "levering_start",
    knownOn: day,
    line: index,
    values: {
      wet: "wmo",
      client: `c${client}`,
      leverancier: "01234567",
      toewijzingnummer: client,
      datumstart: "2026-01-05",
      statusaanlevering: status,
      volgnummer: index,
      bericht: `B${client}-${index}`,
    },
  };
}

/** Whether a start stands: of the newest day on which they do not cancel out, more told it than took it back. */
function stands(all: readonly Told[]): boolean {
  for (const day of days.toReversed()) {
    const of = all.filter((one) => one.day === day);
    const net = of.filter(({ status }) => status === "1").length - of.filter(({ status }) => status === "3").length;
    if (net !== 0) return net > 0;
  }
  return false;
}

async function standing(clients: readonly (readonly Told[])[], order: readonly number[]): Promise<readonly unknown[]> {
  return inFolder(async (folder) => {
    const lake = await openLake(folder);
    for (const delivery of order) {
      const rows = clients.flatMap((all, client) =>
        all.flatMap((one, index) => (one.delivery === delivery ? [rowOf(client, one, index)] : [])),
      );
      if (rows.length > 0) await deliver(lake, `d${delivery} ${JSON.stringify(rows)}`, rows);
    }
    return (await rowsOf(lake, "SELECT toewijzingnummer FROM levering_start ORDER BY 1")).map(([one]) => one);
  });
}

test("a start that was told and taken back on one day stands or not whatever the order of the deliveries", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(told, { minLength: 1, maxLength: 4 }), { minLength: 20, maxLength: 40 }),
      async (clients) => {
        const expected = clients.flatMap((all, client) => (stands(all) ? [client] : []));
        expect(await standing(clients, [0, 1])).toEqual(expected);
        expect(await standing(clients, [1, 0])).toEqual(expected);
      },
    ),
    { numRuns: 3 },
  );
}, 60_000);
