import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem } from "../text/describe-problem.ts";
import type { Effects, ExitCode } from "./command.ts";
import { commands, isCommand } from "./commands.ts";
import "./problems.ts";

/**
 * Runs one command line. A user's mistake becomes a Dutch sentence on standard error and exit code 2; a mistake of the program
 * a sentence that says so, with its stack only when asked for.
 */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      effects.out(t("nl", "cli.usage"));
      return name === undefined ? 2 : 0;
    }
    if (!isCommand(name))
      throw new UserError([problem("cli.command", { command: name, known: Object.keys(commands) })]);
    if (rest.includes("--help") || rest.includes("-h")) {
      effects.out(t("nl", `cli.usage.${name}`));
      return 0;
    }
    const command = await commands[name]();
    return await command.run(rest, effects);
  } catch (error) {
    if (error instanceof UserError) {
      for (const mistake of error.problems) effects.error(`${describeProblem(mistake, "nl")}\n`);
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    effects.error(`${t("nl", "cli.bug", { message })}\n`);
    if (effects.env["SLUITEND_DEBUG"] !== undefined && error instanceof Error) effects.error(`${error.stack ?? ""}\n`);
    return 2;
  }
}
