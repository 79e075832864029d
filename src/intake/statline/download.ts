import { z } from "zod";
import { problem, UserError } from "../../figure/problem.ts";
import { allowed, type FetchRoom, fetchText } from "./fetch.ts";
import { entityName, shaped, wrongShape } from "./shape.ts";

/** Which table is wanted, from which interface. */
export interface TableRequest {
  /** `85098NED`. */
  readonly table: string;
  readonly api: "v3" | "v4";
  /** The server, `https://opendata.cbs.nl`. */
  readonly server: string;
  /** A filter of OData on the numbers, `startswith(RegioS,'GM0361')`. */
  readonly filter?: string;
}

/** One response as it came, with the name under which it is kept. */
export interface SavedPage {
  /** `Observations`, and for later pages `Observations-0002`. */
  readonly name: string;
  readonly text: string;
}

const page = z.object({
  value: z.array(z.unknown()).readonly(),
  "odata.nextLink": z.string().optional(),
  "@odata.nextLink": z.string().optional(),
});
const keys = z.object({ value: z.array(z.object({ Type: z.string(), Key: z.string().nullish() })).readonly() });
const names = z.object({ value: z.array(z.object({ Identifier: z.string() })).readonly() });

/**
 * Fetches a table with what its codes mean, response by response and word for word: first what describes it, then the numbers. UserError
 * `statline.table` for what is no name of a table, `statline.shape` for an answer of another shape, and those of {@link fetchText}.
 */
export async function* downloadTable(request: TableRequest, room: FetchRoom): AsyncGenerator<SavedPage> {
  if (!/^[0-9A-Za-z]{4,20}$/.test(request.table))
    throw new UserError([problem("statline.table", { table: request.table })]);
  yield* request.api === "v3" ? downloadV3(request, room) : downloadV4(request, room);
}

async function* downloadV3({ table, server, filter }: TableRequest, room: FetchRoom): AsyncGenerator<SavedPage> {
  const base = `${server}/ODataFeed/odata/${table}`;
  yield* pagesOf("TableInfos", `${base}/TableInfos?$format=json`, undefined, room);
  const dimensions: string[] = [];
  for await (const one of pagesOf("DataProperties", `${base}/DataProperties?$format=json`, undefined, room)) {
    const { value } = shaped(keys, "DataProperties", parsed("DataProperties", one.text));
    for (const { Type, Key } of value)
      if (Type.endsWith("Dimension")) dimensions.push(checked(Key ?? "", "DataProperties"));
    yield one;
  }
  for (const name of new Set(dimensions)) yield* pagesOf(name, `${base}/${name}?$format=json`, undefined, room);
  yield* pagesOf("TypedDataSet", `${base}/TypedDataSet?$format=json${filtered(filter)}`, room.limits.rows, room);
}

async function* downloadV4({ table, server, filter }: TableRequest, room: FetchRoom): AsyncGenerator<SavedPage> {
  const base = `${server}/odata/v1/CBS/${table}`;
  yield { name: "Properties", text: await fetchText(`${base}/Properties`, room) };
  yield* pagesOf("MeasureCodes", `${base}/MeasureCodes`, undefined, room);
  const dimensions: string[] = [];
  for await (const one of pagesOf("Dimensions", `${base}/Dimensions`, undefined, room)) {
    const { value } = shaped(names, "Dimensions", parsed("Dimensions", one.text));
    for (const { Identifier } of value) dimensions.push(checked(Identifier, "Dimensions"));
    yield one;
  }
  for (const name of new Set(dimensions)) yield* pagesOf(`${name}Codes`, `${base}/${name}Codes`, undefined, room);
  const query = filtered(filter).replace("&", "?");
  yield* pagesOf("Observations", `${base}/Observations${query}`, undefined, room);
}

/** The name comes from the server and becomes part of an address and the name of a file. */
function checked(name: string, entity: string): string {
  if (!entityName.test(name)) throw wrongShape(entity);
  return name;
}

function filtered(filter: string | undefined): string {
  return filter === undefined ? "" : `&$filter=${encodeURIComponent(filter)}`;
}

/**
 * All pages of an entity set: along the link to the next page where the answer has one, else by `$top` and `$skip` as long as pages are
 * full. UserError `statline.endless` for a link that comes back, more pages than may be, or more bytes.
 */
async function* pagesOf(
  entity: string,
  first: string,
  size: number | undefined,
  room: FetchRoom,
): AsyncGenerator<SavedPage> {
  const { limits } = room;
  const seen = new Set<string>();
  let bytes = 0;
  let skip = 0;
  let next: string | undefined = size === undefined ? first : `${first}&$top=${size}&$skip=0`;
  for (let number = 1; next !== undefined; number += 1) {
    const address: string = allowed(next, undefined, room);
    const host = new URL(address).host;
    if (seen.has(address) || number > limits.pages)
      throw new UserError([problem("statline.endless", { host, what: "pages" })]);
    seen.add(address);
    const text = await fetchText(address, room);
    bytes += text.length;
    if (bytes > limits.totalBytes)
      throw new UserError([problem("statline.too-large", { host, limit: limits.totalBytes })]);
    const read = shaped(page, entity, parsed(entity, text));
    yield { name: number === 1 ? entity : `${entity}-${String(number).padStart(4, "0")}`, text };
    const link: string | undefined = read["@odata.nextLink"] ?? read["odata.nextLink"];
    skip += read.value.length;
    if (link !== undefined) next = URL.parse(link, address)?.href ?? link;
    else next = size !== undefined && read.value.length >= size ? `${first}&$top=${size}&$skip=${skip}` : undefined;
  }
}

function parsed(entity: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw wrongShape(entity);
  }
}
