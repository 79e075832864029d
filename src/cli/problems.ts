/** What can be wrong with a command, declared beside the command line; each has its sentence in the catalogue. */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    "cli.command": { readonly command: string; readonly known: readonly string[]; readonly nearest?: string };
    "cli.option": { readonly option: string; readonly known: readonly string[] };
    "cli.argument": { readonly name: string };
    "cli.value": { readonly option: string; readonly value: string; readonly known: readonly string[] };
  }
}

export {};
