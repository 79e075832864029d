import { z } from "zod";
import { type Dimension, keyOf, place } from "./dimension.ts";
import type {
  Observation,
  Observed,
  ObservedValue,
  OpenedTable,
  SavedResponses,
  StatlineReader,
  Topic,
} from "./observation.ts";
import { entityName, rowsOf, shaped, wrongShape } from "./shape.ts";

const text = z.string().nullish();
const properties = z.object({ Identifier: z.string(), Modified: text });
const dimensionList = z.object({ value: z.array(z.object({ Identifier: z.string(), Kind: text })).readonly() });
const measures = z.object({
  value: z.array(z.object({ Identifier: z.string(), Title: text, Unit: text })).readonly(),
});
const codes = z.object({ value: z.array(z.object({ Identifier: z.string(), Title: text, Status: text })).readonly() });
const observations = z.object({
  value: z
    .array(
      z
        .object({
          Measure: z.string(),
          ValueAttribute: text,
          Value: z.number().nullish(),
          StringValue: text,
        })
        .catchall(z.unknown()),
    )
    .readonly(),
});

/** Attributes of a value that say why there is none. `None` says nothing: then the value counts. */
const attributes: ReadonlyMap<string, Extract<ObservedValue, { missing: string }>["missing"]> = new Map([
  ["impossible", "onmogelijk"],
  ["confidential", "geheim"],
  ["secret", "geheim"],
  ["missing", "ontbreekt"],
]);

/**
 * OData v4 (`datasets.cbs.nl/odata/v1`): one row for every number, with its measure and an attribute that tells why a number is not there.
 * With another attribute than `None` a number is never taken, also when one stands there; an attribute that we do not know is told.
 */
export const statlineV4: StatlineReader = { api: "v4", open };

async function open(responses: SavedResponses): Promise<OpenedTable> {
  let facts: z.infer<typeof properties> | undefined;
  for await (const page of responses.pages("Properties")) facts ??= shaped(properties, "Properties", page);
  const topics = new Map<string, Topic>(
    (await rowsOf(responses, "MeasureCodes", measures)).map(({ Identifier, Title, Unit }) => [
      Identifier,
      { code: Identifier, title: Title ?? Identifier, ...((Unit ?? "") === "" ? {} : { unit: Unit ?? "" }) },
    ]),
  );
  const dimensions: Dimension[] = [];
  for (const { Identifier: name, Kind } of await rowsOf(responses, "Dimensions", dimensionList)) {
    if (!entityName.test(name)) throw wrongShape("Dimensions");
    const kind = Kind === "GeoDimension" ? "geo" : Kind === "TimeDimension" ? "time" : "other";
    const rows = await rowsOf(responses, `${name}Codes`, codes);
    dimensions.push({
      name,
      kind,
      codes: new Map(
        rows.map(({ Identifier, Title, Status }) => {
          const code = keyOf(Identifier, kind);
          return [code, { code, title: Title ?? code, ...(typeof Status === "string" ? { status: Status } : {}) }];
        }),
      ),
    });
  }
  if (facts === undefined || topics.size === 0 || !dimensions.some(({ kind }) => kind === "time"))
    throw wrongShape("Dimensions");
  const publishedOn = /^\d{4}-\d\d-\d\d/.exec(facts.Modified ?? "")?.[0];
  return {
    facts: { table: facts.Identifier, ...(publishedOn === undefined ? {} : { publishedOn }) },
    observations: () => observe(responses, dimensions, topics),
  };
}

async function* observe(
  responses: SavedResponses,
  dimensions: readonly Dimension[],
  topics: ReadonlyMap<string, Topic>,
): AsyncGenerator<Observed> {
  for await (const page of responses.pages("Observations"))
    for (const row of shaped(observations, "Observations", page).value) {
      const placed = place(row, dimensions);
      const topic = topics.get(row.Measure);
      if ("fault" in placed) yield placed;
      else if (topic === undefined) yield { fault: { fault: "topic", code: row.Measure.slice(0, 40) } };
      else yield valued({ ...placed, topic }, row);
    }
}

function valued(
  about: Omit<Observation, "value">,
  { ValueAttribute, Value, StringValue }: z.infer<typeof observations>["value"][number],
): Observed {
  const attribute = ValueAttribute ?? "None";
  if (attribute === "None") {
    if (typeof Value === "number") return { observation: { ...about, value: { number: Value } } };
    if (typeof StringValue === "string") return { observation: { ...about, value: { text: StringValue } } };
    return { observation: { ...about, value: { missing: "onbekend" } } };
  }
  const missing = attributes.get(attribute.toLowerCase());
  return missing === undefined
    ? {
        observation: { ...about, value: { missing: "onbekend" } },
        fault: { fault: "attribute", attribute: attribute.slice(0, 40) },
      }
    : { observation: { ...about, value: { missing } } };
}
