import type { Cell, DataRow, DataTable } from "../chart/data-table.ts";
import type { Gate } from "../disclosure/gate.ts";
import type { Worldview } from "../policy/worldview.ts";
import type { ChoiceAnswer, ChoiceResult } from "../scenario/variants.ts";
import { t } from "../text/catalogue.ts";

/** Questions in the rows, world views in the columns: the answers in words, and what posts above the floor serve the same goal. */
export function choiceTables(
  choices: readonly ChoiceResult[],
  worldviews: readonly Worldview[],
  gate: Gate,
  source: string,
): readonly DataTable[] {
  const row = ({ choice, answers }: ChoiceResult, cellOf: (answer: ChoiceAnswer) => Cell): DataRow => ({
    id: choice.id,
    role: "line",
    header: choice.question,
    cells: worldviews.map(({ id }): Cell => {
      const found = answers.find(({ answer }) => answer.worldview === id);
      return found === undefined ? { type: "empty" } : cellOf(found);
    }),
  });
  const frame = {
    style: { scale: 1_000_000, decimals: 1 },
    rowTitle: t("nl", "variant.choices.row"),
    footnotes: [],
    source,
  } as const;
  const costed = choices.filter(({ choice }) => choice.goals.length > 0);
  const answers: DataTable = {
    ...frame,
    id: "keuzevragen",
    caption: t("nl", "variant.choices.answers"),
    unit: t("nl", "variant.choices.words"),
    columns: worldviews.map(({ id, title }) => ({ id, title, align: "start" })),
    rows: choices.map((choice) => row(choice, ({ answer }) => ({ type: "text", text: answer.text }))),
  };
  const costs: DataTable = {
    ...frame,
    id: "keuzevragen-bedragen",
    caption: t("nl", "variant.choices.costs"),
    unit: t("nl", "variant.unit"),
    columns: worldviews.map(({ id, title }) => ({ id, title, align: "end" })),
    rows: costed.map((choice) => row(choice, (answer) => costCell(answer, gate))),
  };
  return costed.length === 0 ? [answers] : [answers, costs];
}

function costCell({ cost }: ChoiceAnswer, gate: Gate): Cell {
  if (cost === undefined) return { type: "text", text: t("nl", "variant.choices.nothing") };
  return { type: "figure", ref: cost.ref, figure: gate.release(cost.figure) };
}
