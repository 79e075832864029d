import type { z } from "@hono/zod-openapi";
import { ProblemSchema } from "./api/problem.ts";

/** The version of the interface, in the header of every answer (NLGov rules /core/version-header, /core/semver). */
export const apiVersion = "1.0.0";

const headers = {
  "API-Version": {
    description: "De volledige versie van deze API.",
    schema: { type: "string" as const, examples: [apiVersion] },
  },
};

/** Describes an answer of JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, headers, content: { "application/json": { schema } } };
}

/** Describes an answer without a body. */
export function empty(description: string) {
  return { description, headers };
}

/** Describes an answer of other media types, for instance a PDF. */
export function media(types: readonly string[], description: string) {
  const content = Object.fromEntries(types.map((type) => [type, { schema: {} }]));
  return { description, headers, content };
}

const meanings = {
  400: "De vraag klopt niet; `detail` zegt wat er moet veranderen.",
  401: "U bent niet aangemeld.",
  403: "De vraag komt niet van een pagina van deze server.",
  404: "Dit bestaat niet, of niet voor u.",
  405: "Deze methode kan hier niet.",
  406: "Deze vorm is er niet.",
  409: "De gegevens van de site laten dit nu niet toe.",
  412: "Iemand anders heeft dit intussen gewijzigd.",
  411: "Het bericht zegt niet hoe lang het is.",
  413: "Het bericht is te groot.",
  415: "Het bericht is geen JSON.",
  421: "Deze server heeft een andere naam.",
  428: "De versie die u las ontbreekt.",
  500: "Een fout in het programma; het nummer staat ook in het logboek.",
  503: "De server kan nu niet antwoorden. Probeer het later nog eens.",
} as const;

function problemResponse(description: string) {
  return { description, headers, content: { "application/problem+json": { schema: ProblemSchema } } };
}

/** Describes the problems that a route can answer with, besides the ones that every route has. */
export function problems(...own: (keyof typeof meanings)[]): Record<string, ReturnType<typeof problemResponse>> {
  const statuses = [...own, 400, 421, 500, 503] as const;
  return Object.fromEntries(statuses.map((status) => [status, problemResponse(meanings[status])]));
}
