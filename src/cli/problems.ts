/** What can be wrong with a command, declared beside the command line; each has its sentence in the catalogue. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "cli.command": { readonly command: string; readonly known: readonly string[]; readonly nearest?: string };
    "cli.option": { readonly option: string; readonly known: readonly string[] };
    "cli.argument": { readonly name: string };
    /** An option that takes a value, without one. */
    "cli.option-value": { readonly option: string };
    /** An option without which the command does not know what to do. */
    "cli.option-missing": { readonly option: string; readonly known: readonly string[] };
    /** No number, or one outside its bounds. */
    "cli.number": {
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most?: number;
      readonly whole: boolean;
    };
    /** `1.000` may be a thousand or one. */
    "cli.number-ambiguous": {
      readonly option: string;
      readonly value: string;
      readonly thousands: string;
      readonly decimals: string;
    };
    "cli.value": { readonly option: string; readonly value: string; readonly known: readonly string[] };
  }
}

export {};
