/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The rows of Parquet files, as SQL writes it behind FROM. Of files that are known to have the same columns only one need be looked into first. */
export function parquetRows(paths: readonly string[], isUniform = false): string {
  const names = isUniform ? "" : "union_by_name = true, ";
  return `read_parquet([${paths.map(quoted).join(", ")}], ${names}hive_partitioning = false)`;
}
