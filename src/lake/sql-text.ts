/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * How rows are written to a Parquet file. A group of rows waits in memory, column by column, beside what the engine may use: with groups of
 * the size that it takes by itself that is some 100 MB more, and with these a file is a little larger.
 */
export const asParquet = "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 61440)";

/** The rows of Parquet files, as SQL writes it behind FROM. */
export function parquetRows(paths: readonly string[]): string {
  return `read_parquet([${paths.map(quoted).join(", ")}], union_by_name = true, hive_partitioning = false)`;
}
