import type { Effects } from "../../src/cli/command.ts";
import { run } from "../../src/cli/run.ts";

/** What the command line answered: its exit code, and what it said on each of its outputs. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a user would, with the words behind `sluitend`; what it writes to files goes to `writeFile`, or nowhere. */
export async function runCli(
  args: readonly string[],
  writeFile: Effects["writeFile"] = () => Promise.resolve(),
): Promise<Answer> {
  let [out, error] = ["", ""];
  const code = await run(args, {
    out: (content) => {
      out += String(content);
    },
    error: (text) => {
      error += text;
    },
    writeFile,
    env: {},
  });
  return { code, out, error };
}
