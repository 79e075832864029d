import { wholeNumber } from "../codec.ts";
import type { Session } from "./session.ts";

/**
 * The next number in a row of a municipality: 1, 2, 3, … Inside a transaction, which holds the row until it ends:
 * numbers have no gaps, and their order is the order in which the transactions ended.
 */
export async function nextNumber({ db }: Session, gemeente: string, name: string): Promise<number> {
  const { last } = await db
    .insertInto("counters")
    .values({ gemeente, name, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(["gemeente", "name"]).doUpdateSet((row) => ({ last: row("counters.last", "+", 1) })),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return wholeNumber(last);
}

/** Holds a row of numbers until the transaction ends, so that one transaction at a time looks and then takes a number. */
export async function holdNumbers({ db }: Session, gemeente: string, name: string): Promise<void> {
  await db
    .insertInto("counters")
    .values({ gemeente, name, last: 0 })
    .onConflict((conflict) =>
      conflict.columns(["gemeente", "name"]).doUpdateSet((row) => ({ last: row.ref("counters.last") })),
    )
    .execute();
}
