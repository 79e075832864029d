/** Where something is wrong. */
export const places = {
  "where.line": ({ line }: { readonly line: number }) => `regel ${line}`,
  "where.row": ({ row }: { readonly row: string }) => `rij ${row}`,
  "where.column": ({ column }: { readonly column: string }) => `kolom ${column}`,
  "where.key": ({ key }: { readonly key: string }) => `bij ${key}`,
};
