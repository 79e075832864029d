import { sql } from "kysely";
import type { Database } from "../../../src/store/sql/database.ts";

/** Everything that a database says about its tables, columns, keys, checks, indexes and triggers, in a fixed order. */
export async function schemaOf({ engine, kysely }: Database): Promise<readonly string[]> {
  const query =
    engine === "sqlite"
      ? sql<{ line: string }>`SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_master`
      : sql<{ line: string }>`
          SELECT format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, collation_name) AS line
            FROM information_schema.columns WHERE table_schema = 'public'
          UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
          UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace
          UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`;
  return (await query.execute(kysely)).rows.map(({ line }) => line).sort();
}
