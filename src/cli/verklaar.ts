import { existingLake } from "../cases/existing-lake.ts";
import { answerRemarks, answerSentence } from "../cases/explain/answer-blocks.ts";
import { explainChange } from "../cases/explain/explain-change.ts";
import { begunLate, explainedTables } from "../cases/explain/explained-blocks.ts";
import type { ExplainedView } from "../cases/explain/explained-view.ts";
import { explainedJson } from "../cases/explain/export-explained.ts";
import type { ExplainRequest, ReadExplained } from "../cases/explain/read-explained.ts";
import { recordAccess } from "../cases/monitor/access-log.ts";
import { parseDay } from "../figure/period-text.ts";
import { isProblem, problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { plain } from "../text/sentence.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { choice } from "./choice.ts";
import type { Command } from "./command.ts";
import { inspectionLog, operatorFor } from "./inspection-log.ts";
import { numberOption } from "./number-option.ts";
import { textTable } from "./text-table.ts";

const words = { product: "product", referrer: "verwijzer", provider: "aanbieder", area: "gebied" } as const;
const methods = { lmdi: "lmdi", shapley: "shapley", begrotingsprijs: "budget-price" } as const;

/** `sluitend verklaar --lake DIR --from 2025 --to 2026 [--by product,referrer,provider,area] [--method …] [--internal --purpose WHY]`. */
export const verklaar: Command = {
  run: async (args, effects) => {
    const values = ["lake", "from", "to", "by", "method", "gemeente", "as-of", "gap", "purpose"];
    const read = readArguments(args, { flags: ["json", "internal"], values });
    const folder = given(read, "lake");
    const request = requestOf(read);
    const method = methods[choice(read, "method", ["lmdi", "shapley", "begrotingsprijs"])];
    const principal = operatorFor(read.values.get("purpose"));
    const record = ({ snapshot, asOf, from, to }: ReadExplained): Promise<void> =>
      recordAccess(
        { indicators: ["verklaren"], by: new Set(request.by) },
        principal,
        { snapshot, asOf, from: from.text, until: to.text },
        inspectionLog(folder),
      );
    const lake = await existingLake(folder);
    const view = await explainChange(lake, request, principal, {
      method,
      ...(read.flags.has("internal") ? { record } : {}),
    });
    effects.error(`${t("nl", view.isTrue ? "explain.summary.true" : "explain.summary.protected")}\n`);
    for (const remark of begunLate(view)) effects.error(`${remark}\n`);
    if (read.flags.has("json")) effects.out(`${JSON.stringify(explainedJson(view), null, 2)}\n`);
    else effects.out(`${[...answerLines(view), ...explainedTables(view).map(textTable)].join("\n\n")}\n`);
    return 0;
  },
};

/** Whether it is by more clients or by more cost per client, in words, for who sees protected amounts. */
function answerLines(view: ExplainedView): readonly string[] {
  const answer = answerSentence(view);
  return answer === undefined ? [] : [[plain(answer), ...answerRemarks(view)].join("\n")];
}

function requestOf(read: Arguments): ExplainRequest {
  const [municipality, asOf] = [read.values.get("gemeente"), read.values.get("as-of")];
  if (asOf !== undefined && isProblem(parseDay(asOf))) throw wrong("as-of", asOf, ["2026-03-31"]);
  return {
    from: given(read, "from"),
    to: given(read, "to"),
    by: (read.values.get("by") ?? "product").split(",").map((word) => {
      const found = Object.entries(words).find(([name]) => name === word);
      if (found === undefined) throw wrong("by", word, Object.keys(words));
      return found[1];
    }),
    gap: numberOption(read, "gap", { least: 0, most: 365, whole: true }) ?? 30,
    ...(municipality === undefined ? {} : { municipality }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function given({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UserError([problem("cli.argument", { name: `--${name}` })]);
  return value;
}

function wrong(option: string, value: string, known: readonly string[]): UserError {
  return new UserError([problem("cli.value", { option: `--${option}`, value, known })]);
}
