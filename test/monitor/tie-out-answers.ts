import type { ResultValue } from "../../src/lake/engine.ts";
import type { LakeReader } from "../../src/lake/reader.ts";
import { type ModelName, modelNamed, textOf } from "../../src/monitor/tie-out/models.ts";
import { dayText } from "../../src/synth/day-number.ts";
import type { TieOutQuestion } from "./truth/tie-out.ts";

/** Asks the tie-out about a day, with the texts of its models as they are or changed, and says what it answers as its truth does. */
export type Asked = (
  reader: LakeReader,
  question: TieOutQuestion,
  text?: (name: ModelName) => string,
) => Promise<readonly string[]>;

/** The day, the months awaited and the month of booking, as the models take them. */
const settingOf = ({ asOf, awaited }: TieOutQuestion): readonly ResultValue[] => [dayText(asOf), awaited, "antwoord"];

/** What is allocated, declared and approved, and what lies between. */
export const stepsSaid: Asked = async (reader, question, text = textOf) => {
  const rows = await rowsOf(reader, modelNamed("aansluiting", text), settingOf(question));
  return rows
    .filter(({ naam = "" }) => ["toegewezen", "gedeclareerd", "goedgekeurd"].includes(naam))
    .flatMap(({ soort, product, maand, naam, klasse, bedrag, aantal }) => {
      const at = `${product} ${maand}`;
      if (soort === "verschil") return [`${at} ${naam}/${klasse}: ${bedrag} (${aantal})`];
      return [
        ...(bedrag === "0" ? [] : [`${at} ${naam}: ${bedrag}`]),
        ...(aantal === "0" ? [] : [`${at} zonder prijs: ${aantal}`]),
      ];
    })
    .toSorted();
};

/** What the ledger has of each stream of money, and what approved lines explain of it. */
export const ledgerAnswered: Asked = async (reader, question, text = textOf) => {
  const rows = await rowsOf(reader, modelNamed("dekking", text), settingOf(question));
  return rows
    .map((one) => `${one["product"]} ${one["maand"]} ${one["stroom"]}: ${one["bedrag"]}, ${one["verklaard"]} explained`)
    .toSorted();
};

/** Who gave to what was approved in a year. */
export const giversAnswered: Asked = async (reader, _question, text = textOf) => {
  const rows = await rowsOf(reader, modelNamed("gevers", text), []);
  return rows
    .map((one) =>
      [
        ...[`${one["product"]} ${one["jaar"]}:`, one["bedrag"], one["grootste"], one["tweede"]],
        ...[one["leveranciers"], one["clienten"], one["heeft_negatief"]],
      ].join(" "),
    )
    .toSorted();
};

async function rowsOf(
  reader: LakeReader,
  model: ReturnType<typeof modelNamed>,
  parameters: readonly ResultValue[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const found: Record<string, string>[] = [];
  for await (const { columns, rows } of reader.query(model, parameters))
    for (const row of rows) found.push(Object.fromEntries(columns.map((name, at) => [name, String(row[at])])));
  return found;
}
