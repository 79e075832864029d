import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-1";
import { expect } from "vitest";
import { ask, smallApp } from "./small-site.ts";

interface Described {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly contact: Readonly<Record<string, string>> };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}
/** One operation of the description. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, Answer>>;
}
interface Answer {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>;
}

/** What `/v1/openapi.json` answers. */
export const text = await (await ask(smallApp().app, "/v1/openapi.json")).text();
/** The same, read. */
export const described: Described = JSON.parse(text);
/** Every operation with its path and method. */
export const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

// The same schemas as one JSON Schema in which nothing may stand beside what is described.
export const schemaBase = "https://sluitend.example/schemas";
registerSchema({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: schemaBase,
  $defs: JSON.parse(
    JSON.stringify(described.components.schemas, (_key, value) =>
      value?.type === "object" && value.properties !== undefined ? { additionalProperties: false, ...value } : value,
    ).replaceAll("#/components/schemas/", "#/$defs/"),
  ),
});

/** Expects an answer with this status, and its body to be what the description of the operation says and nothing beside it. */
export async function expectAsDescribed(status: number, response: Response, operationId: string): Promise<void> {
  const operation = operations.find((one) => one.operation.operationId === operationId)?.operation;
  const body = await response.text();
  const what = `${operationId} ${status}: ${body.slice(0, 300)}`;
  expect(response.status, what).toBe(status);
  const answer = operation?.responses[status];
  expect(answer, what).toBeDefined();
  const mediaType = response.headers.get("Content-Type")?.split(";")[0];
  if (answer?.content === undefined) {
    expect(body, what).toBe("");
    return;
  }
  const schema = answer.content[mediaType ?? ""]?.schema;
  expect(schema, `${what} ${mediaType}`).toBeDefined();
  const name = JSON.stringify(schema).match(/#\/components\/schemas\/(\w+)/)?.[1];
  if (name === undefined) return; // A document, or this description, which has a test of its own.
  const output = await validate(`${schemaBase}#/$defs/${name}`, JSON.parse(body), "BASIC");
  expect(output, what).toMatchObject({ valid: true });
}
