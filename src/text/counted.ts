/** A number of things, with the noun that fits it: "1 verband", "0 verbanden", "2 verbanden". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A number of things of which all are meant: "de 4 scenario’s", and of one "1 scenario", since there are no others. */
export function ofThe(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `de ${count} ${many}`;
}
