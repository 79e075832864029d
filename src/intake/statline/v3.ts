import { z } from "zod";
import { type Dimension, keyOf, place } from "./dimension.ts";
import type { Observed, OpenedTable, PeriodCode, SavedResponses, StatlineReader, Topic } from "./observation.ts";
import { entityName, rowsOf, shaped, wrongShape } from "./shape.ts";

const text = z.string().nullish();
const infos = z.object({ value: z.array(z.object({ Identifier: z.string(), Modified: text })).readonly() });
const properties = z.object({
  value: z.array(z.object({ Type: z.string(), Key: text, Title: text, Unit: text })).readonly(),
});
const codes = z.object({ value: z.array(z.object({ Key: z.string(), Title: text, Status: text })).readonly() });
const data = z.object({
  value: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).readonly(),
});

/**
 * OData v3 (`opendata.cbs.nl`): one row with a column for every topic. The columns come from `DataProperties` and are never assumed, since the
 * number behind the name of a topic changes between editions. Keys of regions are padded with spaces and are trimmed; other keys stay as they
 * are. An empty cell has no reason here: unknown.
 */
export const statlineV3: StatlineReader = { api: "v3", open };

async function open(responses: SavedResponses): Promise<OpenedTable> {
  const [info] = await rowsOf(responses, "TableInfos", infos);
  const columns = await rowsOf(responses, "DataProperties", properties);
  const topics: readonly Topic[] = columns.flatMap(({ Type, Key, Title, Unit }) =>
    Type === "Topic" && (Key ?? "") !== ""
      ? [{ code: Key ?? "", title: Title ?? "", ...((Unit ?? "") === "" ? {} : { unit: Unit ?? "" }) }]
      : [],
  );
  const dimensions: Dimension[] = [];
  for (const { Type, Key } of columns) {
    if (!Type.endsWith("Dimension") || Key === null || Key === undefined) continue;
    if (!entityName.test(Key)) throw wrongShape("DataProperties");
    const kind = Type === "GeoDimension" ? "geo" : Type === "TimeDimension" ? "time" : "other";
    dimensions.push({ name: Key, kind, codes: await codesOf(responses, Key, kind) });
  }
  if (info === undefined || topics.length === 0 || !dimensions.some(({ kind }) => kind === "time"))
    throw wrongShape("DataProperties");
  const publishedOn = /^\d{4}-\d\d-\d\d/.exec(info.Modified ?? "")?.[0];
  return {
    facts: { table: info.Identifier, ...(publishedOn === undefined ? {} : { publishedOn }) },
    observations: () => observe(responses, dimensions, topics),
  };
}

async function codesOf(
  responses: SavedResponses,
  name: string,
  kind: Dimension["kind"],
): Promise<ReadonlyMap<string, PeriodCode>> {
  const rows = await rowsOf(responses, name, codes);
  return new Map(
    rows.map(({ Key, Title, Status }) => {
      const code = keyOf(Key, kind);
      return [code, { code, title: Title ?? code, ...(typeof Status === "string" ? { status: Status } : {}) }];
    }),
  );
}

async function* observe(
  responses: SavedResponses,
  dimensions: readonly Dimension[],
  topics: readonly Topic[],
): AsyncGenerator<Observed> {
  for await (const page of responses.pages("TypedDataSet"))
    for (const row of shaped(data, "TypedDataSet", page).value) {
      const placed = place(row, dimensions);
      if ("fault" in placed) {
        yield placed;
        continue;
      }
      for (const topic of topics) {
        const value = row[topic.code];
        yield {
          observation: {
            ...placed,
            topic,
            value:
              value === null || value === undefined
                ? { missing: "onbekend" }
                : typeof value === "number"
                  ? { number: value }
                  : { text: String(value) },
          },
        };
      }
    }
}
