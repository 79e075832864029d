import type { ResultValue } from "../../src/lake/engine.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { type ModelName, modelNamed, textOf } from "../../src/monitor/tie-out/models.ts";
import { dayText } from "../../src/synth/day-number.ts";
import type { BookedBy } from "./truth/ledger-cells.ts";
import type { TieOutQuestion } from "./truth/tie-out.ts";

/** A question to the tie-out about the ledger, with the texts of its models as they are or changed. */
export interface LedgerAsked {
  readonly reader: LakeReader;
  readonly question: TieOutQuestion;
  readonly by: BookedBy;
  readonly text?: (name: ModelName) => string;
}

/** What is paid and booked and what lies between, as the truth says it. */
export async function ledgerPartsAnswered(asked: LedgerAsked): Promise<readonly string[]> {
  const stages = await rowsOf(asked, "stadium");
  return [
    ...stages
      .filter(({ stadium = "", bedrag }) => ["betaald", "geboekt"].includes(stadium) && bedrag !== "0")
      .map(({ product, maand, stadium, bedrag }) => `${product} ${maand} ${stadium}: ${bedrag}`),
    ...(await differencesAnswered(asked)),
  ].toSorted();
}

/** What lies between approved, paid and booked alone. */
export async function differencesAnswered(asked: LedgerAsked): Promise<readonly string[]> {
  const rows = await rowsOf(asked, "verschil");
  return rows
    .filter(({ stap = "" }) => ["betaald", "geboekt"].includes(stap))
    .map((one) => {
      const key = `${one["product"]} ${one["maand"]} ${one["stap"]}/${one["klasse"]}`;
      return `${key}: ${one["bedrag"]} (${one["clienten"]}, ${one["leveranciers"]})`;
    })
    .toSorted();
}

/** What was approved of each client, as the truth says it. */
export async function clientAmountsAnswered(asked: LedgerAsked): Promise<readonly string[]> {
  const rows = await rowsOf(asked, "client_bedrag");
  return rows.map(({ product, jaar, client, bedrag }) => `${product} ${jaar} ${client}: ${bedrag}`).toSorted();
}

async function rowsOf(
  { reader, question, by, text = textOf }: LedgerAsked,
  name: ModelName,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const model = modelNamed(name, text);
  const parameters: readonly ResultValue[] = model.takesSetting ? [dayText(question.asOf), question.awaited, by] : [];
  const found: Record<string, string>[] = [];
  for await (const { columns, rows } of reader.query(model, parameters))
    for (const row of rows) found.push(Object.fromEntries(columns.map((column, at) => [column, String(row[at])])));
  return found;
}
