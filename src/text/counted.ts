/** A whole number as it stands in a Dutch sentence: "7.149". */
export function wholeNumber(count: number): string {
  return whole.format(count);
}

/** A number of things, with the noun that fits it: "1 verband", "0 verbanden", "7.149 verbanden". */
export function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

/** A number of things of which all are meant: "de 4 scenario’s", and of one "1 scenario", since there are no others. */
export function ofThe(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `de ${counted(count, one, many)}`;
}

const whole = new Intl.NumberFormat("nl-NL");
