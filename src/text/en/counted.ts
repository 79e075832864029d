/** A whole number as it stands in an English sentence: "7,149". */
export function wholeNumber(count: number): string {
  return whole.format(count);
}

/** A number of things in an English sentence, with the noun that fits it: "1 relation", "7,149 relations". */
export function counted(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

const whole = new Intl.NumberFormat("en-GB");
