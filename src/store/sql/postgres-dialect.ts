import type { Dialect } from "kysely";
import { PostgresDialect } from "kysely";
import { Pool, TypeOverrides } from "pg";
import { problem, UserError } from "../../figure/problem.ts";
import { wholeNumber } from "../codec.ts";

const int8 = 20;

/**
 * Kysely on PostgreSQL. Integers of 64 bits come back as numbers. UserError `store.unreachable` when no connection can
 * be had within ten seconds; its address never holds the password.
 */
export function postgresDialect(address: string): Dialect {
  const types = new TypeOverrides();
  types.setTypeParser(int8, (text: string) => wholeNumber(Number(text)));
  const pool = new Pool({
    connectionString: address,
    types,
    connectionTimeoutMillis: 10_000,
    application_name: "sluitend",
  });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new PostgresDialect({
    pool: {
      options: pool.options,
      end: () => pool.end(),
      connect: async () => {
        try {
          return await pool.connect();
        } catch (error) {
          const reason = error instanceof Error ? reasonOf(error) : String(error);
          throw new UserError([problem("store.unreachable", { address: withoutPassword(address), reason })]);
        }
      },
    },
  });
}

/** An address as it may be shown. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return "postgresql";
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

// Node reports "every address of this name refused" as an error without a message of its own.
function reasonOf(error: Error): string {
  if (error instanceof AggregateError)
    return error.errors.map((one) => (one instanceof Error ? one.message : "")).join("; ");
  return error.message;
}
