/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The rows of Parquet files, as SQL writes it behind FROM. */
export function parquetRows(paths: readonly string[]): string {
  return `read_parquet([${paths.map(quoted).join(", ")}], union_by_name = true, hive_partitioning = false)`;
}
