import type { Engine } from "../sql/database.ts";

/** The words in which the two engines' table definitions differ. */
export interface Words {
  readonly engine: Engine;
  /** Text that sorts by its bytes on both, whatever the database's language. */
  readonly text: string;
  /** A whole number of 64 bits. */
  readonly integer: string;
  /** What ends a table definition: SQLite must be told to hold values to the type of their column. */
  readonly end: string;
}

/** One step forward of the schema. */
export interface Migration {
  /** 1, 2, 3, … without gaps. */
  readonly number: number;
  readonly name: string;
  /** The statements for one engine; must give the same text every time. */
  readonly statements: (words: Words) => readonly string[];
}

/** The words for an engine. Part of every migration's hash: changing one changes all, so do not. */
export function wordsFor(engine: Engine): Words {
  return engine === "sqlite"
    ? { engine, text: "TEXT", integer: "INTEGER", end: ") STRICT" }
    : { engine, text: 'TEXT COLLATE "C"', integer: "BIGINT", end: ")" };
}

/** Statements that make the database refuse to change or remove rows of a table that only grows. */
export function appendOnly({ engine }: Words, table: string): readonly string[] {
  if (engine === "sqlite") {
    return ["UPDATE", "DELETE"].map(
      (verb) =>
        `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} ` +
        `BEGIN SELECT RAISE(ABORT, '${table} only grows'); END`,
    );
  }
  return [
    `CREATE FUNCTION ${table}_only_grows() RETURNS trigger LANGUAGE plpgsql AS ` +
      `$$ BEGIN RAISE EXCEPTION '${table} only grows'; END $$`,
    `CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table} ` +
      `FOR EACH STATEMENT EXECUTE FUNCTION ${table}_only_grows()`,
  ];
}
