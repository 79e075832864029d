import { UserError } from "../../figure/problem.ts";
import type { Lake } from "../../lake/lake.ts";
import { answerRows, type TieOutSetting } from "../../monitor/tie-out/answer-rows.ts";

/** By year and product (`""` for all together) of how many clients the approved amount differs between two days. */
export type CorrectedClients = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Of a question to the lake: which municipality, and as of when. */
interface TwoDays {
  readonly municipality: string;
  readonly setting: TieOutSetting;
  readonly before: string;
  readonly now: string;
}

/** Counts the clients whose approved amounts changed; undefined where the lake can no longer tell what it was. */
export async function correctedClients(
  lake: Lake,
  { municipality, setting, before, now }: TwoDays,
): Promise<CorrectedClients | undefined> {
  const amountsOn = async (day: string): Promise<ReadonlyMap<string, number>> => {
    const reader = await lake.read({ gemeenten: [municipality], asOf: day });
    try {
      const rows = await answerRows(reader, "client_bedrag", { ...setting, day });
      return new Map(
        rows.map((row) => [`${row.text("jaar")}|${row.text("product")}|${row.text("client")}`, row.whole("bedrag")]),
      );
    } finally {
      reader.close();
    }
  };
  try {
    const [then, today] = [await amountsOn(before), await amountsOn(now)];
    const changed = [...new Set([...then.keys(), ...today.keys()])].filter((key) => then.get(key) !== today.get(key));
    return counted(changed);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function counted(changed: readonly string[]): CorrectedClients {
  const clients = new Map<string, Map<string, Set<string>>>();
  for (const key of changed) {
    const [year = "", product = "", ...rest] = key.split("|");
    const own = clients.get(year) ?? new Map<string, Set<string>>();
    clients.set(year, own);
    for (const name of [product, ""]) own.set(name, (own.get(name) ?? new Set()).add(rest.join("|")));
  }
  return new Map(
    [...clients].map(([year, own]) => [year, new Map([...own].map(([product, all]) => [product, all.size]))]),
  );
}
