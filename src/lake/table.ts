/** What a column of the lake holds. Money is whole eurocents; a date is `2026-01-31`, a month `2026-01`. */
export type ColumnType = "text" | "integer" | "money" | "decimal" | "date" | "month" | "boolean";

/** One column of a canonical table. */
export interface Column {
  readonly type: ColumnType;
  /** Absent for a column that every row must fill. */
  readonly optional?: true;
  /** What it says, in one line. */
  readonly about: string;
  /** Its name in the Gemeentelijk Gegevensmodel (GGM 2.5.1), where that has one. */
  readonly ggm?: string;
}

/** The value of a cell in the lake. A missing value is left out. */
export type CellValue = string | number | boolean;

/**
 * A canonical table, as data: everything that writes, reads or describes the lake follows from it. Each table also has the columns of
 * {@link systemColumns}, with `gemeente` as its first key.
 */
export interface TableDefinition {
  readonly name: string;
  readonly about: string;
  /** The table of the Gemeentelijk Gegevensmodel that it follows, where there is one. */
  readonly ggm?: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that, with `gemeente`, tell one thing from another. Of one thing the newest version leads. */
  readonly key: readonly string[];
  /** Columns that say which version is newer, before the day on which it was known; the first counts most. */
  readonly newerBy?: readonly string[];
  /** Columns that decide between versions of the same day. */
  readonly thenBy?: readonly string[];
  /**
   * The column with the last day or month that a row speaks of: a term begins no sooner. With `isOpen` the thing still goes on while its
   * newest version leaves that column empty.
   */
  readonly ends?: { readonly column: string; readonly isOpen?: true };
  /** A version that says that the thing is no more, as if it had never been sent. */
  readonly withdrawnBy?: { readonly column: string; readonly value: string };
  /**
   * For what may be told and taken back on one day, without a time: the column of the messages that count. Of the newest day on which
   * they do not cancel out the thing stands when more told it than took it back.
   */
  readonly countedBy?: string;
  /**
   * Rows may bear a mark of the allocation or request that they belong to ({@link markColumn}): they are not seen once that mark is on the
   * list of what was left out at the door.
   */
  readonly isMarked?: true;
}

type Named<Columns> = keyof Columns & string;

/** A table whose columns are known by name, so that its rows are typed. */
interface DefinedTable<Columns> extends TableDefinition {
  readonly columns: Columns & Readonly<Record<string, Column>>;
}

type ValueOf<C extends Column> = C["type"] extends "integer" | "money" | "decimal"
  ? number
  : C["type"] extends "boolean"
    ? boolean
    : string;

/** A row of a canonical table without its system columns: what the source says. */
export type RowOf<T> =
  T extends DefinedTable<infer Columns extends Readonly<Record<string, Column>>>
    ? {
        readonly [K in keyof Columns as Columns[K] extends { readonly optional: true } ? never : K]: ValueOf<
          Columns[K]
        >;
      } & {
        readonly [K in keyof Columns as Columns[K] extends { readonly optional: true } ? K : never]?:
          | ValueOf<Columns[K]>
          | undefined;
      }
    : never;

/** Columns that every table has beside its own: whose it is, when it was known, and from which line it came. */
export const systemColumns = {
  gemeente: { type: "text", about: "CBS-code van de gemeente, vier cijfers", ggm: "GEMEENTE.GEMEENTECODE" },
  known_on: { type: "date", about: "dag van het bericht, de boeking of het document waarmee dit bekend werd" },
  revision: { type: "integer", about: "volgnummer van de levering binnen die dag; 0 als er één was" },
  delivery: { type: "text", about: "levering waarmee de regel kwam" },
  source_file: { type: "text", about: "eerste 16 tekens van de SHA-256 van het bronbestand" },
  source_line: { type: "integer", optional: true, about: "regel of rij in het bronbestand" },
} as const satisfies Readonly<Record<string, Column>>;

/** The column by which persons of one household can be found together, and so the laws that they use. */
export const householdColumn = "huishouden";

/** The column with the mark of what a row belongs to: a pseudonym under the key of the municipality. No reader sees it. */
export const markColumn = "kenmerk";

/** Where a row stands, of all files of its table: it tells rows apart that say the same. */
export const placeColumn = "lake_place";

/** The name of the table with all versions of a thing. */
export function versionsOf(name: string): string {
  return `${name}_versies`;
}

/** Declares a table; the types of its rows follow. */
export function defineTable<const Columns extends Readonly<Record<string, Column>>>(
  definition: TableDefinition & {
    readonly columns: Columns;
    readonly key: readonly Named<Columns>[];
    readonly newerBy?: readonly Named<Columns>[];
    readonly thenBy?: readonly Named<Columns>[];
    readonly ends?: { readonly column: Named<Columns>; readonly isOpen?: true };
    readonly withdrawnBy?: { readonly column: Named<Columns>; readonly value: string };
    readonly countedBy?: Named<Columns>;
  },
): DefinedTable<Columns> {
  return definition;
}

/** Columns as a table declares them: `text("…", "TOEWIJZING.TOEWIJZINGNUMMER")`. */
export const column = {
  text: (about: string, ggm?: string) => make("text", about, ggm),
  integer: (about: string, ggm?: string) => make("integer", about, ggm),
  money: (about: string, ggm?: string) => make("money", about, ggm),
  decimal: (about: string, ggm?: string) => make("decimal", about, ggm),
  date: (about: string, ggm?: string) => make("date", about, ggm),
  month: (about: string, ggm?: string) => make("month", about, ggm),
} as const;

/** Columns that a row may leave empty. */
export const optional = {
  text: (about: string, ggm?: string) => ({ ...make("text", about, ggm), optional: true as const }),
  integer: (about: string, ggm?: string) => ({ ...make("integer", about, ggm), optional: true as const }),
  money: (about: string, ggm?: string) => ({ ...make("money", about, ggm), optional: true as const }),
  decimal: (about: string, ggm?: string) => ({ ...make("decimal", about, ggm), optional: true as const }),
  date: (about: string, ggm?: string) => ({ ...make("date", about, ggm), optional: true as const }),
  month: (about: string, ggm?: string) => ({ ...make("month", about, ggm), optional: true as const }),
  boolean: (about: string, ggm?: string) => ({ ...make("boolean", about, ggm), optional: true as const }),
} as const;

function make<const T extends ColumnType>(
  type: T,
  about: string,
  ggm?: string,
): { readonly type: T; about: string; ggm?: string } {
  return { type, about, ...(ggm === undefined ? {} : { ggm }) };
}
